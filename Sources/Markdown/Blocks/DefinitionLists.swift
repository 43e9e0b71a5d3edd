extension BlockParser {
  /// Opens what a term means, behind `: `, in the list of the terms above it.
  ///
  /// The terms are the lines of the paragraph above, which may be followed by one blank line.
  mutating func startDefinition(isInterrupting: Bool) -> Bool {
    guard line.byte(1).isSpaceOrTab else { return false }
    if isInterrupting, let paragraph = leaf {
      leaf = nil
      // Where nothing but link definitions stood above, the colon is text.
      guard takeDefinitions(from: paragraph) else { return false }
      makeTerms(of: paragraph)
    } else if isDefinitionList(container) {
      closeUnmatched()
    } else if leaf == nil, let last = tree[container].lastChild, tree[last].shape == .paragraph,
      hasOneBlankLine(below: last)
    {
      closeUnmatched()
      makeTerms(of: last)
    } else {
      return false
    }
    let indent = line.indent
    openContainer(.definition(width: 0), width: 1)
    let padding = skipMarker(width: 1)
    tree[container].shape = .definition(width: Int32(indent + 1 + padding))
    return true
  }

  private func isDefinitionList(_ node: NodeID) -> Bool {
    if case .definitionList = tree[node].shape { true } else { false }
  }

  private func hasOneBlankLine(below node: NodeID) -> Bool {
    lastBlank.line == lineNumber - 1
      && tree.line(at: Int(tree[node].range.upper)) == lineNumber - 3
  }

  /// Puts the paragraph's lines as terms into the list before it, or into a new one; it stays open.
  private mutating func makeTerms(of paragraph: NodeID) {
    guard let parent = tree[paragraph].parent else { return }
    let lines = lines(of: paragraph)
    let range = tree[paragraph].range.range
    tree.removeLastChild(of: parent)
    if let list = tree[parent].lastChild, isDefinitionList(list) {
      enter(list)
    } else {
      enter(tree.add(Node(.definitionList(isTight: true), range: range), to: parent))
    }
    for text in lines {
      let term = tree.add(Node(.term, range: text), to: container)
      tree.append(Slice(text), to: term)
    }
    tree.extend(container, to: Int32(range.upperBound))
  }

  /// The lines of a leaf without white space around them.
  private func lines(of leaf: NodeID) -> [Range<Int>] {
    tree.slices[tree[leaf].slices].flatMap { slice in
      line.bytes[slice.range.range].split(separator: 0x0a).map { trimmed(line.bytes, $0.indices) }
    }
  }
}
