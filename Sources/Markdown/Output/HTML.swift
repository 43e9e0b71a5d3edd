extension Document {
  /// The document as HTML, with the line ends that the CommonMark specification shows.
  package func html() -> String { html(root) }

  /// The node and what is in it as HTML.
  package func html(_ id: NodeID) -> String {
    var writer = HTMLWriter(self)
    writer.write(id)
    return writer.result
  }
}

private struct HTMLWriter {
  private let document: Document
  private var output = HTMLOutput()
  /// What addresses and titles may take in all: a definition may be long and used often.
  private var budget: Int
  /// Of the table around, and where in it the next cell is.
  private var columns: [Alignment] = []
  private var column = 0
  private var cellName = "td"

  init(_ document: Document) {
    self.document = document
    budget = max(2 * document.bytes.count, 100_000)
  }

  var result: String { output.text }

  mutating func write(_ top: NodeID) {
    for step in document.walk(top) {
      switch step {
      case .enter(let id): enter(id)
      case .leave(let id): leave(id)
      }
    }
  }

  private mutating func enter(_ id: NodeID) {
    switch document.kind(id) {
    case .document, .frontMatter: break
    case .heading(let level):
      output.startLine("<h\(level)>")
      write(document.inlines(id))
    case .paragraph:
      if !isTight(id) { output.startLine("<p>") }
      write(document.inlines(id))
    case .quote: output.startLine("<blockquote>\n")
    case .list(let style): output.startLine(opening(style))
    case .item(let checked):
      output.startLine("<li>")
      if let checked { output.add(box(checked)) }
    case .code(let info, _): writeCode(id, info)
    case .html:
      output.startLine("")
      addRaw(document.literal(id))
      output.startLine("")
    case .rule: output.startLine("<hr />\n")
    case .table(let alignments):
      columns = alignments
      output.startLine("<table>\n")
    case .row(let isHeader):
      column = 0
      cellName = isHeader ? "th" : "td"
      if isHeader {
        output.startLine("<thead>\n")
      } else if let before = document.previous(id), document.kind(before) == .row(isHeader: true) {
        output.startLine("<tbody>\n")
      }
      output.startLine("<tr>\n")
    case .cell:
      output.startLine("<\(cellName)\(alignment(column))>")
      column += 1
      write(document.inlines(id))
    }
  }

  private mutating func leave(_ id: NodeID) {
    switch document.tree[id].shape {
    case .document, .frontMatter, .indentedCode, .fencedCode, .html, .rule: break
    case .heading(let level): output.add("</h\(level)>\n")
    case .paragraph: if !isTight(id) { output.add("</p>\n") }
    case .quote: output.startLine("</blockquote>\n")
    case .list(_, let start, _): output.startLine(start == nil ? "</ul>\n" : "</ol>\n")
    case .item: output.add("</li>\n")
    case .table:
      if document.lastChild(id) != document.firstChild(id) { output.startLine("</tbody>\n") }
      output.startLine("</table>\n")
    case .row(let isHeader): output.startLine(isHeader ? "</tr>\n</thead>\n" : "</tr>\n")
    case .cell: output.add("</\(cellName)>\n")
    }
  }

  /// Whether the paragraph stands bare in an item of a tight list.
  private func isTight(_ id: NodeID) -> Bool {
    guard let item = document.parent(id), case .item = document.tree[item].shape,
      let list = document.parent(item),
      case .list(_, _, let isTight) = document.tree[list].shape
    else { return false }
    return isTight
  }

  private func opening(_ style: ListStyle) -> String {
    switch style.marker {
    case .bullet: "<ul>\n"
    case .ordered(1, _): "<ol>\n"
    case .ordered(let start, _): "<ol start=\"\(start)\">\n"
    }
  }

  private func box(_ checked: Bool) -> String {
    "<input type=\"checkbox\" \(checked ? "checked=\"\" " : "")disabled=\"\" /> "
  }

  private mutating func addRaw(_ html: String) {
    if document.options.filtersTags { output.addFiltered(html) } else { output.add(html) }
  }

  private mutating func writeCode(_ id: NodeID, _ info: String) {
    output.startLine("<pre><code")
    if let language = info.split(whereSeparator: \.isWhitespace).first {
      output.add(" class=\"language-")
      output.addEscaped(String(language))
      output.add("\"")
    }
    output.add(">")
    let code = document.literal(id)
    output.addEscaped(code)
    if document.hasLines(id) { output.add("\n") }
    output.add("</code></pre>\n")
  }

  private func alignment(_ column: Int) -> String {
    guard columns.indices.contains(column) else { return "" }
    return switch columns[column] {
    case .none: ""
    case .left: " align=\"left\""
    case .center: " align=\"center\""
    case .right: " align=\"right\""
    }
  }

  // MARK: Inlines

  private mutating func write(_ inlines: [Inline]) {
    // Inside an image everything is the text of its description.
    var images = 0
    for inline in inlines {
      switch inline.kind {
      case .text(let text): output.addEscaped(text)
      case .code(let code):
        output.add(images > 0 ? "" : "<code>")
        output.addEscaped(code)
        output.add(images > 0 ? "" : "</code>")
      case .softBreak: output.add(images > 0 ? " " : "\n")
      case .hardBreak: output.add(images > 0 ? " " : "<br />\n")
      case .html(let tag): if images == 0 { addRaw(tag) }
      case .start(.image(let destination, _)):
        if images == 0 {
          output.add("<img src=\"")
          output.addAddress(afford(destination))
          output.add("\" alt=\"")
        }
        images += 1
      case .end(.image(_, let title)):
        images -= 1
        if images == 0 {
          output.add("\"")
          writeTitle(title)
          output.add(" />")
        }
      case .start(let span): if images == 0 { writeStart(span) }
      case .end(let span): if images == 0 { output.add("</\(name(span))>") }
      }
    }
  }

  private mutating func writeStart(_ span: Span) {
    guard case .link(let destination, let title) = span else {
      output.add("<\(name(span))>")
      return
    }
    output.add("<a href=\"")
    output.addAddress(afford(destination))
    output.add("\"")
    writeTitle(title)
    output.add(">")
  }

  private func name(_ span: Span) -> String {
    switch span {
    case .emphasis: "em"
    case .strong: "strong"
    case .strikethrough: "del"
    case .link, .image: "a"
    }
  }

  private mutating func writeTitle(_ title: String) {
    guard !title.isEmpty else { return }
    output.add(" title=\"")
    output.addEscaped(afford(title))
    output.add("\"")
  }

  /// The text, or nothing once the budget is spent.
  private mutating func afford(_ text: String) -> String {
    budget -= text.utf8.count
    return budget >= 0 ? text : ""
  }
}
