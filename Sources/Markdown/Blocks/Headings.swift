extension BlockParser {
  /// A heading of one line, `# like this`.
  mutating func startHeading() -> Bool {
    var level = 0
    while line.byte(level) == "#" { level += 1 }
    guard level <= 6, line.byte(level).isSpaceOrTab || line.byte(level).isLineEnd else {
      return false
    }
    let id = addLeaf(.heading(level: UInt8(level)), from: line.text)
    let text = withoutClosingMarks(trimmed(line.bytes, line.text + level..<line.end))
    tree.append(Slice(text), to: id)
    return true
  }

  private func withoutClosingMarks(_ text: Range<Int>) -> Range<Int> {
    var end = text.upperBound
    while end > text.lowerBound, line.bytes[end - 1] == "#" { end -= 1 }
    if end == text.lowerBound { return end..<end }
    guard line.bytes[end - 1].isSpaceOrTab else { return text }
    return trimmed(line.bytes, text.lowerBound..<end)
  }

  /// Makes a heading of the open paragraph where the line is its underline.
  mutating func underlineHeading() -> Bool {
    let mark = line.first
    guard mark == "=" || mark == "-", let leaf else { return false }
    let marks = trimmed(line.bytes, line.rest)
    guard line.bytes[marks].allSatisfy({ $0 == mark }) else { return false }
    guard takeDefinitions(from: leaf) else {
      // Nothing but definitions stood above: the marks are text, or a rule.
      self.leaf = nil
      return false
    }
    tree[leaf].shape = .heading(level: mark == "=" ? 1 : 2)
    tree.extend(leaf, to: Int32(line.end))
    closeLeaf()
    return true
  }
}
