/// Finds the backticks that close a code span: the next run of the same length.
///
/// A search that fails has seen all runs up to the end of the text, and remembers by their length
/// where the last ones are; so many lengths and many failures cost no more than the text is long.
struct CodeSpanFinder {
  /// Where the last run of a length begins, for short lengths; empty until the first search.
  private var short: [Int] = []
  /// The same for the rest; few texts have any.
  private var long: [Int: Int] = [:]
  private var sawAll = false

  /// Makes ready for another text.
  mutating func restart() {
    guard !short.isEmpty else { return }
    short.removeAll(keepingCapacity: true)
    if !long.isEmpty { long = [:] }
    sawAll = false
  }

  /// Where the run of `marks` backticks begins that closes what is open, in `text` behind the opening.
  ///
  /// All texts that are asked for end at the same place, and each begins behind the one before.
  mutating func closing(_ bytes: [UInt8], _ text: Range<Int>, marks: Int) -> Int? {
    if short.isEmpty { short.append(contentsOf: repeatElement(-1, count: 16)) }
    if sawAll, (last(marks) ?? -1) < text.lowerBound { return nil }
    var position = text.lowerBound
    while let start = firstIndex(of: 0x60, in: bytes, position..<text.upperBound) {
      position = start + 1
      while position < text.upperBound, bytes[position] == "`" { position += 1 }
      let length = position - start
      if length == marks { return start }
      if !sawAll { note(start, length) }
    }
    sawAll = true
    return nil
  }

  private func last(_ length: Int) -> Int? {
    length < short.count ? short[length] : long[length]
  }

  private mutating func note(_ start: Int, _ length: Int) {
    if length < short.count { short[length] = start } else { long[length] = start }
  }
}

/// What a code span says, as a range of the bytes: one space goes from both ends.
///
/// It stays where the code is nothing but spaces. Line ends in it are spaces, too.
func codeContent(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
  guard range.count > 1, isCodeSpace(bytes[range.lowerBound]),
    isCodeSpace(bytes[range.upperBound - 1]), !bytes[range].allSatisfy(isCodeSpace)
  else { return range }
  return range.dropFirst().dropLast()
}

private func isCodeSpace(_ byte: UInt8) -> Bool {
  byte == " " || byte == "\n"
}

extension Piece {
  /// What stands between the backticks; the piece is a code span.
  func code(in bytes: [UInt8], marks: Int32) -> Range<Int> {
    let range = range.range
    return codeContent(bytes, range.lowerBound + Int(marks)..<range.upperBound - Int(marks))
  }
}
