/// Where the terminal's cursor is within a block of lines.
package struct ScreenCursor: Hashable, Sendable {
  /// Counted from the first line.
  package var row: Int
  /// Columns before it.
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// What stands before the rows of a text that is being written.
package struct EditMargin: Hashable, Sendable {
  package var first: Line
  package var rest: Line
  /// Before the uppermost row that is shown, where there are others above it; as wide as `rest`.
  package var above: Line
  /// The same below.
  package var below: Line

  package init(first: Line, rest: Line, above: Line? = nil, below: Line? = nil) {
    self.first = first
    self.rest = rest
    self.above = above ?? rest
    self.below = below ?? rest
  }
}

/// A text that is being written, as it looks.
package struct EditView: Hashable, Sendable {
  package var lines: [Line]
  package var cursor: ScreenCursor

  package init(lines: [Line], cursor: ScreenCursor) {
    self.lines = lines
    self.cursor = cursor
  }
}

extension LineEditor {
  /// The text in so many columns, the last of which stays free, and at most so many rows: those
  /// around the cursor where there are more.
  ///
  /// While a line is searched for, that line is shown and the search stands before it.
  package func view(_ margin: EditMargin, columns: Int, rows limit: Int = .max) -> EditView {
    var margin = margin
    var text = text
    if case .searching(let search) = mode {
      margin.first = searchMargin(search, columns: columns)
      text = EditedText(search.line)
      text.move(to: matchPlace(search))
    }
    let laid = EditRows(
      text,
      room: (columns - 1 - margin.first.width, columns - 1 - margin.rest.width)
    )
    let count = min(max(1, limit), laid.rows.count)
    let top = min(max(0, laid.cursorRow - count / 2), laid.rows.count - count)
    let lines = (top..<(top + count)).map { row in
      var start = row == 0 ? margin.first : margin.rest
      if row == top, top > 0 {
        start = margin.above
      } else if row == top + count - 1, row < laid.rows.count - 1 {
        start = margin.below
      }
      return laid.rows[row].reduce(into: start) { line, index in
        let shown = Shown(text.characters[index])
        line.append(Run(shown.text, shown.role))
      }
    }
    let start = laid.cursorRow == 0 ? margin.first : margin.rest
    return EditView(
      lines: lines,
      cursor: ScreenCursor(
        row: laid.cursorRow - top,
        column: start.width + laid.cursorColumn
      )
    )
  }

  private func searchMargin(_ search: EditSearch, columns: Int) -> Line {
    let query = search.query.map { Shown($0).text }.joined()
    let start = search.hasFailed ? "not found" : "search"
    return (Line(start, .dim) + Line(" \(query): ")).cut(to: max(8, columns / 2))
  }

  private func matchPlace(_ search: EditSearch) -> Int {
    let line = Array(search.line.lowercased())
    let query = Array(search.query.lowercased())
    guard !query.isEmpty, query.count <= line.count else { return 0 }
    return (0...(line.count - query.count)).first {
      line[$0..<($0 + query.count)].elementsEqual(query)
    }
      ?? 0
  }
}
