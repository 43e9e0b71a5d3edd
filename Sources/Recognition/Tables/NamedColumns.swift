import Markdown

extension Page {
  /// Whether a table there has a column of terms or questions, and one of what they mean.
  func namesColumns(at position: Int) -> Bool {
    guard let head = document.firstChild(blocks[position]) else { return false }
    let roles = document.children(head).map { ColumnRole(document.text($0).oneLine) }
    return roles.contains(.term) && roles.contains(.definition)
      || roles.contains(.question) && roles.contains(.answer)
  }
}
