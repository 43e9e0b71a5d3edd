/// Appends bytes of a document as they are shown.
///
/// Each U+0000 and each sequence that is no UTF-8 becomes one replacement character: a byte that
/// begins none, a beginning without its rest, and a whole sequence that encodes nothing, as cmark
/// has it. Where the document is known to be intact, `isIntact`, the bytes are only copied.
func append(_ bytes: [UInt8], _ range: Range<Int>, isIntact: Bool, to result: inout [UInt8]) {
  guard !isIntact else {
    result += bytes[range]
    return
  }
  var position = range.lowerBound
  while position < range.upperBound {
    let (length, isValid) = sequence(bytes, position..<range.upperBound)
    if isValid {
      result += bytes[position..<position + length]
    } else {
      result += [0xef, 0xbf, 0xbd]
    }
    position += length
  }
}

/// Bytes of a document as they are shown, for a document that is not intact.
func repaired(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
  var result: [UInt8] = []
  append(bytes, range, isIntact: false, to: &result)
  return result
}

/// A text with spaces for its line ends.
func onOneLine(_ text: [UInt8]) -> [UInt8] {
  text.map { $0 == "\n" ? 0x20 : $0 }
}

/// How many bytes the character at the start of the range takes, or what should have been one.
private func sequence(_ bytes: [UInt8], _ range: Range<Int>) -> (length: Int, isValid: Bool) {
  let lead = bytes[range.lowerBound]
  if lead < 0x80 { return (1, lead != 0) }
  let wanted = lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf8 ? 4 : 1
  guard wanted > 1 else { return (1, false) }
  var length = 1
  while length < wanted, range.lowerBound + length < range.upperBound,
    bytes[range.lowerBound + length] & 0xc0 == 0x80
  {
    length += 1
  }
  guard length == wanted else { return (length, false) }
  let second = bytes[range.lowerBound + 1]
  let isValid =
    switch lead {
    case 0xc0, 0xc1, 0xf5...: false
    case 0xe0: second >= 0xa0
    case 0xed: second < 0xa0
    case 0xf0: second >= 0x90
    case 0xf4: second < 0x90
    default: true
    }
  return (wanted, isValid)
}

/// Whether the bytes are UTF-8 without U+0000, so that they can be shown as they are.
func isIntact(_ bytes: [UInt8]) -> Bool {
  var position = skippingPlainBlocks(bytes, from: 0)
  while position < bytes.count {
    // One character beyond ASCII is seldom alone, so all of the block is looked at by characters.
    let end = min(position + 32, bytes.count)
    while position < end {
      if bytes[position] < 0x80 {
        guard bytes[position] != 0 else { return false }
        position += 1
      } else {
        let (length, isValid) = sequence(bytes, position..<bytes.count)
        guard isValid else { return false }
        position += length
      }
    }
    position = skippingPlainBlocks(bytes, from: position)
  }
  return true
}
