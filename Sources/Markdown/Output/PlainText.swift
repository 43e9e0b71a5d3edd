extension Document {
  /// What a reader sees of the node, without marks: one line for every block and every line of code.
  ///
  /// A row's cells stand side by side. Front matter is not seen.
  package func text(_ id: NodeID) -> String {
    var lines: [String] = []
    var cells: [String] = []
    for case .enter(let node) in walk(id) {
      switch tree[node].shape {
      case .heading, .paragraph, .term, .summary:
        lines.append(Markdown.plainText(of: inlines(node)))
      case .cell where node == id: lines.append(Markdown.plainText(of: inlines(node)))
      case .cell:
        cells.append(Markdown.plainText(of: inlines(node)))
        if tree[node].next == nil {
          lines.append(cells.joined(separator: " | "))
          cells = []
        }
      case .indentedCode, .fencedCode, .math: lines.append(literal(node))
      case .html:
        let text = textOfHTML(node)
        if !text.isEmpty { lines.append(text) }
      case .document, .frontMatter, .quote, .list, .item, .footnote, .definitionList, .definition,
        .details, .rule, .table, .row:
        break
      }
    }
    return lines.joined(separator: "\n")
  }

  /// What a reader sees of the whole document.
  package func plainText() -> String { text(root) }

  /// The content of code, HTML, formulas and front matter as it stands, without the last line end.
  ///
  /// Empty for every other node.
  package func literal(_ id: NodeID) -> String {
    guard tree[id].shape.isVerbatim else { return "" }
    var result: [UInt8] = []
    for slice in tree.slices[tree[id].slices] {
      append(slice, to: &result)
      result.append(0x0a)
    }
    return String(decoding: result.dropLast(), as: UTF8.self)
  }

  func append(_ slice: Slice, to result: inout [UInt8]) {
    for _ in 0..<slice.spaces { result.append(0x20) }
    Markdown.append(bytes, slice.range.range, isIntact: isIntact, to: &result)
  }

  /// The text between the tags of an HTML block; a block's tag and `br` begin a new line.
  private func textOfHTML(_ id: NodeID) -> String {
    let html = Array(literal(id).utf8)
    var result: [UInt8] = []
    var position = 0
    var finder = RawHTMLFinder()
    while position < html.count {
      let rest = position..<html.count
      if html[position] == "<", let end = finder.end(html, rest) {
        if breaksLine(html, position..<end) { result.append(0x0a) }
        position = end
      } else if html[position] == "&", let (entity, end) = entity(html, rest) {
        result += entity.text.utf8
        position = end
      } else {
        result.append(html[position])
        position += 1
      }
    }
    let lines = result.split(separator: 0x0a).map { result[trimmed(result, $0.indices)] }
    return lines.filter { !$0.isEmpty }
      .map { String(decoding: $0, as: UTF8.self) }
      .joined(separator: "\n")
  }
}
