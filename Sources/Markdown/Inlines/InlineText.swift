extension Document {
  /// The inlines of a heading, a paragraph or a cell; of other nodes there are none.
  package func inlines(_ id: NodeID) -> [Inline] {
    switch tree[id].shape {
    case .heading, .paragraph, .cell: break
    default: return []
    }
    let content = Content(bytes, tree.slices[tree[id].slices.range])
    guard !content.bytes.isEmpty else { return [] }
    var parser = InlineParser(content, tree.definitions, options)
    parser.parse()
    var assembly = InlineAssembly(parser, content)
    return assembly.inlines()
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
    case .start, .end: break
    }
  }
  return text
}
