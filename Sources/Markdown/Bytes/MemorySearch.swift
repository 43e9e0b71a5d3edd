#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

// Searches that look at many bytes at once: here most bytes of a document are passed over. They read
// memory by pointers, and each says first that its range is inside.

/// The first place of a byte in a range of `bytes`.
package func firstIndex(of byte: UInt8, in bytes: [UInt8], _ range: Range<Int>) -> Int? {
  precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "outside the bytes")
  return bytes.withUnsafeBytes { buffer in
    guard let base = buffer.baseAddress, !range.isEmpty,
      let found = memchr(base + range.lowerBound, Int32(byte), range.count)
    else { return nil }
    return UnsafeRawPointer(found) - base
  }
}

/// Goes from `start` on past blocks of 32 bytes between 1 and 127.
func skippingPlainBlocks(_ bytes: [UInt8], from start: Int) -> Int {
  precondition(start >= 0, "before the bytes")
  return bytes.withUnsafeBytes { buffer in
    let zero = SIMD32<Int8>(repeating: 0)
    var position = start
    while position <= buffer.count - 32 {
      let block = buffer.loadUnaligned(fromByteOffset: position, as: SIMD32<Int8>.self)
      let others: SIMDMask<SIMD32<Int8>> = block .<= zero
      let parts = unsafeBitCast(others, to: SIMD4<UInt64>.self)
      if parts[0] | parts[1] | parts[2] | parts[3] != 0 { break }
      position += 32
    }
    return position
  }
}

/// Goes from the start of the range past blocks of 16 bytes in which no inline can begin, no line
/// ends, and nothing is escaped in HTML, up to the first byte of another block that is not so plain.
///
/// That byte need not be a mark. The last bytes of the range are not looked at.
@inline(__always)
func skippingWords(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
  skippingBlocks(bytes, range, without: marks)
}

/// Goes from the start of the range to the first byte that HTML escapes, or to the end.
func skippingUnescaped(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
  var position = skippingBlocks(bytes, range, without: escapes)
  while position < range.upperBound, !ByteClass(of: bytes[position]).contains(.escaped) {
    position += 1
  }
  return position
}

/// Goes past blocks of 16 bytes in which nothing is found, up to the first find or to the last bytes.
@inline(__always)
private func skippingBlocks(
  _ bytes: [UInt8],
  _ range: Range<Int>,
  without finds: (SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>>
) -> Int {
  precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "outside the bytes")
  return bytes.withUnsafeBytes { buffer in
    var position = range.lowerBound
    while position <= range.upperBound - 16 {
      let block = buffer.loadUnaligned(fromByteOffset: position, as: SIMD16<UInt8>.self)
      let halves = unsafeBitCast(finds(block), to: SIMD2<UInt64>.self)
      if halves[0] != 0 { return position + halves[0].trailingZeroBitCount / 8 }
      if halves[1] != 0 { return position + 8 + halves[1].trailingZeroBitCount / 8 }
      position += 16
    }
    return position
  }
}

/// Where one of `"`, `&`, `<` and `>` stands, or `=` between the latter.
@inline(__always)
private func escapes(in block: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
  typealias Block = SIMD16<UInt8>
  typealias Mask = SIMDMask<SIMD16<Int8>>
  let angles: Mask = (block &- Block(repeating: 0x3c)) .<= Block(repeating: 2)
  let quotes: Mask = block .== Block(repeating: 0x22)
  let ampersands: Mask = block .== Block(repeating: 0x26)
  return (angles .| quotes) .| ampersands
}

/// The marks lie in three short stretches of ASCII, and three stand alone.
@inline(__always)
private func marks(in block: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
  typealias Block = SIMD16<UInt8>
  typealias Mask = SIMDMask<SIMD16<Int8>>
  let quotes: Mask = (block &- Block(repeating: 0x21)) .<= Block(repeating: 5)
  let angles: Mask = (block &- Block(repeating: 0x3c)) .<= Block(repeating: 2)
  let brackets: Mask = (block &- Block(repeating: 0x5b)) .<= Block(repeating: 5)
  let feeds: Mask = block .== Block(repeating: 0x0a)
  let stars: Mask = block .== Block(repeating: 0x2a)
  let tildes: Mask = block .== Block(repeating: 0x7e)
  let ranges: Mask = (quotes .| angles) .| brackets
  return (ranges .| feeds) .| (stars .| tildes)
}
