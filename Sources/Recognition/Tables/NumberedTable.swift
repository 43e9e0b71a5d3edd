import Markdown

extension Document {
  /// The rows of a table that begin with a number, all but the first of them; `nil` for any other block.
  func numberedRows(of block: NodeID, at position: Int) -> [NumberedItem]? {
    guard case .table = kind(block) else { return nil }
    let items = children(block).dropFirst().map { row -> NumberedItem? in
      let cells = children(row).map { markdown($0).oneLine }
      guard let first = cells.first, first.utf8.count <= 8, let number = digits(in: first) else {
        return nil
      }
      let text = cells.dropFirst().filter { !$0.isEmpty }.joined(separator: " - ")
      return NumberedItem(number: number, text: text, lines: lines(row), position: position)
    }
    let rows = items.compactMap(\.self)
    return rows.count >= 2 && rows.count == items.count ? rows : nil
  }
}
