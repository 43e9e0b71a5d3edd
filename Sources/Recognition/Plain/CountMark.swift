/// A number or letter in brackets, or before one or a dot, that counts what stands behind it.
struct CountMark {
  /// As it is written.
  let name: String
  /// From 1 on; letters count as numbers.
  let number: Int
  let isLetter: Bool
  let isOpen: Bool
  let close: Character
  let rest: Substring

  /// `nil` where no blank stands behind the mark.
  init?(atStartOf text: Substring) {
    var rest = text
    isOpen = rest.first == "("
    if isOpen { rest = rest.dropFirst() }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    if let value = Int(digits), digits.count <= 3 {
      (name, number, isLetter) = (String(digits), value, false)
    } else if let ordinal = letterOrdinal(rest.prefix(1)) {
      (name, number, isLetter) = (String(rest.prefix(1)), ordinal, true)
    } else {
      return nil
    }
    rest = rest.dropFirst(name.count)
    guard let close = rest.first, close == ")" || close == "." && !isOpen,
      rest.dropFirst().first == " "
    else { return nil }
    self.close = close
    self.rest = rest.dropFirst(2)
  }

  /// Whether it is of the same form, and one more.
  func follows(_ other: CountMark) -> Bool {
    number == other.number + 1 && isLetter == other.isLetter && isOpen == other.isOpen
      && close == other.close
  }
}

/// 1 for "a"; `nil` for all that is no small letter alone.
func letterOrdinal(_ text: some StringProtocol) -> Int? {
  guard text.utf8.count == 1, let letter = text.utf8.first, (0x61...0x7a).contains(letter) else {
    return nil
  }
  return Int(letter) - 0x60
}
