let lineFeed = UInt8(ascii: "\n")

/// The lines of a log that are not blank.
struct LogLines: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var position = 0
  private var number = 0

  struct Line {
    /// Counted from 1.
    var number: Int
    /// Without its line end.
    var range: Range<Int>
    /// Whether there is a line feed behind it.
    var isEnded: Bool
  }

  init(of bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { position = 3 }
  }

  mutating func next() -> Line? {
    while position < bytes.count {
      let start = position
      var end = firstLineFeed(in: bytes.span, from: start)
      let isEnded = end < bytes.count
      position = isEnded ? end + 1 : end
      number += 1
      if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      if end > start { return Line(number: number, range: start..<end, isEnded: isEnded) }
    }
    return nil
  }
}

/// Where the next line feed is, or the end; sixteen bytes are looked at in one step.
private func firstLineFeed(in bytes: Span<UInt8>, from start: Int) -> Int {
  var position = start
  while position &+ 16 <= bytes.count {
    let first = lineFeeds(bytes, at: position)
    let second = lineFeeds(bytes, at: position &+ 8)
    if first | second != 0 {
      return first != 0
        ? position + first.trailingZeroBitCount >> 3
        : position + 8 + second.trailingZeroBitCount >> 3
    }
    position &+= 16
  }
  while position < bytes.count, bytes[position] != lineFeed { position += 1 }
  return position
}

/// A word of which the lowest bit that is set is that of the first line feed among eight bytes.
@inline(__always)
private func lineFeeds(_ bytes: Span<UInt8>, at position: Int) -> UInt64 {
  let eight = UInt64(
    littleEndian: bytes.bytes.unsafeLoadUnaligned(
      fromUncheckedByteOffset: position,
      as: UInt64.self
    )
  )
  let others = eight ^ 0x0a0a_0a0a_0a0a_0a0a
  return (others &- 0x0101_0101_0101_0101) & ~others & 0x8080_8080_8080_8080
}
