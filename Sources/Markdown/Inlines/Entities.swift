/// What an entity stands for: one character, or one and a mark over it.
struct EntityText: Hashable, Sendable {
  var first: Unicode.Scalar
  var second: Unicode.Scalar?

  var text: String {
    var text = String(Character(first))
    if let second { text.unicodeScalars.append(second) }
    return text
  }
}

/// The entity that `text` begins with, and its end: `&amp;`, `&#65;`, `&#x41;`.
func entity(_ bytes: [UInt8], _ text: Range<Int>) -> (entity: EntityText, end: Int)? {
  let start = text.lowerBound
  guard start + 2 < text.upperBound, bytes[start] == "&" else { return nil }
  if bytes[start + 1] == "#" { return numericEntity(bytes, start + 2..<text.upperBound) }
  var end = start + 1
  while end < text.upperBound, bytes[end].isLetterOrDigit {
    end += 1
    if end - start > longestName { return nil }
  }
  guard end < text.upperBound, bytes[end] == ";", let entity = named(bytes[start + 1..<end]) else {
    return nil
  }
  return (entity, end + 1)
}

/// The text with what its entities stand for.
package func readingEntities(in text: String) -> String {
  let bytes = Array(text.utf8)
  guard bytes.contains(UInt8(ascii: "&")) else { return text }
  var result: [UInt8] = []
  var position = 0
  while position < bytes.count {
    if let (entity, end) = entity(bytes, position..<bytes.count) {
      result += entity.text.utf8
      position = end
    } else {
      result.append(bytes[position])
      position += 1
    }
  }
  return String(decoding: result, as: UTF8.self)
}

private func numericEntity(
  _ bytes: [UInt8],
  _ text: Range<Int>
) -> (entity: EntityText, end: Int)? {
  let start = text.lowerBound
  let isHex = bytes[start].lowercase == "x"
  var value: UInt32 = 0
  let first = isHex ? start + 1 : start
  var end = first
  while end < text.upperBound, isHex ? bytes[end].isHexDigit : bytes[end].isDigit {
    guard end - first < (isHex ? 6 : 7) else { return nil }
    let digit = bytes[end].isDigit ? bytes[end] - 0x30 : bytes[end].lowercase - 0x57
    value = value * (isHex ? 16 : 10) + UInt32(digit)
    end += 1
  }
  guard end > first, end < text.upperBound, bytes[end] == ";" else { return nil }
  let scalar = value == 0 ? nil : Unicode.Scalar(value)
  return (EntityText(first: scalar ?? "\u{fffd}"), end + 1)
}

private let longestName = 33

/// Looks a name up by halving the list.
private func named(_ name: ArraySlice<UInt8>) -> EntityText? {
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
        return entityText(ofScalars: list[nameEnd..<end])
      }
      if name.lexicographicallyPrecedes(entry) { high = start } else { low = end + 1 }
    }
    return nil
  }
}

/// The characters of a list of hexadecimal numbers with a space before each.
private func entityText(ofScalars list: Swift.Slice<UnsafeBufferPointer<UInt8>>) -> EntityText? {
  let scalars = list.split(separator: 0x20).compactMap { number in
    Unicode.Scalar(
      number.reduce(0 as UInt32) { $0 * 16 + UInt32($1.isDigit ? $1 - 0x30 : $1 - 0x57) }
    )
  }
  return scalars.first.map { EntityText(first: $0, second: scalars.dropFirst().first) }
}
