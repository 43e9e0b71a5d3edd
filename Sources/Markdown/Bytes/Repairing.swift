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

/// How many bytes the character at the start of the range takes, or what should have been one.
private func sequence(_ bytes: [UInt8], _ range: Range<Int>) -> (length: Int, isValid: Bool) {
  let lead = bytes[range.lowerBound]
  if lead < 0x80 { return (1, lead != 0) }
  let wanted = lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf8 ? 4 : 1
  guard wanted > 1 else { return (1, false) }
  let rest = bytes[range].dropFirst().prefix(wanted - 1).prefix { $0 & 0xc0 == 0x80 }
  guard rest.count == wanted - 1, let second = rest.first else { return (1 + rest.count, false) }
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
  firstIndex(of: 0, in: bytes, bytes.indices) == nil
    && (try? UTF8Span(validating: bytes.span)) != nil
}
