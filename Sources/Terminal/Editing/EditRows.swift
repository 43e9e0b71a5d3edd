/// How a text that is being written is broken into rows of a screen.
///
/// It breaks behind a space where it can, behind a wide character, and anywhere else where it must;
/// a space at the very end of a row may stand one column further. The cursor always has a column.
struct EditRows: Hashable, Sendable {
  /// The characters of each row, without line feeds; there is at least one row.
  private(set) var rows: [Range<Int>] = []
  /// In which of them the cursor is.
  private(set) var cursorRow = 0
  /// Columns of the row before the cursor.
  private(set) var cursorColumn = 0

  /// `room` is how many columns the first row has, and any other; at least 4.
  init(_ text: EditedText, room: (first: Int, rest: Int)) {
    let characters = text.characters
    let widths = characters.map { $0 == "\n" ? 0 : Shown($0).width }
    var start = 0
    var used = 0
    /// Behind the last place in the row where it may be broken.
    var place: Int?

    func columns() -> Int { max(4, rows.isEmpty ? room.first : room.rest) - 1 }

    for index in characters.indices {
      if characters[index] == "\n" {
        rows.append(start..<index)
        start = index + 1
        used = 0
        place = nil
        continue
      }
      let isSpace = characters[index] == " "
      while used + widths[index] > columns() + (isSpace ? 1 : 0), index > start {
        let end = place ?? index
        rows.append(start..<end)
        start = end
        used = widths[start..<index].reduce(0, +)
        place = nil
      }
      used += widths[index]
      if isSpace || widths[index] == 2 { place = index + 1 }
    }
    rows.append(start..<characters.count)
    cursorRow = rows.lastIndex { $0.lowerBound <= text.cursor } ?? 0
    cursorColumn = widths[rows[cursorRow].lowerBound..<text.cursor].reduce(0, +)
  }
}
