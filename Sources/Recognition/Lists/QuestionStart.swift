import Markdown

extension Page {
  /// Whether any line of the lists there may ask or set a task, by the bytes of the source.
  ///
  /// Most lists are parts of answers, and are spared being read item by item.
  func mayListQuestions(in section: Range<Int>) -> Bool {
    section.contains { position in
      switch document.kind(blocks[position]) {
      case .list, .paragraph:
        document.hasLine(in: blocks[position]) { mayBeginQuestion($0.withoutMarksOfContainers) }
      default: false
      }
    }
  }
}

/// Whether a line, behind the marks of an item, may ask, as `ListEntry.asking` and `asksTask(_:)` tell.
///
/// It is labelled, is judged in bold at its end, has a mark, a gap or a "vs", or begins with one of the
/// words that count. What may hide its first word, or is beyond ASCII, is not looked into.
func mayBeginQuestion(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
  if line.contains(where: mayTell) || comparesOrHides(line) { return true }
  let text = line.drop { isEmphasis($0) || " \t\"'".utf8.contains($0) }
  guard let first = text.first else { return false }
  guard first.isASCIILetter else { return true }
  let word = text.prefix { $0.isASCIILetter }
  let behind = text[word.endIndex...]
  // "**Wh**at"
  if behind.first.map(isEmphasis) == true,
    behind.drop(while: isEmphasis).first?.isASCIILetter == true
  {
    return true
  }
  if mayBeLabelled(line), namesQuestion(text) { return true }
  // "B1: What?"
  if word.count == 1, behind.first.map({ $0 != 0x20 }) ?? false { return true }
  let letters = String(decoding: word, as: UTF8.self).lowercased()
  let joined = text.prefix { $0.isASCIILetter || $0 == UInt8(ascii: "'") }
  return firstAskingWords.contains(letters) || firstTaskWords.contains(letters)
    || firstLabelWords.contains(letters)
    || joined.count > word.count
      && firstAskingWords.contains(String(decoding: joined, as: UTF8.self).lowercased())
}

/// Whether a field's name that calls what is behind it a question begins a line.
private func namesQuestion(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
  // No name is so long.
  let name = line.prefix(64).prefix { $0.isASCIILetter || " -/'".utf8.contains($0) }
  return fieldRole(named: String(decoding: name, as: UTF8.self)[...]) == .stem
}

/// Whether a byte asks, begins what is not shown as it is, or is beyond ASCII.
private func mayTell(_ byte: UInt8) -> Bool {
  switch UnicodeScalar(byte) {
  case "?", "<", "[", "&", "\\", "~", "$", "\u{80}"..."\u{ff}": true
  default: false
  }
}

/// Whether a line has a "vs", a "versus" or a gap anywhere, or ends in bold or brackets.
private func comparesOrHides(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
  var before: UInt8 = 0
  for (index, byte) in zip(line.indices, line) where !isEmphasis(byte) {
    switch byte | 0x20 {
    case UInt8(ascii: "s") where before == UInt8(ascii: "v"): return true
    case UInt8(ascii: "e") where before == UInt8(ascii: "v"):
      let rest = line[index...].dropFirst().lazy.filter { !isEmphasis($0) }.prefix(4)
      if rest.elementsEqual("rsus".utf8, by: { $0 | 0x20 == $1 }) { return true }
    default: break
    }
    before = byte | 0x20
  }
  // A gap has three of them.
  if line.count(where: { $0 == UInt8(ascii: "_") }) >= 3 { return true }
  // Bold, or brackets in which a difficulty stands.
  return line.last { $0 > 0x20 }.map { "*_)]".utf8.contains($0) } ?? false
}

/// Whether a byte may stand within a word and not be shown.
private func isEmphasis(_ byte: UInt8) -> Bool {
  switch UnicodeScalar(byte) {
  case "*", "_", "`": true
  default: false
  }
}
