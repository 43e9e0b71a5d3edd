import Markdown

extension Document {
  /// What the first line of a block says where bold is all of it; Markdown, `nil` for any other line.
  func boldFirstLine(of block: NodeID) -> String? {
    let line = markdown(block).firstLine.trimmingBreak
    let text = unwrapped(line)
    return text == line ? nil : text
  }
}
