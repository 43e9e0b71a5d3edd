/// Whether the byte at `offset` is a character, as far as its neighbour behind tells.
@inline(__always)
func isAlone(_ offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  let byte = bytes[offset]
  guard byte < 0x80, byte != 0x0d else { return false }
  return offset + 1 == bytes.count || bytes[offset + 1] < 0x80
    || beginsCharacter(offset + 1, in: bytes)
}

/// Whether the byte before `end` is a character, as far as its neighbour before tells.
func isAlone(endingAt end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  let byte = bytes[end - 1]
  guard byte < 0x80, byte != 0x0a else { return false }
  return isParted(from: end - 1, in: bytes)
}

/// Whether no sign before the ASCII one at `offset` goes with it; of those beyond ASCII few do.
///
/// Those have the property `Prepended_Concatenation_Mark`, or are letters of India that do alike.
func isParted(from offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  var start = offset - 1
  guard start >= 0, bytes[start] >= 0x80 else { return true }
  while start > 0, bytes[start] & 0xc0 == 0x80 { start -= 1 }
  switch bytes[start] {
  case 0xd8, 0xdb, 0xdc, 0xe0, 0xf0: return false
  default: return true
  }
}

/// Whether the sign beyond ASCII at `offset` is of a block in which none goes with the one before.
///
/// Those are the rest of Latin 1, the letters of Russian, dashes and quotation marks, arrows and symbols
/// of mathematics, Chinese characters and marks, and the wide forms of ASCII.
private func beginsCharacter(_ offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  switch bytes[offset] {
  case 0xc2, 0xc3, 0xd0, 0xd1, 0xe4...0xe9: return true
  case 0xe2, 0xe3, 0xef: break
  default: return false
  }
  guard offset + 2 < bytes.count else { return false }
  let (second, third) = (bytes[offset + 1], bytes[offset + 2])
  switch bytes[offset] {
  case 0xe2: return second == 0x80 && third >= 0x90 || (0x84...0x9f).contains(second)
  case 0xe3: return second == 0x80 && third < 0xa0
  default: return second == 0xbc || second == 0xbd
  }
}
