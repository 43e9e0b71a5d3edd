import Markdown

/// A row of a table.
struct TableRow {
  let line: Int
  let cells: [TableCell]

  init(_ row: NodeID, of document: Document) {
    line = document.lines(row).lowerBound
    cells = document.children(row).map { TableCell($0, of: document) }
  }

  func cell(_ column: Int?) -> TableCell? {
    guard let column, cells.indices.contains(column) else { return nil }
    return cells[column]
  }

  func text(_ column: Int?) -> String? { cell(column)?.text }
}

extension Document {
  /// The plain texts of all cells, row by row.
  func cellTexts(ofTable table: NodeID) -> [[String]] {
    children(table).map { row in children(row).map { text($0).oneLine } }
  }
}

extension [[String]] {
  /// The header, and the rows of which a cell has text.
  var withoutBlankRows: [[String]] {
    Array(prefix(1)) + dropFirst().filter { row in row.contains { !$0.isEmpty } }
  }
}

struct TableCell {
  /// Plain.
  let text: String
  /// Without the backslashes that a table wants before pipes.
  let markdown: String
  private let node: NodeID

  init(_ node: NodeID, of document: Document) {
    self.node = node
    text = document.text(node).oneLine
    let source = document.markdown(node)
    markdown = source.utf8.contains(UInt8(ascii: "\\")) ? source.withoutEscapedPipes : source
  }

  /// Whether it is a link to another place of the document.
  func leadsInside(_ document: Document) -> Bool {
    document.inlines(node).contains { inline in
      guard case .start(.link(let destination, _)) = inline.kind else { return false }
      return destination.hasPrefix("#")
    }
  }
}

extension String {
  fileprivate var withoutEscapedPipes: String {
    var result = ""
    for character in self {
      if character == "|", result.last == "\\" { result.removeLast() }
      result.append(character)
    }
    return result
  }

  /// With `<br>` in any spelling as `mark`.
  func replacingBreaks(by mark: String) -> String {
    guard utf8.contains(UInt8(ascii: "<")) else { return self }
    var result = ""
    var rest = self[...]
    while let open = rest.firstIndex(of: "<") {
      result += rest[..<open]
      let tag = rest[open...].prefix(6).lowercased()
      guard tag.hasPrefix("<br"), let close = rest[open...].prefix(6).firstIndex(of: ">") else {
        result.append("<")
        rest = rest[rest.index(after: open)...]
        continue
      }
      while result.last == " " { result.removeLast() }
      result += mark
      rest = rest[rest.index(after: close)...].drop { $0 == " " }
    }
    return result + rest
  }
}
