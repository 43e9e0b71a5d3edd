/// Finds the backticks that close a code span: the next run of the same length.
///
/// All runs are noted in one sweep, by their length, so that many lengths and many failures cost
/// no more than the text is long.
struct CodeSpanFinder {
  private var starts: [Int: [Int]] = [:]
  /// By length, how many of the runs lie behind.
  private var passed: [Int: Int] = [:]

  init(_ bytes: [UInt8], from first: Int) {
    var position = first
    while position < bytes.count {
      guard bytes[position] == "`" else {
        position += 1
        continue
      }
      let start = position
      while position < bytes.count, bytes[position] == "`" { position += 1 }
      starts[position - start, default: []].append(start)
    }
  }

  /// The start of the first run of `length` backticks at or after `position`, which never goes back.
  mutating func closing(length: Int, from position: Int) -> Int? {
    guard let runs = starts[length] else { return nil }
    var index = passed[length] ?? 0
    while index < runs.count, runs[index] < position { index += 1 }
    passed[length] = index
    return index < runs.count ? runs[index] : nil
  }
}

/// What a code span says: line ends are spaces, and one space goes from both ends.
///
/// It stays where the code is nothing but spaces.
func codeText(_ bytes: [UInt8], _ range: Range<Int>) -> String {
  var text: [UInt8] = []
  appendText(bytes[range], to: &text)
  for index in text.indices where text[index] == "\n" { text[index] = 0x20 }
  if text.count > 1, text.first == 0x20, text.last == 0x20, text.contains(where: { $0 != " " }) {
    text = Array(text.dropFirst().dropLast())
  }
  return String(decoding: text, as: UTF8.self)
}
