import Markdown
import Terminal

/// A table as lines: columns where every word fits, else a record for each row.
///
/// The first row is the header. Rows have no border at their right end, so that a character which a
/// terminal draws wider than we think shifts nothing.
func tabulated(
  _ rows: [[[Line]]],
  _ alignments: [Alignment],
  _ capabilities: Capabilities,
  width: Int
) -> [Line] {
  let rows = rows.map { $0.map(withoutBlankEnds) }
  guard let header = rows.first else { return [] }
  let margin = capabilities.isPlain ? 0 : 1
  let separators = 3 * (alignments.count - 1)
  guard !capabilities.isSpoken,
    let widths = columnWidths(rows, room: width - margin - separators)
  else {
    return records(header, rows.dropFirst(), capabilities, width: width)
  }
  let body = rows.dropFirst().flatMap { set($0, widths, alignments, capabilities) }
  let strong = header.map { $0.map { $0.adding(.strong) } }
  return set(strong, widths, alignments, capabilities) + [rule(widths, capabilities)] + body
}

/// A break before the first or after the last word of a cell breaks nothing.
private func withoutBlankEnds(_ cell: [Line]) -> [Line] {
  var lines = cell.map { $0.stripped() }[...]
  while lines.first?.isEmpty == true { lines.removeFirst() }
  while lines.last?.isEmpty == true { lines.removeLast() }
  return Array(lines)
}

private func rule(_ widths: [Int], _ capabilities: Capabilities) -> Line {
  let dash: Character = capabilities.isPlain ? "-" : "─"
  let margin = capabilities.isPlain ? 0 : 1
  let parts = widths.enumerated().map { column, width in
    let isOuter = column == 0 || column == widths.count - 1
    let sides = widths.count == 1 ? margin : isOuter ? 1 + (column == 0 ? margin : 0) : 2
    return String(repeating: dash, count: width + sides)
  }
  return Line(parts.joined(separator: capabilities.isPlain ? "+" : "┼"), .dim)
}

private func set(
  _ row: [[Line]],
  _ widths: [Int],
  _ alignments: [Alignment],
  _ capabilities: Capabilities
) -> [Line] {
  let cells = widths.indices.map { column in
    column < row.count ? wrap(row[column], width: widths[column]) : []
  }
  let bar = Line(capabilities.isPlain ? " | " : " │ ", .dim)
  return (0..<max(1, cells.reduce(0) { max($0, $1.count) })).map { number in
    var line = Line(capabilities.isPlain ? "" : " ")
    for (column, cell) in cells.enumerated() {
      if column > 0 { line += bar }
      let text = number < cell.count ? cell[number] : Line()
      line += aligned(text, alignments[column], to: widths[column])
    }
    return line.trimmed()
  }
}

private func aligned(_ text: Line, _ alignment: Alignment, to width: Int) -> Line {
  switch alignment {
  case .none, .left: text.padded(to: width)
  case .right: text.aligned(to: width)
  case .center: text.aligned(to: text.width + (width - text.width) / 2).padded(to: width)
  }
}

/// A record for each row: its first cell, and the others below it, each after its header.
private func records(
  _ header: [[Line]],
  _ rows: ArraySlice<[[Line]]>,
  _ capabilities: Capabilities,
  width: Int
) -> [Line] {
  let labels = header.map { $0.dropFirst().reduce($0.first ?? Line()) { $0 + " " + $1 }.trimmed() }
  if rows.isEmpty { return labels.flatMap { wrap($0.adding(.strong), width: width) } }
  let column = labels.reduce(0) { max($0, $1.width) }
  return rows.flatMap { row in
    labels.enumerated().flatMap { number, label in
      let cell = number < row.count ? row[number] : []
      let value = number == 0 ? cell.map { $0.adding(.strong) } : cell
      if capabilities.isPlain {
        return spoken(label, value, margin: number == 0 ? "" : "  ", width: width)
      }
      return record(label, value, margin: number == 0 ? " " : "   ", column: column, width: width)
    }
  }
}

private func record(
  _ label: Line,
  _ value: [Line],
  margin: String,
  column: Int,
  width: Int
) -> [Line] {
  // Where headers leave little room, the value follows its own.
  guard column <= width / 3 else { return spoken(label, value, margin: margin, width: width) }
  let first = Line(margin) + label.padded(to: column + 5 - margin.count)
  return wrap(value, width: width, first: first, rest: Line(spaces(first.width)))
}

private func spoken(_ label: Line, _ value: [Line], margin: String, width: Int) -> [Line] {
  let head = label.isEmpty ? Line() : label + ": "
  let text = value.dropFirst().reduce(value.first ?? Line()) { $0 + " " + $1 }
  return wrap(head + text, width: width, first: Line(margin), rest: Line(margin + "  "))
}
