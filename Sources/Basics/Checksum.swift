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
  if bytes.count >= 8192 {
    // Two halves side by side: each step waits for the one before it, but not for the other half's.
    let half = bytes.count / 32 * 16
    var other: UInt32 = 0
    while position < half {
      crc = next(crc, bytes, at: position, remainders)
      other = next(other, bytes, at: position &+ half, remainders)
      position &+= 16
    }
    crc = product(crc, power(half * 8)) ^ other
    position += half
  }
  while position &+ 16 <= bytes.count {
    crc = next(crc, bytes, at: position, remainders)
    position &+= 16
  }
  while position < bytes.count {
    crc = crc >> 8 ^ remainders[Int(UInt8(truncatingIfNeeded: crc) ^ bytes[position])]
    position += 1
  }
  return ~crc
}

/// Takes in sixteen bytes at once.
@inline(__always)
private func next(
  _ crc: UInt32,
  _ bytes: Span<UInt8>,
  at position: Int,
  _ remainders: Span<UInt32>
) -> UInt32 {
  let first = eight(bytes, at: position) ^ UInt64(crc)
  let second = eight(bytes, at: position &+ 8)
  var crc: UInt32 = 0
  // What the first byte leaves where fifteen follow it, and so on to the last.
  for byte in 0..<8 {
    let shift = UInt64(byte * 8)
    crc ^=
      remainders[unchecked: (15 - byte) * 256 + Int(truncatingIfNeeded: first &>> shift & 0xff)]
    crc ^=
      remainders[unchecked: (7 - byte) * 256 + Int(truncatingIfNeeded: second &>> shift & 0xff)]
  }
  return crc
}

/// The product of two polynomials modulo that of the checksum, the highest bit being the unit's.
private func product(_ a: UInt32, _ b: UInt32) -> UInt32 {
  var shifted = b
  return (0..<32).reversed().reduce(0) { product, bit in
    defer { shifted = shifted >> 1 ^ (shifted & 1 == 1 ? polynomial : 0) }
    return a >> UInt32(bit) & 1 == 1 ? product ^ shifted : product
  }
}

/// What so many bits of zero do to a checksum that is multiplied by it; O(log n).
private func power(_ bits: Int) -> UInt32 {
  var result: UInt32 = 1 << 31
  var square: UInt32 = 1 << 30
  var rest = bits
  while rest > 0 {
    if rest & 1 == 1 { result = product(result, square) }
    square = product(square, square)
    rest >>= 1
  }
  return result
}

private let polynomial: UInt32 = 0xedb8_8320

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
    (0..<8).reduce(byte) { crc, _ in crc & 1 == 1 ? crc >> 1 ^ polynomial : crc >> 1 }
  }
  for index in 256..<4096 {
    all.append(all[index - 256] >> 8 ^ all[Int(all[index - 256] & 0xff)])
  }
  return all
}()
