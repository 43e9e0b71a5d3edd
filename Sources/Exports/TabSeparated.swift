import Basics

/// A table for other programs: a line of names, then one for each row, tabs between the cells.
///
/// Tabs and line ends in a cell are written `\t` and `\n`, backslashes are doubled, and what a terminal
/// would obey is shown.
func tabSeparated(_ head: [String], _ rows: [[String]]) -> String {
  ([head] + rows).map { row in row.map(cell).joined(separator: "\t") + "\n" }.joined()
}

private func cell(_ text: String) -> String {
  guard text.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\\") || $0 >= 0x7f }) else {
    return text
  }
  let escaped = text.replacing("\\", with: "\\\\").replacing("\t", with: "\\t")
    .replacing("\r\n", with: "\\n").replacing("\n", with: "\\n").replacing("\r", with: "\\n")
  return printableLine(escaped)
}
