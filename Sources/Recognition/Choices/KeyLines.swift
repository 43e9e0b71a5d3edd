/// Whether the lines show that lettered ones below questions are options.
///
/// Two say which is right, two questions ask to choose, or most questions have letters below them.
func hasOptions(_ bytes: [UInt8]) -> Bool { hasKeys(bytes) || hasLetteredQuestions(bytes) }

private func hasLetteredQuestions(_ bytes: [UInt8]) -> Bool {
  var above: Slice<UnsafeBufferPointer<UInt8>>?
  var picking = 0
  var lettered = 0
  var asked = 0
  bytes.visitLines { line in
    let text = line.drop(while: isMarkBeforeOption)
    guard let first = text.first, first > 0x20 else { return true }
    if first | 0x20 == 0x61, let mark = text.dropFirst().first, ".)".utf8.contains(mark),
      let above
    {
      if above.endsQuestion { lettered += 1 }
      if above.count < 400, asksToPick(String(decoding: above, as: UTF8.self)) { picking += 1 }
    }
    if line.endsQuestion { asked += 1 }
    above = line
    return true
  }
  return picking >= 2 || lettered >= 3 && lettered * 2 > asked
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// Whether its last sign, but for marks and blanks, is a question mark.
  fileprivate var endsQuestion: Bool {
    let last = lastIndex { !" \t\r*_`)".utf8.contains($0) }
    guard let last else { return false }
    // "？" ends in 9F, as hardly any letter does.
    return self[last] == UInt8(ascii: "?") || self[last] == 0x9f
  }
}

/// Whether at least two lines say which option is right, as `Answer: B`, `#### Answer: C` and
/// `- b) 443 ✅` do.
private func hasKeys(_ bytes: [UInt8]) -> Bool {
  var count = 0
  bytes.visitLines { line in
    if line.count <= 200, isMarkedOption(line) || line.count <= 80 && namesKey(line) { count += 1 }
    return count < 2
  }
  return count >= 2
}

/// Whether it is labelled as an answer, and a letter stands behind the label.
private func namesKey(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
  let text = line.drop { " \t>#-".utf8.contains($0) }
  guard let first = text.first, first == UInt8(ascii: "*") || first | 0x20 >= 0x61,
    text.contains(UInt8(ascii: ":")) || first == UInt8(ascii: "*") || text.contains(0xef),
    mayBeLabelled(text), let label = FieldLabel(line: String(decoding: text, as: UTF8.self))
  else { return false }
  return label.role == .answer && label.rest.isKey
}

/// Whether a byte is a blank, or one of the marks that stand before a line's first letter.
private func isMarkBeforeOption(_ byte: UInt8) -> Bool {
  switch UnicodeScalar(byte) {
  case " ", "\t", ">", "-", "*", "+", "(": true
  default: false
  }
}

/// Whether it begins as an option with a letter does, and is called right.
private func isMarkedOption(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
  let text = line.drop(while: isMarkBeforeOption)
  guard let letter = text.first, (0x61...0x6a).contains(letter | 0x20),
    let mark = text.dropFirst().first, ".)]:*".utf8.contains(mark)
  else { return false }
  let source = String(decoding: text, as: UTF8.self)
  return OptionMark(line: source).map { splitRightMark($0.text).isRight } ?? false
}

extension StringProtocol {
  /// Whether it is a letter, or a few of them, and hardly more.
  var isKey: Bool {
    let text = drop { !$0.isOfWord }
    let first = text.prefix { $0.isOfWord }
    guard let letter = first.first else { return false }
    if first.utf8.count == letter.utf8.count, OptionLetters.place(of: letter) != nil {
      let words = split { !$0.isOfWord }
      guard words.count <= 8 else { return false }
      if words.count > 1, words.allSatisfy(\.isOfKey) { return true }
      let behind = drop { "*_`( ".contains($0) }.dropFirst().drop { "*_`".contains($0) }
      if [" - ", " – ", " — "].contains(where: behind.hasPrefix) { return true }
      return words.count == 1
        || drop { "*_`( ".contains($0) }.dropFirst().first.map { ").:,;*_`".contains($0) } == true
    }
    return first.utf8.count <= 5 && first.utf8.allSatisfy(\.isASCIICapital)
      && !text[first.endIndex...].contains { $0.isOfWord }
  }
}

extension StringProtocol {
  /// Whether it is a capital letter of an option, or stands between two: "A and C", "A C".
  fileprivate var isOfKey: Bool {
    if utf8.count == 1, let letter = utf8.first { return (0x41...0x48).contains(letter) }
    return ["and", "und", "et", "or", "и"].contains(String(self))
  }
}

extension Character {
  fileprivate var isOfWord: Bool { isLetter || isNumber }
}
