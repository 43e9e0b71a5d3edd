import Markdown

/// The document with brackets alone for the dots and brackets behind what counts, line by line as before:
/// "1.) Why?" and "a.) because" become "1) Why?" and "a) because".
func singlingMarks(of document: Document) -> Document {
  guard mayHoldDoubleMarks(document.bytes) else { return document }
  let texts = document.linesOutsideFences { isDoublyMarked($0) }
  let marked = texts.map { isDoublyMarked(Array($0.utf8)[...]) }
  guard marked.count(where: { $0 }) >= 2 else { return document }
  let lines = zip(document.lines, marked).map { line, isMarked in
    guard isMarked, let mark = line.firstRange(of: ".)") else { return line }
    return String(line[..<mark.lowerBound] + line[mark.lowerBound...].dropFirst())
  }
  return Document(parsing: lines.joined(separator: "\n"), options: document.options)
}

private func mayHoldDoubleMarks(_ bytes: [UInt8]) -> Bool {
  var next = 0
  while let place = firstIndex(of: UInt8(ascii: ")"), in: bytes, next..<bytes.count) {
    next = place + 1
    guard place >= 2, bytes[place - 1] == UInt8(ascii: ".") else { continue }
    let start = bytes[..<place].suffix(16).lastIndex { $0 == 0x0a || $0 == 0x0d }
    if isDoublyMarked(bytes[(start.map { $0 + 1 } ?? max(0, place - 16))..<bytes.count]) {
      return true
    }
  }
  return false
}

/// A look at the first bytes: marks of lists, headings and bold, a number or letter, a dot and a bracket.
private func isDoublyMarked(_ line: ArraySlice<UInt8>) -> Bool {
  let text = line.drop { " \t>-+*#".utf8.contains($0) }
  guard let first = text.first else { return false }
  let rest =
    first.isASCIILetter ? text.dropFirst() : text.prefix(4).drop(while: \.isASCIIDigit)
  guard rest.startIndex > text.startIndex else { return false }
  let behind = line[rest.startIndex...]
  return behind.starts(with: ".) ".utf8) || behind.starts(with: ".)**".utf8)
}
