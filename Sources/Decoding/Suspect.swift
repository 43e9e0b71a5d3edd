/// A few characters that would be one character of UTF-8, had they been written in a code page.
struct Suspect {
  /// Bytes in the text.
  var range: Range<Int>
  /// The character that it would be.
  var scalar: Unicode.Scalar
  /// The first character as it stands.
  var lead: Unicode.Scalar
  /// Nobody writes this on purpose.
  var isTelling: Bool
  /// The character that it would be is one that texts have.
  var isCommon: Bool
}

/// Characters beyond ASCII that stand in a row, and what stands around them.
///
/// A broken character never contains ASCII, so it lies within one island.
struct Island {
  var offset: Int
  var scalars: [Unicode.Scalar]
  var before: Unicode.Scalar?
  var after: Unicode.Scalar?

  /// The character at a position, which may be one before the first or after the last.
  func scalar(_ position: Int) -> Unicode.Scalar? {
    position < 0 ? before : position < scalars.count ? scalars[position] : after
  }
}

/// Every island of a text, in order.
func islands(in bytes: [UInt8]) -> [Island] {
  var islands: [Island] = []
  var position = 0
  while position < bytes.count {
    guard bytes[position] >= 0x80 else {
      position += 1
      continue
    }
    let start = position
    while position < bytes.count, bytes[position] >= 0x80 { position += 1 }
    islands.append(
      Island(
        offset: start,
        scalars: Array(String(decoding: bytes[start..<position], as: UTF8.self).unicodeScalars),
        before: start > 0 ? Unicode.Scalar(bytes[start - 1]) : nil,
        after: position < bytes.count ? Unicode.Scalar(bytes[position]) : nil
      )
    )
  }
  return islands
}

extension Island {
  /// What in this island could be broken characters of that page, from left to right.
  func suspects(_ table: ReverseTable) -> [Suspect] {
    var found: [Suspect] = []
    var offset = offset
    var position = 0
    while position < scalars.count {
      guard let (scalar, count) = character(at: position, table) else {
        offset += UTF8.width(scalars[position])
        position += 1
        continue
      }
      let width = scalars[position..<(position + count)].reduce(0) { $0 + UTF8.width($1) }
      found.append(
        Suspect(
          range: offset..<(offset + width),
          scalar: scalar,
          lead: scalars[position],
          isTelling: scalar.value >= 0xa0
            && !couldBeMeant(position..<(position + count), table.page),
          isCommon: scalar.isCommon
        )
      )
      offset += width
      position += count
    }
    return found.judgedByNeighbours()
  }

  /// The character of UTF-8 that begins there, and how many characters it takes.
  private func character(at start: Int, _ table: ReverseTable) -> (Unicode.Scalar, Int)? {
    guard let lead = table.byte(scalars[start]) else { return nil }
    let count: Int
    switch lead {
    case 0xc2...0xdf: count = 2
    case 0xe0...0xef: count = 3
    case 0xf0...0xf4: count = 4
    default: return nil
    }
    guard start + count <= scalars.count else { return nil }
    let rest = scalars[(start + 1)..<(start + count)]
    let usual = rest.compactMap(table.byte)
    guard usual.count == count - 1, let scalar = decoded([lead] + usual) else {
      return nil
    }
    if scalar.isLikelier { return (scalar, count) }
    // Where a character has two bytes, the reading that texts need more often.
    for (index, character) in rest.enumerated() {
      guard let byte = table.otherByte(character) else { continue }
      var bytes = [lead] + usual
      bytes[index + 1] = byte
      if let other = decoded(bytes), other.isLikelier { return (other, count) }
    }
    return scalar.mayBeRestored ? (scalar, count) : nil
  }

  private func decoded(_ bytes: [UInt8]) -> Unicode.Scalar? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    return text.unicodeScalars.first
  }
}

extension [Suspect] {
  /// Three in a row are no accident, nor are two of which one is telling.
  fileprivate func judgedByNeighbours() -> [Suspect] {
    var judged = self
    var start = 0
    while start < count {
      var end = start + 1
      while end < count, self[end].range.lowerBound == self[end - 1].range.upperBound { end += 1 }
      let run = start..<end
      if run.count >= 3 || (run.count == 2 && self[run].contains { $0.isTelling && $0.isCommon }) {
        for index in run {
          judged[index].isTelling = true
          judged[index].isCommon = true
        }
      }
      start = end
    }
    return judged
  }
}
