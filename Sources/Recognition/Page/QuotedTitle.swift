/// A title without the quotation marks around all of it, as in "Why do you want to leave?", where what
/// they hold is a whole question.
func withoutQuotes(_ title: String) -> String {
  guard let byte = title.utf8.first, byte == UInt8(ascii: "\"") || byte == 0xe2 || byte == 0xc2,
    let first = title.first, let closing = closings[first], title.last == closing
  else { return title }
  // In French a space stands inside of them.
  let inner = String(title.dropFirst().dropLast()).trimmingBreak
  guard let end = inner.last, ".?!？。".contains(end),
    !inner.contains(where: { $0 == first || $0 == closing })
  else { return title }
  return asking(inner) >= .byWords ? inner : title
}

private let closings: [Character: Character] = ["\"": "\"", "“": "”", "„": "“", "«": "»"]
