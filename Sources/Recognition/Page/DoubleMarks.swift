import Markdown

/// The document with brackets alone for the dots and brackets behind what counts, and without the space
/// before a dot, line by line as before.
///
/// "1.) Why?" and "a.) because" become "1) Why?" and "a) because", "1 . Why?" becomes "1. Why?".
func singlingMarks(of document: Document) -> Document {
  guard mayHoldDoubleMarks(document.bytes) else { return document }
  let texts = document.linesOutsideFences { isDoublyMarked($0) }
  let marked = texts.map { isDoublyMarked(Array($0.utf8)[...]) }
  guard marked.count(where: { $0 }) >= 2 else { return document }
  let lines = zip(document.lines, marked).map { line, isMarked in
    let double = [".)", " . "].compactMap { line.firstRange(of: $0)?.lowerBound }.min()
    guard isMarked, let double else { return line }
    return String(line[..<double] + line[double...].dropFirst())
  }
  return document.made(of: lines)
}

private func mayHoldDoubleMarks(_ bytes: [UInt8]) -> Bool {
  if mayHoldSpacedDots(bytes) { return true }
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

private func mayHoldSpacedDots(_ bytes: [UInt8]) -> Bool {
  var next = 0
  while let place = firstIndex(of: UInt8(ascii: "."), in: bytes, next..<bytes.count) {
    next = place + 1
    guard place >= 2, bytes[place - 1] == 0x20, bytes[place - 2].isASCIIDigit,
      next < bytes.count, bytes[next] == 0x20
    else { continue }
    let number = bytes[..<(place - 1)].reversed().prefix(while: \.isASCIIDigit).count
    let before = place - 2 - number
    if number <= 3, before < 0 || bytes[before] == 0x0a || bytes[before] == 0x0d { return true }
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
  if behind.starts(with: ".) ".utf8) || behind.starts(with: ".)**".utf8) { return true }
  return first.isASCIIDigit && text.startIndex == line.startIndex
    && behind.starts(with: " . ".utf8)
}
