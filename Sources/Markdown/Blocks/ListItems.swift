extension BlockParser {
  /// What marks an item, as in `- ` or `12. `.
  private struct Marker {
    /// The bullet, or the delimiter after the number.
    var character: UInt8
    var number: Int32?
    var width: Int
  }

  /// Opens an item, and a list around it unless it goes on with the one before.
  mutating func startItem(isInterrupting: Bool) -> Bool {
    guard let marker = marker() else { return false }
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

  private func marker() -> Marker? {
    var digits = 0
    var number: Int32?
    if line.first.isDigit {
      var value: Int32 = 0
      while line.byte(digits).isDigit {
        guard digits < 9 else { return nil }
        value = value * 10 + Int32(line.byte(digits) - 0x30)
        digits += 1
      }
      number = value
    }
    let character = line.byte(digits)
    switch character {
    case ".", ")": if number == nil { return nil }
    case "-", "+", "*": if number != nil { return nil }
    default: return nil
    }
    let after = line.byte(digits + 1)
    guard after.isSpaceOrTab || after.isLineEnd else { return nil }
    return Marker(character: character, number: number, width: digits + 1)
  }

  private func continuesList(_ marker: Marker) -> Bool {
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
