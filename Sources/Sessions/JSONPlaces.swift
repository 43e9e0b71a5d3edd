import Basics

/// The places of offsets in a text, at a cost that grows with the distance from one to the next.
struct JSONPlaces {
  private let bytes: [UInt8]
  private let file: String
  private var offset = 0
  private var line: Int
  private var column = 1

  /// `line` is the number of the first one.
  init(in bytes: [UInt8], of file: String, from line: Int = 1) {
    self.bytes = bytes
    self.file = file
    self.line = line
  }

  mutating func place(at next: Int) -> Place {
    let passed = bytes[min(offset, next)..<max(offset, next)]
    let lines = passed.count { $0 == lineFeed }
    line += next < offset ? -lines : lines
    if lines == 0 {
      column += next < offset ? -characters(passed) : characters(passed)
    } else {
      column = characters(bytes[..<next].suffix(while: { $0 != lineFeed })) + 1
    }
    offset = next
    return Place(file: file, line: line, column: column)
  }
}

private let lineFeed = UInt8(ascii: "\n")

private func characters(_ bytes: ArraySlice<UInt8>) -> Int {
  String(decoding: bytes, as: UTF8.self).count
}

extension ArraySlice {
  /// The last elements, as long as the condition holds.
  fileprivate func suffix(while holds: (Element) -> Bool) -> ArraySlice {
    var start = endIndex
    while start > startIndex, holds(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}
