/// The first bytes of a text as far as they are ASCII, each of them a character by itself.
///
/// What follows cannot change them: of an ASCII byte right before one beyond ASCII, which may be a part
/// of another character, nothing is told.
struct PlainBytes {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Behind the last byte that is a character for sure.
  private let limit: Int

  /// It takes more than ASCII, or a closer look, to tell.
  struct Untold: Error {}

  /// Looks at no more than `length` bytes.
  init(_ bytes: UnsafeBufferPointer<UInt8>, length: Int = 96) {
    self.bytes = bytes
    var end = 0
    while end < bytes.count, end < length, (0x20..<0x80).contains(bytes[end]) { end += 1 }
    limit = end == bytes.count ? end : max(0, end - 1)
  }

  /// The byte there; 0 at the end of the text.
  func byte(at offset: Int) throws(Untold) -> UInt8 {
    if offset < limit { return bytes[offset] }
    guard limit == bytes.count else { throw Untold() }
    return 0
  }

  /// The offset behind the bytes from there on for which `holds`, which is not true of 0.
  @inline(__always)
  func end(from offset: Int, while holds: (UInt8) -> Bool) throws(Untold) -> Int {
    var end = offset
    while holds(try byte(at: end)) { end += 1 }
    return end
  }

  func hasPrefix(_ text: String, at offset: Int) throws(Untold) -> Bool {
    var place = offset
    for byte in text.utf8 {
      guard try self.byte(at: place) == byte else { return false }
      place += 1
    }
    return true
  }

  /// Whether an ASCII letter follows there or further on.
  func hasLetter(from offset: Int) throws(Untold) -> Bool {
    for byte in bytes[min(offset, bytes.count)...] {
      if byte.isASCIILetter { return true }
      if byte >= 0x80 { throw Untold() }
    }
    return false
  }
}

extension UInt8 {
  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }

  var isASCIICapital: Bool { (0x41...0x5a).contains(self) }

  var asciiLowercased: UInt8 { isASCIICapital ? self | 0x20 : self }
}
