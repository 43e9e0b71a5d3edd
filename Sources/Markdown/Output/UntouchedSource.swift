extension Document {
  /// Where blocks side by side stand in the bytes just as `markdown(from:through:)` gives them; `nil`
  /// where something may have to be moved, escaped or left out.
  ///
  /// Most blocks at the top of a document are such, and are spared being put together line by line.
  func untouchedSource(from first: NodeID, through last: NodeID) -> Range<Int>? {
    guard tree[first].parent == root, tree.lazyLines.isEmpty else { return nil }
    var current: NodeID? = first
    while let id = current {
      guard isUntouched(id) else { return nil }
      current = id == last ? nil : tree[id].next
    }
    let range = Int(tree[first].range.lower)..<Int(tree[last].range.upper)
    return hasPlainLineEnds(range) ? range : nil
  }

  /// Whether it begins at the margin, ends with a line, and begins with nothing to be escaped.
  private func isUntouched(_ id: NodeID) -> Bool {
    let node = tree[id]
    let end = Int(node.range.upper)
    guard node.indent == 0, end == bytes.count || bytes[end] == "\n" else { return false }
    switch node.shape {
    case .heading, .fencedCode, .html, .rule, .quote, .item: return true
    case .paragraph, .table:
      let source = bytes[node.range.range]
      guard let first = source.first else { return false }
      return !mayStartBlock(first) || beginsBold(source)
    case .list: return children(id).allSatisfy { isUntouched($0) }
    default: return false
    }
  }

  /// Whether every line ends in a line feed alone, without white space before it.
  private func hasPlainLineEnds(_ range: Range<Int>) -> Bool {
    guard firstIndex(of: 0x0d, in: bytes, range) == nil else { return false }
    var start = range.lowerBound
    while let feed = firstIndex(of: 0x0a, in: bytes, start..<range.upperBound) {
      if feed > range.lowerBound, bytes[feed - 1].isSpaceOrTab { return false }
      start = feed + 1
    }
    return true
  }
}
