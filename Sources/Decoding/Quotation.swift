extension Survey {
  /// Marks the islands in code spans, and those that stand alone between two quotation marks.
  ///
  /// Broken characters there may be shown, and not suffered.
  mutating func markQuoted(in bytes: [UInt8]) {
    guard !islands.isEmpty else { return }
    var spans = codeSpans(in: bytes)[...]
    for index in islands.indices {
      while let first = spans.first, first.upperBound <= islands[index].offset {
        spans.removeFirst()
      }
      let isInCode = spans.first?.contains(islands[index].offset) == true
      islands[index].isQuoted = isInCode || islands[index].fillsQuotation
    }
  }
}

extension Island {
  fileprivate var fillsQuotation: Bool {
    (before == "\"" || before == "'") && before == after
  }
}

extension [Suspect] {
  /// Whether the letter or sign that one of them would be stands near it on its line.
  ///
  /// As in `Ã¼, that is ü`.
  func isExplained(_ suspect: Suspect, in bytes: [UInt8]) -> Bool {
    let isLatinSign = (0xa1...0xbf).contains(suspect.scalar.value)
    guard suspect.scalar.isLetter || isLatinSign else { return false }
    let letter = [UInt8](String(Character(suspect.scalar)).utf8)
    var start = suspect.range.lowerBound
    let first = Swift.max(start - 100, 0)
    while start > first, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    var end = suspect.range.upperBound
    let last = Swift.min(end + 100, bytes.count)
    while end < last, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    let possible = start..<Swift.max(start, end - letter.count + 1)
    return possible.contains { offset in
      bytes[offset] == letter[0]
        && bytes[offset..<(offset + letter.count)].elementsEqual(letter) && !covers(offset)
    }
  }

  private func covers(_ offset: Int) -> Bool {
    guard let last = lastIndex(where: \.range.lowerBound, isAtMost: offset) else { return false }
    return self[last].range.contains(offset)
  }
}

/// What stands between as many backticks on one line.
private func codeSpans(in bytes: [UInt8]) -> [Range<Int>] {
  var spans: [Range<Int>] = []
  var opening: Range<Int>?
  var position = 0
  while position < bytes.count {
    switch bytes[position] {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      opening = nil
      position += 1
    case UInt8(ascii: "`"):
      let start = position
      while position < bytes.count, bytes[position] == UInt8(ascii: "`") { position += 1 }
      if let open = opening, open.count == position - start {
        spans.append(open.upperBound..<start)
        opening = nil
      } else if opening == nil {
        opening = start..<position
      }
    default: position += 1
    }
  }
  return spans
}
