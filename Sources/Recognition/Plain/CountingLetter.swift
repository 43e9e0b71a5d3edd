/// What a paragraph is counted by where that is no number: "a)", "(b)", "c." or "IV.".
struct CountingLetter {
  /// From 1 on.
  let number: Int
  /// What stands around it, and "a" or "I" for its kind.
  let mark: String
  /// As it is written.
  let name: String
  /// What follows, as Markdown.
  let rest: String

  init?(_ line: String) {
    guard mayBeCounted(line.utf8) else { return nil }
    var text = line[...].drop { $0 == " " }
    let bold = ["**", "__"].first { text.hasPrefix($0) }
    text = text.dropFirst(bold?.utf8.count ?? 0)
    let isOpen = text.first == "("
    if isOpen { text = text.dropFirst() }
    let name = text.prefix { $0.isASCII && $0.isLetter }
    text = text.dropFirst(name.count)
    guard let close = text.first, close == ")" || close == "." && !isOpen else { return nil }
    text = text.dropFirst()
    // Bold around the letter alone; one around all of the line is another dialect's.
    if let bold {
      guard text.hasPrefix(bold) else { return nil }
      text = text.dropFirst(bold.utf8.count)
    }
    guard text.first == " ", text.contains(where: \.isLetter) else { return nil }
    let kind: String
    if let ordinal = letterOrdinal(name) {
      (number, kind) = (ordinal, "a")
    } else if let value = romanNumerals.firstIndex(of: name.lowercased()) {
      (number, kind) = (value + 1, "I")
    } else {
      return nil
    }
    mark = (isOpen ? "(" : "") + kind + String(close)
    self.name = String(name)
    rest = String(text.drop { $0 == " " })
  }
}

/// A look at the first bytes: a letter in small, or Roman digits, and a mark behind.
func mayBeCounted(_ line: some Sequence<UInt8>) -> Bool {
  var count = 0
  var isSmall = false
  for byte in line {
    switch UnicodeScalar(byte) {
    case " ", "*", "_", "(": if count > 0 { return false }
    case "I", "V", "X":
      count += 1
      if count > 5 || isSmall { return false }
    case "a"..."z":
      count += 1
      isSmall = true
      if count > 1 { return false }
    case ")", ".": return count > 0
    default: return false
    }
  }
  return false
}
