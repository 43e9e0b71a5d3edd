/// Where a sign begins behind a question that leads elsewhere: a star for a remark, as in "Why? *", three
/// for what is hard, or the name by which notes link to a line, as in "Why? ^a1b2c3".
func loneSign(atEndOf text: Substring) -> Substring.Index? {
  if text.hasSuffix("***"), let start = text.lastIndex(where: { $0 != "*" }) {
    return text.index(after: start)
  }
  if let last = text.last, "◎○△".contains(last) { return signOfFrequency(atEndOf: text) }
  guard let space = text.lastIndex(of: " ") else { return nil }
  let sign = text[space...].dropFirst()
  let before = text[..<space].last { $0 != " " }
  if sign == "*" || sign == "**" { return before.map { "?？؟".contains($0) } == true ? space : nil }
  guard sign.first == "^", (5...24).contains(sign.utf8.count),
    sign.dropFirst().utf8.allSatisfy({ $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2d }),
    sign.utf8.contains(where: \.isASCIIDigit) || before.map({ "?？؟".contains($0) }) == true
  else { return nil }
  return space
}

/// Where "◎", "○" or "△" stands apart behind what asks, by which Japanese notes say how often it is asked;
/// behind a statement it is a verdict.
private func signOfFrequency(atEndOf text: Substring) -> Substring.Index? {
  let before = text.dropLast()
  guard let gap = before.last, gap == "\u{3000}" || gap == " " else { return nil }
  let asked = String(before).trimmingBreak
  return asking(asked) > .no || asked.hasSuffix("違い") ? before.lastIndex(of: gap) : nil
}

/// A look at the last bytes: a word with a dash, a bar or a picture before it, or one that begins with a
/// caret.
func mayEndBehindDash(_ text: some BidirectionalCollection<UInt8>) -> Bool {
  var isParted = false
  var before: UInt8 = 0
  for byte in text.suffix(30).reversed() {
    if byte == 0x20 {
      if before == UInt8(ascii: "^") { return true }
      isParted = true
    } else if isParted {
      return byte == UInt8(ascii: "-") || byte == UInt8(ascii: "|") || byte >= 0x80
    }
    before = byte
  }
  return false
}
