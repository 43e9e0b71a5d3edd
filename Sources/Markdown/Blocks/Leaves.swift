// What an open leaf does with the next line, and with its end.

extension BlockParser {
  /// Gives the line to the open leaf where it takes it without looking for new blocks.
  ///
  /// The containers of the leaf are all matched.
  mutating func continueLeaf() -> Bool {
    guard let leaf else { return false }
    switch tree[leaf].shape {
    case .fencedCode(let length, let fence):
      if isClosingFence(fence, length: Int(length)) {
        tree.extend(leaf, to: Int32(line.end))
        closeLeaf()
      } else {
        line.skipColumns(Int(tree[leaf].indent))
        append(line.slice, to: leaf)
      }
      return true
    case .indentedCode:
      if line.isBlank {
        noteBlankLine()
        line.skipColumns(4)
        append(line.slice, to: leaf)
        return true
      }
      guard line.indent >= 4 else { return false }
      line.skipColumns(4)
      append(line.slice, to: leaf)
      return true
    case .html(let kind):
      if line.isBlank {
        noteBlankLine()
        if kind.endsAtBlankLine { return false }
      }
      append(line.slice, to: leaf)
      if kind.ends(in: line.bytes, line.rest) { closeLeaf() }
      return true
    case .math(let mark):
      continueMath(leaf, mark)
      return true
    case .summary:
      guard !line.isBlank else { return false }
      continueSummary(leaf)
      return self.leaf != nil || line.isAtEnd
    default: return false
    }
  }

  mutating func closeLeaf() {
    guard let leaf else { return }
    self.leaf = nil
    switch tree[leaf].shape {
    case .paragraph: takeDefinitions(from: leaf)
    case .indentedCode: dropBlankLines(of: leaf)
    default: break
    }
    if let parent = tree[leaf].parent { tree.extend(parent, to: tree[leaf].range.upper) }
  }

  /// Blank lines at the end of indented code do not belong to it.
  private mutating func dropBlankLines(of leaf: NodeID) {
    while !tree[leaf].slices.isEmpty, let last = tree.slices.last,
      line.bytes[lastLine(of: last)].allSatisfy(\.isSpaceOrTab)
    {
      dropLastLine(of: leaf)
    }
  }
}
