/// What marks an item, as in `- ` or `12. `.
private struct ItemMarker {
  /// The bullet, or the delimiter after the number.
  var character: UInt8
  var number: Int32?
  var width: Int

  /// The marker that the line's text begins with.
  init?(_ line: LineCursor) {
    var digits = 0
    while line.byte(digits).isDigit {
      guard digits < 9 else { return nil }
      number = (number ?? 0) * 10 + Int32(line.byte(digits) - 0x30)
      digits += 1
    }
    character = line.byte(digits)
    width = digits + 1
    switch character {
    case ".", ")": if number == nil { return nil }
    case "-", "+", "*": if number != nil { return nil }
    default: return nil
    }
    let after = line.byte(width)
    guard after.isSpaceOrTab || after.isLineEnd else { return nil }
  }
}

extension BlockParser {
  /// Opens an item, and a list around it unless it goes on with the one before.
  mutating func startItem(isInterrupting: Bool) -> Bool {
    guard mayBeMarker(line.first), let marker = ItemMarker(line) else { return false }
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
