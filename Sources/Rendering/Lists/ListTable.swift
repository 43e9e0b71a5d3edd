import Terminal

/// A column of a list.
struct ListColumn {
  var title: String
  /// Numbers stand at the right.
  var isRight = false
  /// Goes first where the window is narrow.
  var isOptional = false
  /// Takes what the others leave, and is cut with `…` where that is too little; one of them is.
  var isFlexible = false
  /// Says what it is without its title, as `due tomorrow` does.
  var speaksForItself = false
}

/// A list with a line for each row; the flexible column is the one place where text may be cut.
///
/// In plain a sentence for each row instead, nothing cut: its name, then the flexible column, then
/// the others.
func listTable(_ columns: [ListColumn], _ rows: [[Line]], _ capabilities: Capabilities) -> [Line] {
  guard !capabilities.isPlain else { return rows.map { sentence(columns, $0) } }
  // An optional column that says nothing in any row only takes room.
  var shown = columns.indices.filter { index in
    !columns[index].isOptional || rows.contains { !isBlank($0[index]) }
  }
  var widths = columns.enumerated().map { index, column in
    rows.reduce(Line(column.title).width) { max($0, $1[index].width) }
  }
  if let flexible = columns.firstIndex(where: \.isFlexible) {
    func room() -> Int {
      capabilities.width - shown.reduce(1) { $0 + ($1 == flexible ? 0 : widths[$1]) }
        - 2 * (shown.count - 1)
    }
    // A flexible column worth reading is worth more than an optional one.
    while room() < min(24, widths[flexible]),
      let victim = shown.last(where: { columns[$0].isOptional })
    {
      shown.removeAll { $0 == victim }
    }
    widths[flexible] = min(widths[flexible], max(8, room()))
  }
  return ([columns.map { Line($0.title, .title) }] + rows).map { row in
    let cells = shown.map { index in
      let cell = row[index].cut(to: widths[index])
      return columns[index].isRight
        ? cell.aligned(to: widths[index]) : cell.padded(to: widths[index])
    }
    return (Line(" ") + Line(cells, gap: 2)).trimmed()
  }
}

private func sentence(_ columns: [ListColumn], _ row: [Line]) -> Line {
  var facts: [String] = []
  var name = row.first?.text ?? ""
  for (column, cell) in zip(columns, row).dropFirst() where !isBlank(cell) {
    if column.isFlexible {
      name += ": " + cell.text
    } else {
      let title = column.speaksForItself ? "" : column.title.lowercased() + " "
      facts.append(title + cell.text)
    }
  }
  return Line(name + (facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))"))
}

private func isBlank(_ cell: Line) -> Bool { ["", "–", "never"].contains(cell.text) }

extension Line {
  fileprivate init(_ cells: [Line], gap: Int) {
    self = cells.dropFirst().reduce(cells.first ?? Line()) { $0 + Line(spaces(gap)) + $1 }
  }
}
