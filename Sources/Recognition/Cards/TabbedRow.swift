/// A record of an export with tabs between its cells.
struct TabbedRow {
  /// Without the quotation marks around them; a quoted cell may have several lines.
  let cells: [String]
  /// Counted from 1.
  let lines: ClosedRange<Int>

  /// The text of a column counted from 0; `nil` where the row or the settings have none.
  func cell(_ column: Int?) -> String? {
    column.flatMap { cells.indices.contains($0) ? cells[$0] : nil }
  }

  /// Whether it has two sides, the first not empty because the line is indented.
  var isCard: Bool {
    cells.count >= 2 && cells.prefix(2).allSatisfy { $0.contains { !$0.isWhitespace } }
  }
}

/// The records in lines, blank ones left out; a line without a tab is a record of one cell.
///
/// - Complexity: O(n) in the size of the lines.
func tabbedRows(in lines: ArraySlice<String>) -> [TabbedRow] {
  var rows: [TabbedRow] = []
  var index = lines.startIndex
  while index < lines.endIndex {
    let start = index
    var text = lines[index].trimmingBreak
    index += 1
    guard text.contains(where: { !$0.isWhitespace }) else { continue }
    if text.utf8.contains(UInt8(ascii: "\"")), cells(of: text) == nil {
      // A mark that nothing closes within a few lines is only a character.
      for end in index..<min(index + 20, lines.endIndex)
      where lines[end].utf8.contains(UInt8(ascii: "\"")) {
        let longer = lines[start...end].map(\.trimmingBreak).joined(separator: "\n")
        guard cells(of: longer) != nil else { continue }
        (text, index) = (longer, end + 1)
        break
      }
    }
    let cells = cells(of: text) ?? text.components(of: "\t")
    rows.append(TabbedRow(cells: cells, lines: start + 1...index))
  }
  return rows
}

/// The text between tabs; `nil` where a quoted cell does not end.
private func cells(of text: String) -> [String]? {
  var cells: [String] = []
  var cell: [String] = []
  var marks = 0
  for part in text.components(of: "\t") {
    cell.append(part)
    marks += part.utf8.count { $0 == UInt8(ascii: "\"") }
    let isOpen = cell[0].utf8.first == UInt8(ascii: "\"") && !marks.isMultiple(of: 2)
    guard !isOpen else { continue }
    cells.append(cell.joined(separator: "\t").unquoted)
    (cell, marks) = ([], 0)
  }
  return cell.isEmpty ? cells : nil
}

extension String {
  fileprivate func components(of separator: Character) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }

  /// Without the quotation marks around all of it, doubled ones in it made single.
  fileprivate var unquoted: String {
    guard utf8.count >= 2, first == "\"", last == "\"" else { return self }
    var text = ""
    var isOpen = false
    for character in dropFirst().dropLast() {
      if character == "\"", isOpen {
        isOpen = false
        continue
      }
      isOpen = character == "\""
      text.append(character)
    }
    return text
  }
}
