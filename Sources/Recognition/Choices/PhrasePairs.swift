/// Keys of more than a letter in one line, by numbers or letters that count up: `(7) axis (8) radian`,
/// `a) 128, b) ::1`, `1. 53 2. 48`; `[]` for any other line.
func phrasePairs(in text: String) -> [(mark: String, key: String)] {
  guard text.utf8.count < 400, var open = Counter(atStartOf: text[...]) else { return [] }
  var found: [(String, String)] = []
  var start = open.rest.startIndex
  var index = start
  while index < text.endIndex {
    if text[index] == " ", let next = Counter(atStartOf: text[index...].dropFirst()),
      next.follows(open)
    {
      found.append((open.mark, trimmed(text[start..<index])))
      open = next
      start = next.rest.startIndex
      index = start
    } else {
      index = text.index(after: index)
    }
  }
  found.append((open.mark, trimmed(text[start...])))
  guard found.count >= 2, found.allSatisfy({ !$0.1.isEmpty && $0.1.utf8.count <= 80 }) else {
    return []
  }
  return found.map { (mark: $0.0, key: $0.1) }
}

private func trimmed(_ text: Substring) -> String {
  var rest = text.drop { " ,;".contains($0) }
  while let last = rest.last, " ,;".contains(last) { rest.removeLast() }
  return String(rest)
}

/// A number or letter in brackets, or before one or a dot.
private struct Counter {
  let mark: String
  private let number: Int
  private let form: String
  let rest: Substring

  init?(atStartOf text: Substring) {
    var rest = text
    let isOpen = rest.first == "("
    if isOpen { rest = rest.dropFirst() }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    if let value = Int(digits), digits.count <= 3 {
      (mark, number) = (String(digits), value)
    } else if let letter = rest.utf8.first, (0x61...0x7a).contains(letter) {
      (mark, number) = (String(rest.prefix(1)), Int(letter) - 0x60)
    } else {
      return nil
    }
    rest = rest.dropFirst(mark.count)
    guard let close = rest.first, close == ")" || close == "." && !isOpen,
      rest.dropFirst().first == " "
    else { return nil }
    form = (isOpen ? "(" : "") + (digits.isEmpty ? "a" : "1") + String(close)
    self.rest = rest.dropFirst(2)
  }

  func follows(_ other: Counter) -> Bool { form == other.form && number == other.number + 1 }
}
