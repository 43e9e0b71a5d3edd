/// A Markdown text and its tree.
///
/// The tree is an arena over the bytes: nodes are indices, and the text inside a leaf is parsed
/// when it is asked for. Reading never fails: every text is some document. Offsets are in bytes;
/// input beyond 2 GiB is left out.
///
/// ```swift
/// let document = Document(parsing: "# Hello\n\n- *world*")
/// for block in document.children(document.root) { print(document.kind(block)) }
/// ```
package struct Document: Sendable {
  package let bytes: [UInt8]
  package let options: Options
  let tree: Tree
  /// Whether the bytes are what is shown: valid UTF-8 without U+0000.
  let isIntact: Bool

  /// How many bytes a document may have; places are kept in 32 bits.
  package static let maximumSize = Int(Int32.max) - 8

  package init(parsing bytes: [UInt8], options: Options = Options()) {
    let limit = Document.maximumSize
    self.bytes = bytes.count <= limit ? bytes : Array(bytes.prefix(limit))
    self.options = options
    isIntact = Markdown.isIntact(self.bytes)
    var parser = BlockParser(self.bytes, isIntact: isIntact, options)
    tree = parser.parse()
  }

  package init(parsing text: String, options: Options = Options()) {
    self.init(parsing: Array(text.utf8), options: options)
  }

  /// A single paragraph: a line that begins with a word, ends with no white space and has no tags.
  ///
  /// It is what parsing would make of the line, without looking for blocks.
  package init(paragraph line: String, options: Options = Options()) {
    bytes = Array(line.utf8)
    self.options = options
    isIntact = Markdown.isIntact(bytes)
    var tree = Tree()
    let root = tree.add(Node(.document, range: 0..<0), to: nil)
    let paragraph = tree.add(Node(.paragraph, range: 0..<bytes.count), to: root)
    tree.append(Slice(0..<bytes.count), to: paragraph)
    tree.lineStarts = [0]
    self.tree = tree
  }
}

extension Document {
  package var root: NodeID { NodeID(0) }

  package func kind(_ id: NodeID) -> Block {
    switch tree[id].shape {
    case .document: .document
    case .frontMatter: .frontMatter
    case .heading(let level): .heading(level: Int(level))
    case .paragraph: .paragraph
    case .quote: .quote
    case .list(let start, let marker, let isTight):
      .list(ListStyle(marker: listMarker(marker, start), isTight: isTight))
    case .item(_, let checked): .item(checked: checked)
    case .indentedCode: .code(info: "", isFenced: false)
    case .fencedCode:
      .code(info: unescaped(bytes, infoRange(id), isIntact: isIntact), isFenced: true)
    case .html: .html
    case .rule: .rule
    case .math: .math
    case .footnote(let index): .footnote(label: footnoteLabel(Int(index)))
    case .definitionList(let isTight): .definitionList(isTight: isTight)
    case .term: .term
    case .definition: .definition
    case .details(let isOpen): .details(isOpen: isOpen)
    case .summary: .summary
    case .table(let index): .table(tree.tables[Int(index)])
    case .row(let isHeader): .row(isHeader: isHeader)
    case .cell: .cell
    }
  }

  /// What follows the opening fence of code.
  func infoRange(_ id: NodeID) -> Range<Int> {
    let node = tree[id]
    guard case .fencedCode(let length, _) = node.shape else { return 0..<0 }
    let start = Int(node.range.lower) + Int(length)
    var end = start
    while end < Int(node.range.upper), !bytes[end].isLineEnd { end += 1 }
    return trimmed(bytes, start..<end)
  }

  /// What a footnote is called, as its author wrote it.
  func footnoteLabel(_ index: Int) -> String {
    String(decoding: repaired(bytes, tree.footnotes.labels[index].range), as: UTF8.self)
  }

  private func listMarker(_ marker: UInt8, _ start: Int32?) -> ListStyle.Marker {
    let character = Character(Unicode.Scalar(marker))
    guard let start else { return .bullet(character) }
    return .ordered(start: Int(start), delimiter: character)
  }

  package func children(_ id: NodeID) -> Children {
    Children(nodes: tree.nodes, following: tree[id].firstChild)
  }

  /// Enters and leaves `id` and everything below it, in the document's order.
  package func walk(_ id: NodeID) -> Walk {
    Walk(nodes: tree.nodes, top: id, upcoming: .enter(id))
  }

  package func parent(_ id: NodeID) -> NodeID? { tree[id].parent }

  package func next(_ id: NodeID) -> NodeID? { tree[id].next }

  package func previous(_ id: NodeID) -> NodeID? { tree[id].previous }

  package func firstChild(_ id: NodeID) -> NodeID? { tree[id].firstChild }

  package func lastChild(_ id: NodeID) -> NodeID? { tree[id].lastChild }
}

// MARK: Places

extension Document {
  /// The node's bytes, from its marker or first character to the end of its last line.
  ///
  /// The lines between still have the prefixes of the containers around; `markdown(_:)` is without.
  package func range(_ id: NodeID) -> Range<Int> {
    id == root ? 0..<bytes.count : tree[id].range.range
  }

  /// The first and the last line with content, counted from 1.
  package func lines(_ id: NodeID) -> ClosedRange<Int> {
    let range = tree[id].range.range
    return line(at: range.lowerBound)...line(at: range.upperBound)
  }

  /// The line of a byte, counted from 1.
  package func line(at offset: Int) -> Int { tree.line(at: offset) + 1 }

  /// The first byte of a line, counted from 1; the end of the bytes where there is no such line.
  package func start(ofLine line: Int) -> Int {
    tree.lineStarts.indices.contains(line - 1) ? Int(tree.lineStarts[line - 1]) : bytes.count
  }

  /// In bytes, counted from 1: where the node's marker is, or its text where it has none.
  package func column(_ id: NodeID) -> Int { column(at: range(id).lowerBound) }

  /// The column of a byte in its line, counted from 1.
  package func column(at offset: Int) -> Int {
    guard !tree.lineStarts.isEmpty else { return 1 }
    // A byte order mark comes before the first line.
    return max(1, offset - Int(tree.lineStarts[tree.line(at: offset)]) + 1)
  }
}
