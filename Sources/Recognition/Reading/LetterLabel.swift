/// A letter before a line that says who asks and who answers, as in `Q:`, `R2:` and `S-5)`.
struct LetterLabel {
  var letter: Character
  var number: String?
  /// What separates it from the text.
  var mark: Character
  /// Without bold marks around or behind the label.
  var rest: String

  /// `Q. What is a trie?`, for no other letter means as much with a dot.
  init?(dotted line: String) {
    let text = line.drop { "-*+> ".contains($0) }
    guard text.hasPrefix("Q. ") else { return nil }
    self.init(line: "Q:" + text.dropFirst(2))
  }

  init?(line: some StringProtocol) {
    guard mayBeLettered(line.utf8) else { return nil }
    var text = Substring(line).drop { $0 == " " || $0 == "\t" || $0.isPictogram }
    let bold = ["**", "__"].first { text.hasPrefix($0) }
    if let bold { text = text.dropFirst(bold.count) }
    guard let first = text.first, first.isLetter, let second = text.dropFirst().first,
      !second.isLetter
    else { return nil }
    letter = first
    text = text.dropFirst()
    let digits = text.drop { " -#.".contains($0) }.prefix { $0.isNumber }
    if !digits.isEmpty {
      text = text[digits.endIndex...]
      number = String(digits)
    }
    if let bold, text.hasPrefix(bold) { text = text.dropFirst(bold.count) }
    text = text.drop(while: \.isBlank)
    guard let mark = text.first, ":：".contains(mark) || number != nil && ".)".contains(mark) else {
      return nil
    }
    self.mark = mark
    var rest = String(text.dropFirst().drop(while: \.isBlank))
    if let bold, let end = rest.firstRange(of: bold)?.lowerBound {
      rest.removeSubrange(end..<rest.index(end, offsetBy: bold.count))
    }
    self.rest = String(rest.drop(while: \.isBlank))
  }
}

/// A look at the first bytes: a letter, and behind signs a colon, a digit or the end of bold.
func mayBeLettered(_ line: some Sequence<UInt8>) -> Bool {
  var hasLetter = false
  for byte in line {
    switch UnicodeScalar(byte) {
    case " ", "\t": continue
    case "-", "#", ".": guard hasLetter else { return false }
    case "*", "_": if hasLetter { return true }
    case ":", "0"..."9": return hasLetter
    case "a"..."z", "A"..."Z":
      if hasLetter { return false }
      hasLetter = true
    default: return byte >= 0x80
    }
  }
  return false
}

extension Character {
  /// A space or tab, also one that breaks no line.
  var isBlank: Bool {
    if utf8.count == 1 { return self == " " || self == "\t" }
    guard let first = unicodeScalars.first, unicodeScalars.count == 1 else { return false }
    return first == "\u{a0}" || first == "\u{202f}" || first == "\u{3000}"
  }
}
