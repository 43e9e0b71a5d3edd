/// A table in HTML as one in Markdown, in as many lines.
struct HTMLTable {
  let markdown: [String]

  private struct Row {
    /// Of its first cell with text, counted from the table's.
    var line: Int
    var cells: [String] = []
    var isHeader = false
  }

  /// `nil` where it has too few lines for its rows, or tables within it.
  init?(_ lines: [String]) {
    var reader = Reader()
    for (index, line) in lines.enumerated() { reader.read(line, at: index) }
    let rows = reader.finished()
    guard reader.isPlain, rows.count >= 2, let first = rows.first else { return nil }
    let width = rows.map(\.cells.count).max() ?? 0
    guard width >= 2 else { return nil }
    let header = first.isHeader || first.cells.allSatisfy(\.isBold) ? first : nil
    let data = header == nil ? rows[...] : rows.dropFirst()
    guard let top = data.first?.line, top >= 2 else { return nil }
    var written = [String](repeating: "", count: lines.count)
    for line in top..<(data.last?.line ?? top) { written[line] = "| |" }
    written[top - 2] = HTMLTable.row(header?.cells.map(\.withoutBold) ?? [], width: width)
    written[top - 1] = "|" + String(repeating: "---|", count: width)
    var before = top - 1
    for row in data {
      guard row.line > before else { return nil }
      before = row.line
      written[row.line] = HTMLTable.row(row.cells, width: width)
    }
    markdown = written
  }

  private static func row(_ cells: [String], width: Int) -> String {
    let padded = cells + [String](repeating: "", count: max(0, width - cells.count))
    return "| " + padded.joined(separator: " | ") + " |"
  }

  /// Collects the rows.
  private struct Reader {
    private(set) var isPlain = true
    private var rows: [Row] = []
    private var cell: String?
    private var tables = 0

    mutating func read(_ line: String, at index: Int) {
      for piece in HTMLPieces(line[...]) {
        switch piece {
        case .text(let text):
          guard cell != nil else { continue }
          cell? += text
          if text.contains(where: { !$0.isWhitespace }) { place(at: index) }
        case .tag(let name, let source): take(name, source)
        }
      }
      if cell != nil { cell? += " " }
    }

    private mutating func take(_ name: String, _ source: Substring) {
      switch name {
      case "table":
        tables += 1
        isPlain = isPlain && tables == 1
      case "tr":
        finishCell()
        rows.append(Row(line: -1))
      case "td", "th":
        finishCell()
        if rows.isEmpty { rows.append(Row(line: -1)) }
        if name == "th" { rows[rows.count - 1].isHeader = true }
        cell = ""
      case "/td", "/th", "/tr", "/table": finishCell()
      case "p", "/p", "div", "/div", "li", "br", "pre", "/pre":
        if cell?.contains(where: { !$0.isWhitespace }) == true { cell? += "<br>" }
      default: if cell != nil { cell? += source }
      }
    }

    private mutating func place(at index: Int) {
      guard let last = rows.indices.last, rows[last].line < 0 else { return }
      rows[last].line = index
    }

    private mutating func finishCell() {
      guard let text = cell, let last = rows.indices.last else { return }
      var written = htmlInline(text.oneLine[...]).escapingPipes
      while written.hasSuffix("<br>") {
        written = String(written.dropLast(4)).trimmingBreak
      }
      rows[last].cells.append(written)
      cell = nil
    }

    /// Those with text.
    mutating func finished() -> [Row] {
      finishCell()
      return rows.filter { $0.line >= 0 }
    }
  }
}

extension String {
  fileprivate var isBold: Bool { isEmpty || unwrapped(self) != self }

  fileprivate var withoutBold: String { unwrapped(self) }

  fileprivate var escapingPipes: String {
    guard utf8.contains(UInt8(ascii: "|")) else { return self }
    return split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
