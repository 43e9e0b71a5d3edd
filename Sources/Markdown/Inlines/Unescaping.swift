/// The text of a range with backslash escapes and entities resolved.
func unescaped(_ bytes: [UInt8], _ range: Range<Int>, isIntact: Bool) -> String {
  if isIntact, !bytes[range].contains(where: { $0 == "\\" || $0 == "&" }) {
    return String(decoding: bytes[range], as: UTF8.self)
  }
  var result: [UInt8] = []
  appendUnescaped(bytes, range, isIntact: isIntact, to: &result)
  return String(decoding: result, as: UTF8.self)
}

/// Appends the text of a range with backslash escapes and entities resolved.
func appendUnescaped(
  _ bytes: [UInt8],
  _ range: Range<Int>,
  isIntact: Bool,
  to result: inout [UInt8]
) {
  let end = range.upperBound
  var start = range.lowerBound
  var position = start
  while position < end {
    if bytes[position] == "\\", position + 1 < end, bytes[position + 1].isPunctuation {
      append(bytes, start..<position, isIntact: isIntact, to: &result)
      start = position + 1
      position += 2
    } else if bytes[position] == "&", let entity = entity(bytes, position..<end) {
      append(bytes, start..<position, isIntact: isIntact, to: &result)
      result += entity.entity.text.utf8
      position = entity.end
      start = position
    } else {
      position += 1
    }
  }
  append(bytes, start..<end, isIntact: isIntact, to: &result)
}
