extension Document {
  /// What becomes of raw HTML where a document is written as HTML.
  package enum RawHTML: Hashable, Sendable {
    case kept
    /// Tags that change how the rest of a page is read, as `script`, are text: GFM's tag filter.
    case filtered
    /// Comments stand in its place, and links that could run something lead nowhere.
    case omitted
    /// Tags are text, as their author typed them; comments are gone, and links are as safe as above.
    case shown
  }

  /// The document as HTML, with the line ends that the CommonMark specification shows.
  package func html(raw: RawHTML = .kept) -> String { html(root, raw: raw) }

  /// The node and what is in it as HTML.
  package func html(_ id: NodeID, raw: RawHTML = .kept) -> String {
    var bytes: [UInt8] = []
    var writer = HTMLWriter(raw: raw)
    writer.write(self, id) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The document as HTML in pieces of some tens of kilobytes, as they are made.
  package func writeHTML(raw: RawHTML = .kept, to sink: ([UInt8]) -> Void) {
    var writer = HTMLWriter(raw: raw)
    writer.write(self, root, to: sink)
  }
}

/// Writes documents as HTML, one after another with the same memory.
package struct HTMLWriter: ~Copyable {
  private let raw: Document.RawHTML
  var output = HTMLOutput()
  var parser = InlineParser()
  /// What addresses and titles may take in all: a definition may be long and used often.
  var budget = 0
  /// Of the table around, and where in it the next cell is.
  private var columns: [Alignment] = []
  private var column = 0
  private var isInHeader = false
  var notes = HTMLNotes()

  package init(raw: Document.RawHTML = .kept) {
    self.raw = raw
  }

  /// Hands the whole document to `sink`, in pieces that end anywhere.
  package mutating func write(_ document: Document, to sink: ([UInt8]) -> Void) {
    write(document, document.root, to: sink)
  }

  mutating func write(_ document: Document, _ top: NodeID, to sink: ([UInt8]) -> Void) {
    output.restart()
    budget = max(2 * document.bytes.count, 100_000)
    parser.begin(document)
    notes = HTMLNotes(of: document)
    writeTree(document, top, to: sink)
    if top == document.root { writeNotes(of: document, to: sink) }
    output.flush(to: sink)
  }

  /// Writes a node and what is in it, but for footnotes, which stand at the end.
  mutating func writeTree(_ document: Document, _ top: NodeID, to sink: ([UInt8]) -> Void) {
    var walk = document.walk(top)
    while let step = walk.next() {
      switch step {
      case .enter(let id):
        if id != top, case .footnote = document.tree[id].shape {
          walk.skipChildren(of: id)
        } else {
          enter(id, of: document, to: sink)
        }
      case .leave(let id): leave(id, of: document)
      }
      if output.isLarge { output.flush(to: sink) }
    }
  }

  private mutating func enter(_ id: NodeID, of document: Document, to sink: ([UInt8]) -> Void) {
    let node = document.tree[id]
    switch node.shape {
    case .document, .frontMatter, .footnote: break
    case .heading(let level):
      output.startLine("<h")
      output.add(Int(level))
      output.add(">")
      writeInlines(node, of: document, to: sink)
    case .paragraph:
      if !isTight(node, in: document) { output.startLine("<p>") }
      writeInlines(node, of: document, to: sink)
    case .quote: output.startLine("<blockquote>\n")
    case .list(let start, _, _): startList(start)
    case .item(_, let checked):
      output.startLine("<li>")
      if let checked {
        output.add(checked ? "<input checked=\"\" " : "<input ")
        output.add("disabled=\"\" type=\"checkbox\" /> ")
      }
    case .indentedCode, .fencedCode: writeCode(id, node, of: document, to: sink)
    case .html:
      output.startLine()
      writeRaw(node, of: document)
      output.startLine()
    case .rule: output.startLine("<hr />\n")
    case .math: writeMath(node, of: document)
    case .definitionList: output.startLine("<dl>\n")
    case .term:
      output.startLine("<dt>")
      writeInlines(node, of: document, to: sink)
    case .definition: output.startLine("<dd>")
    case .details(let isOpen): output.startLine(isOpen ? "<details open=\"\">\n" : "<details>\n")
    case .summary:
      output.startLine("<summary>")
      writeInlines(node, of: document, to: sink)
    case .table(let index):
      columns = document.tree.tables[Int(index)]
      output.startLine("<table>\n")
    case .row(let isHeader):
      column = 0
      isInHeader = isHeader
      if isHeader {
        output.startLine("<thead>\n")
      } else if let before = node.previous, document.tree[before].shape == .row(isHeader: true) {
        output.startLine("<tbody>\n")
      }
      output.startLine("<tr>\n")
    case .cell:
      output.startLine(isInHeader ? "<th" : "<td")
      writeAlignment()
      output.add(">")
      column += 1
      writeInlines(node, of: document, to: sink)
    }
  }

  private mutating func leave(_ id: NodeID, of document: Document) {
    let node = document.tree[id]
    switch node.shape {
    case .document, .frontMatter, .footnote, .indentedCode, .fencedCode, .html, .rule, .math: break
    case .heading(let level):
      output.add("</h")
      output.add(Int(level))
      output.add(">\n")
    case .paragraph:
      writeReturns(from: id, of: document)
      if !isTight(node, in: document) { output.add("</p>\n") }
    case .quote: output.startLine("</blockquote>\n")
    case .list(let start, _, _): output.startLine(start == nil ? "</ul>\n" : "</ol>\n")
    case .item: output.add("</li>\n")
    case .definitionList: output.startLine("</dl>\n")
    case .term: output.add("</dt>\n")
    case .definition: output.add("</dd>\n")
    case .details: output.startLine("</details>\n")
    case .summary: output.add("</summary>\n")
    case .table:
      if node.lastChild != node.firstChild { output.startLine("</tbody>\n") }
      output.startLine("</table>\n")
    case .row(let isHeader): output.startLine(isHeader ? "</tr>\n</thead>\n" : "</tr>\n")
    case .cell: output.add(isInHeader ? "</th>\n" : "</td>\n")
    }
  }

  /// Whether the paragraph stands bare in an item of a tight list.
  private func isTight(_ node: Node, in document: Document) -> Bool {
    guard let item = node.parent, document.tree[item].shape.isListed,
      let list = document.tree[item].parent
    else { return false }
    switch document.tree[list].shape {
    case .list(_, _, let isTight), .definitionList(let isTight): return isTight
    default: return false
    }
  }

  private mutating func startList(_ start: Int32?) {
    switch start {
    case nil: output.startLine("<ul>\n")
    case 1: output.startLine("<ol>\n")
    case let start?:
      output.startLine("<ol start=\"")
      output.add(Int(start))
      output.add("\">\n")
    }
  }

  private mutating func writeAlignment() {
    guard column < columns.count else { return }
    switch columns[column] {
    case .none: break
    case .left: output.add(" align=\"left\"")
    case .center: output.add(" align=\"center\"")
    case .right: output.add(" align=\"right\"")
    }
  }

  // MARK: Verbatim

  private mutating func writeCode(
    _ id: NodeID,
    _ node: Node,
    of document: Document,
    to sink: ([UInt8]) -> Void
  ) {
    output.startLine("<pre><code")
    let info = document.infoRange(id)
    if !info.isEmpty {
      var language: [UInt8] = []
      appendUnescaped(document.bytes, info, isIntact: document.isIntact, to: &language)
      let end = language.firstIndex(where: \.isSpace) ?? language.count
      output.add(" class=\"")
      if !starts(language, 0..<end, with: "language-") { output.add("language-") }
      output.addEscaped(language, 0..<end)
      output.add("\"")
    }
    output.add(">")
    for slice in document.tree.slices[node.slices] {
      writeSpaces(of: slice)
      output.addEscaped(document.bytes, slice.range.range, isIntact: document.isIntact)
      output.add("\n")
      if output.isLarge { output.flush(to: sink) }
    }
    output.add("</code></pre>\n")
  }

  private mutating func writeMath(_ node: Node, of document: Document) {
    output.startLine("<p><span class=\"math display\">\\[")
    for (index, slice) in document.tree.slices[node.slices].enumerated() {
      if index > 0 { output.add("\n") }
      output.addEscaped(document.bytes, slice.range.range, isIntact: document.isIntact)
    }
    output.add("\\]</span></p>\n")
  }

  private mutating func writeSpaces(of slice: Slice) {
    for _ in 0..<slice.spaces { output.add(" ") }
  }

  private mutating func writeRaw(_ node: Node, of document: Document) {
    guard raw != .omitted else { return output.add("<!-- raw HTML omitted -->") }
    let lead = document.tree.slices[node.slices].first?.range.range ?? 0..<0
    if raw == .shown, document.bytes[lead].starts(with: "<!--".utf8) { return }
    for slice in document.tree.slices[node.slices] {
      writeSpaces(of: slice)
      addRaw(document.bytes, slice.range.range, isIntact: document.isIntact)
      output.add("\n")
    }
  }

  /// Adds HTML of the document as far as that is wanted.
  mutating func addRaw(_ bytes: [UInt8], _ range: Range<Int>, isIntact: Bool) {
    guard isIntact else {
      let html = repaired(bytes, range)
      return addRaw(html, html.indices, isIntact: true)
    }
    switch raw {
    case .kept: output.add(bytes, range)
    case .filtered: output.addFiltered(bytes, range)
    case .omitted: output.add("<!-- raw HTML omitted -->")
    case .shown: if !bytes[range].starts(with: "<!--".utf8) { output.addEscaped(bytes, range) }
    }
  }

  /// Whether links are held to addresses that run nothing.
  var isSafe: Bool { raw == .omitted || raw == .shown }
}
