#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The first place of a byte in a range of `bytes`; the system's search, which looks at many at once.
func firstIndex(of byte: UInt8, in bytes: [UInt8], _ range: Range<Int>) -> Int? {
  precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "outside the bytes")
  return bytes.withUnsafeBytes { buffer in
    guard let base = buffer.baseAddress, !range.isEmpty,
      let found = memchr(base + range.lowerBound, Int32(byte), range.count)
    else { return nil }
    return UnsafeRawPointer(found) - base
  }
}
