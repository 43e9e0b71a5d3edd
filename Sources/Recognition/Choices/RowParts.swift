/// The parts that some of the rows are: whole ones where all of their rows are there, else lines.
func parts(from some: ArraySlice<Row>, of rows: [Row], _ whole: [Part]) -> [Part] {
  var parts: [Part] = []
  var rest = some
  while let first = rest.first {
    let start = rest.startIndex
    let end = rest.firstIndex { $0.part != first.part } ?? rest.endIndex
    let isWhole =
      (start == rows.startIndex || rows[start - 1].part != first.part)
      && (end == rows.endIndex || rows[end].part != first.part)
    if isWhole {
      parts.append(whole[first.part])
    } else {
      parts += lineParts(from: rest[start..<end])
    }
    rest = rest[end...]
  }
  return parts
}

/// Lines that follow each other as one text, and blocks.
func lineParts(from rows: ArraySlice<Row>) -> [Part] {
  var parts: [Part] = []
  var text: [String] = []
  var lines = 0...0
  let margin = rows.map(\.depth).min() ?? 0
  func close() {
    if !text.isEmpty { parts.append(.text(text.joined(separator: "\n"), lines: lines)) }
    text = []
  }
  for row in rows {
    if row.kind != .line, let block = row.block {
      close()
      parts.append(.block(block))
      continue
    }
    if !text.isEmpty, row.lines.lowerBound != lines.upperBound + 1 { close() }
    lines = text.isEmpty ? row.lines : lines.lowerBound...row.lines.upperBound
    text.append(row.listed(from: margin))
  }
  close()
  return parts
}

extension Row {
  /// Its text behind a bullet, if it is an item; a label in an item stands alone.
  fileprivate func listed(from margin: Int) -> String {
    guard let bullet, FieldLabel(line: text) == nil else { return text }
    let mark = bullet.number.map { "\($0). " } ?? "- "
    return String(repeating: "   ", count: max(0, depth - margin - 1)) + mark + text
  }
}
