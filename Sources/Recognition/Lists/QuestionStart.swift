/// Whether a line, behind the marks of an item, may ask, as `ListEntry.asking` and `asksTask(_:)` tell.
///
/// It is labelled, is judged in bold at its end, has a mark, a gap or a "vs", or begins with one of the
/// words that count. What may hide its first word, or is beyond ASCII, is not looked into.
func mayBeginQuestion(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
  if mayTell(line) || endsSetOff(line) { return true }
  let text = line.drop { isEmphasis($0) || " \t\"'".utf8.contains($0) }
  guard let first = text.first else { return false }
  guard first.isASCIILetter else { return true }
  if hidesFirstWord(text) { return true }
  let word = text.prefix { $0.isASCIILetter }
  if mayBeLabelled(line), namesQuestion(text) { return true }
  // "B1: What?"
  if word.count == 1, text[word.endIndex...].first.map({ (0x30...0x39).contains($0) }) ?? false {
    return true
  }
  if taskOrLabelWords.mayHold(WordSieve.Hash(of: word)) { return true }
  return mayBeginWithAskingWord(text)
}

/// The same for what asks by a mark, a gap, a label or a verdict; see `Asking.byMark`.
func mayBeginMarkedQuestion(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
  if line.contains(where: mayMark) || endsSetOff(line) || hasGap(line) { return true }
  let text = line.drop { isEmphasis($0) || " \t\"'".utf8.contains($0) }
  guard let first = text.first else { return false }
  guard first.isASCIILetter else { return true }
  return hidesFirstWord(text) || mayBeLabelledQuestion(text)
    || mayBeLabelled(line) && namesQuestion(text)
}

private let taskOrLabelWords = WordSieve(firstTaskWords.union(firstLabelWords))

private let askingWords = WordSieve(firstAskingWords)

private let softWords = WordSieve(softeners)

/// Whether one of the words with which questions begin does, behind others that change nothing.
private func mayBeginWithAskingWord(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
  var text = line
  while true {
    text = text.drop { !isOfWord($0) }
    let word = text.prefix(while: isOfWord)
    let letters = text.prefix { $0.isASCIILetter }
    guard !word.isEmpty else { return false }
    let hash = WordSieve.Hash(of: word)
    if softWords.mayHold(hash) {
      text = text[word.endIndex...]
      if text.first.map({ $0 != 0x20 }) ?? false { return true }
      continue
    }
    return askingWords.mayHold(hash) || askingWords.mayHold(WordSieve.Hash(of: letters))
  }
}

private func isOfWord(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte == UInt8(ascii: "'") }

/// Whether emphasis or a link ends or begins in the midst of the first word, as in "**Wh**at".
private func hidesFirstWord(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
  let behind = text.drop { $0.isASCIILetter }
  guard let first = behind.first else { return false }
  return first == UInt8(ascii: "[") || first == UInt8(ascii: "]")
    || isEmphasis(first) && behind.drop(while: isEmphasis).first?.isASCIILetter == true
}

/// Whether a field's name that calls what is behind it a question begins a line.
private func namesQuestion(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
  // No name is so long.
  let name = line.prefix(64).prefix { $0.isASCIILetter || " -/'".utf8.contains($0) }
  return fieldRole(named: String(decoding: name, as: UTF8.self)[...]) == .stem
}

/// Whether a byte may ask, or begins what is not shown as it is and may do so.
private func mayMark(_ byte: UInt8) -> Bool {
  switch UnicodeScalar(byte) {
  case "?", "&", "\\", "\u{80}"..."\u{ff}": true
  default: false
  }
}

/// Whether a line asks or compares anywhere, has a gap, or holds what is not shown as it is.
///
/// What an address shows is not looked into, nor what stands right before it at the end of the line. Of
/// links with a text the words stand as they are shown, but for one that is parted by a bracket.
private func mayTell(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
  var before: UInt8 = 0
  // Of the letters right before that begin "vs" or "versus"; 0 for others.
  var versus = 0
  var isLinked = false
  var gap = 0
  for (index, byte) in zip(line.indices, line) {
    switch UnicodeScalar(byte) {
    case "~", "$", "@": return true
    case _ where mayMark(byte): return true
    case "<" where mayBeginTag(line[index...]): return true
    case "/" where before == UInt8(ascii: ":") || before == UInt8(ascii: "/"): return true
    case "." where line[..<index].suffix(3).elementsEqual("www".utf8) { $0 | 0x20 == $1 }:
      return true
    case "[", "]":
      if versus > 0 { return true }
      isLinked = true
    case "_":
      gap += 1
      // A gap has three of them.
      if gap >= 3 { return true }
      continue
    case "*", "`": continue
    default: break
    }
    let letter = byte | 0x20
    let isNext = versus > 0 && versus < 6 && letter == versusLetters[versus]
    if versus == 1 && letter == UInt8(ascii: "s") || versus == 5 && isNext { return true }
    versus = isNext ? versus + 1 : letter == UInt8(ascii: "v") ? 1 : 0
    before = byte
  }
  // A grade before links at the end belongs to the question, as one behind them does.
  return isLinked && "-|,;:/(".utf8.contains(line.last { $0 > 0x20 } ?? 0)
}

private let versusLetters = Array("versus".utf8)

private func mayBeginTag(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
  text.dropFirst().first.map { $0.isASCIILetter || "/!?".utf8.contains($0) } ?? false
}

private func hasGap(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
  line.count { $0 == UInt8(ascii: "_") } >= 3
}

/// Whether a line ends in bold, or in brackets in which a difficulty stands.
private func endsSetOff(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
  line.last { $0 > 0x20 }.map { "*_)]".utf8.contains($0) } ?? false
}

/// Whether a byte may stand within a word and not be shown.
private func isEmphasis(_ byte: UInt8) -> Bool {
  switch UnicodeScalar(byte) {
  case "*", "_", "`": true
  default: false
  }
}
