/// The characters that the entity at `start` stands for, and its end: `&amp;`, `&#65;`, `&#x41;`.
func entity(_ bytes: [UInt8], at start: Int) -> (text: String, end: Int)? {
  guard start + 2 < bytes.count, bytes[start] == "&" else { return nil }
  if bytes[start + 1] == "#" { return numericEntity(bytes, at: start + 2) }
  var end = start + 1
  while end < bytes.count, bytes[end].isLetterOrDigit {
    end += 1
    if end - start > longestName { return nil }
  }
  guard end < bytes.count, bytes[end] == ";", let text = named(bytes[start + 1..<end]) else {
    return nil
  }
  return (text, end + 1)
}

private func numericEntity(_ bytes: [UInt8], at start: Int) -> (text: String, end: Int)? {
  let isHex = bytes[start].lowercase == "x"
  var value: UInt32 = 0
  let first = isHex ? start + 1 : start
  var end = first
  while end < bytes.count, isHex ? bytes[end].isHexDigit : bytes[end].isDigit {
    guard end - first < (isHex ? 6 : 7) else { return nil }
    let digit = bytes[end].isDigit ? bytes[end] - 0x30 : bytes[end].lowercase - 0x57
    value = value * (isHex ? 16 : 10) + UInt32(digit)
    end += 1
  }
  guard end > first, end < bytes.count, bytes[end] == ";" else { return nil }
  let scalar = value == 0 ? nil : Unicode.Scalar(value)
  return (String(Character(scalar ?? "\u{fffd}")), end + 1)
}

private let longestName = 33

/// Looks a name up by halving the list.
private func named(_ name: ArraySlice<UInt8>) -> String? {
  entityNames.withUTF8Buffer { list in
    var low = 0
    var high = list.count
    while low < high {
      // An entry lies between two semicolons; the one around the middle is compared.
      let middle = (low + high) / 2
      var start = middle
      while start > low, list[start - 1] != ";" { start -= 1 }
      var nameEnd = start
      while list[nameEnd] != " " { nameEnd += 1 }
      var end = nameEnd
      while list[end] != ";" { end += 1 }
      let entry = list[start..<nameEnd]
      if entry.elementsEqual(name) {
        return text(ofScalars: String(decoding: list[nameEnd..<end], as: UTF8.self))
      }
      if name.lexicographicallyPrecedes(entry) { high = start } else { low = end + 1 }
    }
    return nil
  }
}

private func text(ofScalars list: String) -> String {
  var text = ""
  for number in list.split(separator: " ") {
    if let value = UInt32(number, radix: 16), let scalar = Unicode.Scalar(value) {
      text.unicodeScalars.append(scalar)
    }
  }
  return text
}

/// The text of a range with backslash escapes and entities resolved.
func unescaped(_ bytes: [UInt8], _ range: Range<Int>) -> String {
  var result: [UInt8] = []
  result.reserveCapacity(range.count)
  var position = range.lowerBound
  while position < range.upperBound {
    if bytes[position] == "\\", position + 1 < range.upperBound,
      bytes[position + 1].isPunctuation
    {
      position += 1
    } else if bytes[position] == "&", let entity = entity(bytes, at: position),
      entity.end <= range.upperBound
    {
      result += entity.text.utf8
      position = entity.end
      continue
    }
    appendText(bytes[position...position], to: &result)
    position += 1
  }
  return String(decoding: result, as: UTF8.self)
}

/// Appends bytes of a document; U+0000 becomes the replacement character.
func appendText(_ bytes: ArraySlice<UInt8>, to result: inout [UInt8]) {
  guard bytes.contains(0) else {
    result += bytes
    return
  }
  for byte in bytes {
    if byte == 0 { result += "\u{fffd}".utf8 } else { result.append(byte) }
  }
}
