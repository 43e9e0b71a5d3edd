extension BlockParser {
  /// Makes a table of the open paragraph's last line where this line is a delimiter row under it.
  mutating func startTable() -> Bool {
    guard options.tables, let paragraph = leaf, let header = tree.slices.last else { return false }
    let mark = line.first
    // An item begins before a table does.
    if mark == "-", line.byte(1).isSpaceOrTab { return false }
    guard mark == "|" || mark == "-" || mark == ":", let columns = delimiterRow() else {
      return false
    }
    let text = trimmed(line.bytes, lastLine(of: header))
    let cells = cellRanges(text)
    guard cells.count == columns.count else { return false }
    let delimiterEnd = line.end
    splitOffLastLine(of: paragraph)
    tree.tables.append(columns)
    let shape = Node.Shape.table(index: Int32(tree.tables.count - 1))
    let table = addLeaf(shape, from: text.lowerBound)
    tree[table].range.upper = Int32(delimiterEnd)
    addRow(cells, spanning: text, isHeader: true, to: table, columns: columns.count)
    leaf = table
    return true
  }

  /// The columns' alignments, where the line's rest is nothing but dashes, colons and pipes.
  private func delimiterRow() -> [Alignment]? {
    let text = trimmed(line.bytes, line.rest)
    var sawPipe = false
    for byte in line.bytes[text] {
      guard byte == "-" || byte == ":" || byte == "|" || byte.isSpaceOrTab else { return nil }
      if byte == "|" { sawPipe = true }
    }
    let cells = cellRanges(text)
    guard sawPipe || line.first == ":" || line.bytes[text.upperBound - 1] == ":" else { return nil }
    var columns: [Alignment] = []
    for cell in cells {
      guard let first = line.bytes[cell].first, let last = line.bytes[cell].last else { return nil }
      let left = first == ":"
      let right = last == ":"
      let dashes = line.bytes[cell].dropFirst(left ? 1 : 0).dropLast(right ? 1 : 0)
      guard !dashes.isEmpty, dashes.allSatisfy({ $0 == "-" }) else { return nil }
      columns.append(left ? (right ? .center : .left) : (right ? .right : .none))
    }
    return columns
  }

  /// Leaves to the paragraph what stood above the header row; without it there is no paragraph.
  private mutating func splitOffLastLine(of paragraph: NodeID) {
    dropLastLine(of: paragraph)
    guard tree[paragraph].slices.isEmpty else { return }
    if let parent = tree[paragraph].parent { tree.removeLastChild(of: parent) }
    leaf = nil
  }

  mutating func addRow(to table: NodeID, columns: Int) {
    let text = trimmed(line.bytes, line.rest)
    addRow(cellRanges(text), spanning: text, isHeader: false, to: table, columns: columns)
    tree.extend(table, to: Int32(line.end))
  }

  private mutating func addRow(
    _ cells: [Range<Int>],
    spanning text: Range<Int>,
    isHeader: Bool,
    to table: NodeID,
    columns: Int
  ) {
    let row = tree.add(Node(.row(isHeader: isHeader), range: text), to: table)
    for cell in cells.prefix(columns) {
      let id = tree.add(Node(.cell, range: cell), to: row)
      for slice in slicesWithoutEscapedPipes(cell) { tree.append(slice, to: id) }
    }
    // A table may be wide and its rows short: what it is filled up with has an end.
    let missing = min(max(0, columns - cells.count), 500_000 - filledCells)
    for _ in 0..<missing {
      _ = tree.add(Node(.cell, range: text.upperBound..<text.upperBound), to: row)
    }
    filledCells += missing
  }

  /// The trimmed cells between the pipes of a row; a pipe at either end of it is not needed.
  private func cellRanges(_ row: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = row.lowerBound
    if start < row.upperBound, line.bytes[start] == "|" { start += 1 }
    var position = start
    while position < row.upperBound {
      if line.bytes[position] == "\\" {
        position += 1
      } else if line.bytes[position] == "|" {
        cells.append(trimmed(line.bytes, start..<position))
        start = position + 1
      }
      position += 1
    }
    let last = trimmed(line.bytes, start..<row.upperBound)
    if !last.isEmpty || cells.isEmpty { cells.append(last) }
    return cells
  }

  /// The cell in pieces, without the backslashes that stand before pipes.
  private func slicesWithoutEscapedPipes(_ cell: Range<Int>) -> [Slice] {
    var slices: [Slice] = []
    var start = cell.lowerBound
    for position in cell.dropLast() {
      guard line.bytes[position] == "\\", line.bytes[position + 1] == "|" else { continue }
      slices.append(Slice(start..<position, endsLine: false))
      start = position + 1
    }
    slices.append(Slice(start..<cell.upperBound, endsLine: false))
    return slices
  }
}
