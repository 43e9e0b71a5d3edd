import Terminal

/// A column of a list.
struct ListColumn {
  var title: String
  /// Numbers stand at the right.
  var isRight = false
  /// Goes first where the window is narrow.
  var isOptional = false
}

/// A list with a line for each row, its last column cut with `…` where it does not fit.
///
/// In plain a sentence for each row instead: the first column, the last one, then what is between.
func listTable(_ columns: [ListColumn], _ rows: [[Line]], _ capabilities: Capabilities) -> [Line] {
  guard !capabilities.isPlain else { return rows.map { sentence(columns, $0) } }
  var shown = Array(columns.indices)
  let last = columns.count - 1
  let widths = columns.enumerated().map { index, column in
    rows.reduce(Line(column.title).width) { max($0, $1[index].width) }
  }
  func fixed() -> Int { shown.dropLast().reduce(1) { $0 + widths[$1] + 2 } }
  // A last column worth reading is worth more than an optional one.
  while capabilities.width - fixed() < min(24, widths[last]),
    let victim = shown.dropLast().last(where: { columns[$0].isOptional })
  {
    shown.removeAll { $0 == victim }
  }
  let lastWidth = max(8, capabilities.width - fixed())
  return ([columns.map { Line($0.title, .title) }] + rows).map { row in
    var line = Line(" ")
    for index in shown.dropLast() {
      let cell = row[index]
      let padded = columns[index].isRight ? cell.aligned(to: widths[index]) : cell.padded(to: widths[index])
      line += padded + "  "
    }
    return (line + row[last].cut(to: lastWidth)).trimmed()
  }
}

private func sentence(_ columns: [ListColumn], _ row: [Line]) -> Line {
  let facts = columns.indices.dropFirst().dropLast().compactMap { index in
    let text = row[index].text
    return text.isEmpty || text == "–" ? nil : "\(columns[index].title.lowercased()) \(text)"
  }
  let name = row.first?.text ?? ""
  let text = row.last?.text ?? ""
  return Line("\(name): \(text)" + (facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))"))
}
