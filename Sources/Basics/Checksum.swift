/// CRC-32 as in zip and PNG (ISO 3309, reflected polynomial 0xEDB88320).
///
/// The checksum of nothing is 0.
package func checksum(of bytes: some Sequence<UInt8>) -> UInt32 {
  bytes.withContiguousStorageIfAvailable { checksum(of: $0.span) }
    ?? checksum(of: Array(bytes).span)
}

/// Not generic: a loop over an unknown sequence costs ten times as much.
package func checksum(of bytes: Span<UInt8>) -> UInt32 {
  let remainders = remainders.span
  var crc: UInt32 = 0xffff_ffff
  var position = 0
  while position &+ 16 <= bytes.count {
    let first = eight(bytes, at: position) ^ UInt64(crc)
    let second = eight(bytes, at: position &+ 8)
    crc = 0
    // Sixteen bytes at once: what the first leaves where fifteen follow it, and so on to the last.
    for byte in 0..<8 {
      let shift = UInt64(byte * 8)
      crc ^=
        remainders[unchecked: (15 - byte) * 256 + Int(truncatingIfNeeded: first &>> shift & 0xff)]
      crc ^=
        remainders[unchecked: (7 - byte) * 256 + Int(truncatingIfNeeded: second &>> shift & 0xff)]
    }
    position &+= 16
  }
  while position < bytes.count {
    crc = crc >> 8 ^ remainders[Int(UInt8(truncatingIfNeeded: crc) ^ bytes[position])]
    position += 1
  }
  return ~crc
}

@inline(__always)
private func eight(_ bytes: Span<UInt8>, at position: Int) -> UInt64 {
  UInt64(
    littleEndian: bytes.bytes.unsafeLoadUnaligned(
      fromUncheckedByteOffset: position,
      as: UInt64.self
    )
  )
}

/// What each byte leaves, for none to fifteen bytes of zero behind it.
private let remainders: [UInt32] = {
  var all = (0..<256).map { (byte: UInt32) in
    (0..<8).reduce(byte) { crc, _ in crc & 1 == 1 ? crc >> 1 ^ 0xedb8_8320 : crc >> 1 }
  }
  for index in 256..<4096 {
    all.append(all[index - 256] >> 8 ^ all[Int(all[index - 256] & 0xff)])
  }
  return all
}()
