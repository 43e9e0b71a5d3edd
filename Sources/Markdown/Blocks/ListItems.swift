/// What marks an item, as in `- ` or `12. `.
private struct ItemMarker {
  /// The bullet, or the delimiter after the number.
  var character: UInt8
  var number: Int32?
  var width: Int

  /// The marker that the text of a line begins with.
  init?(_ bytes: [UInt8], _ text: Range<Int>) {
    var position = text.lowerBound
    while position < text.upperBound, bytes[position].isDigit {
      guard position - text.lowerBound < 9 else { return nil }
      number = (number ?? 0) * 10 + Int32(bytes[position] - 0x30)
      position += 1
    }
    guard position < text.upperBound else { return nil }
    character = bytes[position]
    width = position + 1 - text.lowerBound
    switch character {
    case ".", ")": if number == nil { return nil }
    case "-", "+", "*": if number != nil { return nil }
    default: return nil
    }
    guard position + 1 == text.upperBound || bytes[position + 1].isSpaceOrTab else { return nil }
  }
}

extension BlockParser {
  /// Opens an item, and a list around it unless it goes on with the one before.
  mutating func startItem(isInterrupting: Bool) -> Bool {
    guard mayBeMarker(line.first), let marker = ItemMarker(line.bytes, line.rest) else {
      return false
    }
    let rest = trimmed(line.bytes, line.text + marker.width..<line.end)
    if isInterrupting, rest.isEmpty || marker.number ?? 1 != 1 { return false }
    if !continuesList(marker) {
      let list = Node.Shape.list(
        start: marker.number,
        marker: marker.character,
        isTight: true
      )
      openContainer(list, width: marker.width)
    }
    let indent = line.indent
    openContainer(.item(width: 0, checked: nil), width: marker.width)
    let padding = skipMarker(width: marker.width)
    tree[container].shape = .item(width: Int32(indent + marker.width + padding), checked: nil)
    return true
  }

  private func continuesList(_ marker: ItemMarker) -> Bool {
    guard case .list(let start, marker.character, _) = tree[container].shape else { return false }
    return (start == nil) == (marker.number == nil)
  }

  /// Goes past the marker and the white space that belongs to it, and returns the latter's columns.
  ///
  /// More than four columns are one, and the rest is the content's own: indented code.
  mutating func skipMarker(width: Int) -> Int {
    line.skipText(width)
    line.findText()
    let columns = line.indent
    guard !line.isBlank, columns <= 4 else {
      line.skipColumns(1)
      return 1
    }
    line.skipColumns(columns)
    return columns
  }
}

/// Whether an item may begin with the byte; most lines do not get further.
private func mayBeMarker(_ byte: UInt8) -> Bool {
  byte == "-" || byte == "*" || byte == "+" || byte.isDigit
}
