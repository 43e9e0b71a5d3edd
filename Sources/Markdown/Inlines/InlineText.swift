extension Document {
  /// The inlines of a heading, a paragraph or a cell; of other nodes there are none.
  package func inlines(_ id: NodeID) -> [Inline] {
    guard tree[id].shape.hasInlines else { return [] }
    if let words = wordsAlone(id) {
      return [Inline(.text(String(decoding: bytes[words], as: UTF8.self)), range: words)]
    }
    return parsedInlines(id)
  }

  /// The same piece by piece, whatever there is.
  func parsedInlines(_ id: NodeID) -> [Inline] {
    var parser = InlineParser(self)
    parser.parse(bytes, tree.slices[tree[id].slices])
    guard !parser.pieces.isEmpty else { return [] }
    var assembly = InlineAssembly(parser, isIntact: isIntact)
    return assembly.inlines()
  }

  /// The bytes of a leaf of one line that is words and nothing else, as most headings are.
  private func wordsAlone(_ id: NodeID) -> Range<Int>? {
    let slices = tree.slices[tree[id].slices]
    guard isIntact, slices.count == 1, slices.first?.spaces == 0 else { return nil }
    let text = Content(bytes, slices).range
    guard !text.isEmpty else { return nil }
    for place in text where !isWord(bytes, text, at: place) { return nil }
    return text
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
