/// A file's text as it is on the disk, line by line.
package struct SourceText: Sendable {
  private let bytes: [UInt8]
  /// Where lines begin.
  private let starts: [Int]

  package init(_ text: String) {
    bytes = Array(text.utf8)
    var starts = [0]
    for (index, byte) in bytes.enumerated() where byte == 0x0a || byte == 0x0d {
      // A return before a line feed ends its line only together with it.
      if byte == 0x0d, index + 1 < bytes.count, bytes[index + 1] == 0x0a { continue }
      starts.append(index + 1)
    }
    self.starts = starts
  }

  /// How many lines there are; what a last line feed ends is the last.
  package var count: Int {
    starts.count - (starts.last == bytes.count ? 1 : 0)
  }

  package static let empty = SourceText("")

  /// A line, counted from 1, without its end; empty where there is none.
  package func line(_ number: Int) -> String {
    guard starts.indices.contains(number - 1) else { return "" }
    let start = starts[number - 1]
    var end = number < starts.count ? starts[number] : bytes.count
    while end > start, bytes[end - 1] == 0x0a || bytes[end - 1] == 0x0d { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
