/// Tells lines and columns of one offset after another, which must not go back.
///
/// A line ends with a line feed, a carriage return, or both.
struct SpotFinder {
  private let bytes: [UInt8]
  private var offset = 0
  private var spot = DecodedText.Spot(line: 1, column: 1)

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func spot(of next: Int) -> DecodedText.Spot {
    var start = offset
    for index in offset..<max(offset, next) {
      let isReturn = bytes[index] == UInt8(ascii: "\r")
      guard bytes[index] == UInt8(ascii: "\n") || isReturn else { continue }
      // A return before a line feed ends its line only together with it.
      if isReturn, index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\n") { continue }
      spot = DecodedText.Spot(line: spot.line + 1, column: 1)
      start = index + 1
    }
    spot.column += String(decoding: bytes[start..<max(start, next)], as: UTF8.self).count
    offset = max(offset, next)
    return spot
  }
}
