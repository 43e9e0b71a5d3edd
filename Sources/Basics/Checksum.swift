/// CRC-32 as in zip and PNG (ISO 3309, reflected polynomial 0xEDB88320).
///
/// The checksum of nothing is 0.
package func checksum(of bytes: some Sequence<UInt8>) -> UInt32 {
  bytes.withContiguousStorageIfAvailable(checksum(ofBuffer:))
    ?? Array(bytes).withUnsafeBufferPointer(checksum(ofBuffer:))
}

/// Not generic: a loop over an unknown sequence costs ten times as much.
private func checksum(ofBuffer bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
  var crc: UInt32 = 0xffff_ffff
  for byte in bytes {
    crc = crc >> 8 ^ remainders[Int(UInt8(truncatingIfNeeded: crc) ^ byte)]
  }
  return ~crc
}

private let remainders: [UInt32] = (0..<256).map { (byte: UInt32) in
  (0..<8).reduce(byte) { crc, _ in crc & 1 == 1 ? crc >> 1 ^ 0xedb8_8320 : crc >> 1 }
}
