/// Keys of more than a letter in one line, by numbers or letters that count up: `(7) axis (8) radian`,
/// `a) 128, b) ::1`, `1. 53 2. 48`; `[]` for any other line.
func phrasePairs(in text: String) -> [(mark: CountMark, key: String)] {
  guard text.utf8.count < 400, var open = CountMark(atStartOf: text[...]) else { return [] }
  var found: [(mark: CountMark, key: String)] = []
  var start = open.rest.startIndex
  var index = start
  while index < text.endIndex {
    if text[index] == " ", let next = CountMark(atStartOf: text[index...].dropFirst()),
      next.follows(open)
    {
      found.append((open, trimmed(text[start..<index])))
      open = next
      start = next.rest.startIndex
      index = start
    } else {
      index = text.index(after: index)
    }
  }
  found.append((open, trimmed(text[start...])))
  let areKeys = found.count >= 2 && found.allSatisfy { !$0.key.isEmpty && $0.key.utf8.count <= 80 }
  return areKeys ? found : []
}

private func trimmed(_ text: Substring) -> String {
  var rest = text.drop { " ,;".contains($0) }
  while let last = rest.last, " ,;".contains(last) { rest.removeLast() }
  return String(rest)
}
