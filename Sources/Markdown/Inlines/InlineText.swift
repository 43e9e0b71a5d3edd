extension Document {
  /// The inlines of a heading, a paragraph or a cell; of other nodes there are none.
  package func inlines(_ id: NodeID) -> [Inline] {
    guard tree[id].shape.hasInlines else { return [] }
    var parser = InlineParser(self)
    parser.parse(bytes, tree.slices[tree[id].slices])
    guard !parser.pieces.isEmpty else { return [] }
    var assembly = InlineAssembly(parser, isIntact: isIntact)
    return assembly.inlines()
  }

  /// Reads the inlines of every leaf and makes nothing of them.
  package func parseInlines() {
    var parser = InlineParser(self)
    for node in tree.nodes where node.shape.hasInlines {
      parser.parse(bytes, tree.slices[node.slices])
    }
  }
}

/// What a reader sees of inlines: text and code, with line ends for breaks that are meant.
package func plainText(of inlines: [Inline]) -> String {
  var text = ""
  for inline in inlines {
    switch inline.kind {
    case .text(let words), .code(let words): text += words
    case .softBreak: text += " "
    case .hardBreak: text += "\n"
    case .html(let tag):
      let tag = Array(tag.utf8)
      if breaksLine(tag, tag.indices) { text += "\n" }
    case .math(let formula, let isDisplay): text += isDisplay ? "$$\(formula)$$" : "$\(formula)$"
    case .footnote(let label): text += "[\(label)]"
    case .start, .end: break
    }
  }
  return text
}
