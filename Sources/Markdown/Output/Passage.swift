extension Document {
  /// The node's source without the prefixes of the containers around it, so that it reads alone.
  ///
  /// Lines are joined by line feeds; there is none at the end. The node's own markers stay.
  package func markdown(_ id: NodeID) -> String {
    lineAsItIs(id) ?? markdown(from: id, through: id)
  }

  /// The source of a leaf of one line that could not be taken for another block.
  private func lineAsItIs(_ id: NodeID) -> String? {
    let range = tree[id].range.range
    let source = bytes[range]
    guard let first = source.first else { return nil }
    switch tree[id].shape {
    case .heading: break
    case .paragraph where !mayStartBlock(first) || beginsBold(source): break
    default: return nil
    }
    guard firstIndex(of: 0x0a, in: bytes, range) == nil,
      firstIndex(of: 0x0d, in: bytes, range) == nil
    else { return nil }
    return String(decoding: source, as: UTF8.self)
  }

  /// The source of consecutive siblings, with the blank lines between them.
  package func markdown(from first: NodeID, through last: NodeID) -> String {
    guard first != root else { return String(decoding: bytes, as: UTF8.self) }
    if let range = untouchedSource(from: first, through: last) {
      return String(decoding: bytes[range], as: UTF8.self)
    }
    return assembledMarkdown(from: first, through: last)
  }

  /// The same put together line by line.
  func assembledMarkdown(from first: NodeID, through last: NodeID) -> String {
    var passage = Passage(self, inside: tree[first].parent)
    var current: NodeID? = first
    while let id = current {
      passage.append(id)
      current = id == last ? nil : tree[id].next
    }
    return passage.text
  }
}

/// Lines of a document without the prefixes of the containers around them.
private struct Passage {
  private let document: Document
  /// Outermost first.
  private var containers: [Node.Shape] = []
  private var result: [UInt8] = []
  /// The last line that was taken, counted from 0.
  private var lastLine: Int?

  init(_ document: Document, inside parent: NodeID?) {
    self.document = document
    var above = parent
    while let id = above {
      containers.append(document.tree[id].shape)
      above = document.tree[id].parent
    }
    containers.reverse()
  }

  var text: String { String(decoding: result, as: UTF8.self) }

  mutating func append(_ id: NodeID) {
    let node = document.tree[id]
    if node.shape.isList {
      // Items may be indented differently, each is moved to the margin on its own.
      containers.append(node.shape)
      for item in document.children(id) { append(item) }
      containers.removeLast()
      return
    }
    appendGap(before: document.tree.line(at: Int(node.range.lower)))
    if node.shape == .indentedCode {
      appendCode(node)
      return
    }
    let range = node.range.range
    let first = document.tree.line(at: range.lowerBound)
    let last = document.tree.line(at: range.upperBound)
    startLine(first)
    if node.shape.keepsIndent { result += [UInt8](repeating: 0x20, count: Int(node.indent)) }
    var text = range.lowerBound..<min(lineEnd(first), range.upperBound)
    if let place = placeToEscape(node, text) {
      result += document.bytes[text.lowerBound..<place] + [0x5c]
      text = place..<text.upperBound
    }
    append(text, fromColumn: column(at: text.lowerBound, inLine: first), of: node)
    for line in first + 1..<max(first, last) + 1 { append(line: line, of: node) }
  }

  private mutating func startLine(_ line: Int) {
    if lastLine != nil { result.append(0x0a) }
    lastLine = line
  }

  /// The lines between two siblings: blank ones, and definitions.
  private mutating func appendGap(before line: Int) {
    guard let lastLine, lastLine + 1 < line else { return }
    for between in lastLine + 1..<line { append(line: between, of: nil) }
  }

  private mutating func appendCode(_ node: Node) {
    var line = document.tree.line(at: Int(node.range.lower))
    for slice in document.tree.slices[node.slices] {
      var spaces = Int(slice.spaces)
      let lines = document.bytes[slice.range.range]
        .split(separator: 0x0a, omittingEmptySubsequences: false)
      for text in lines {
        startLine(line)
        line += 1
        if !text.isEmpty || spaces > 0 {
          result += [UInt8](repeating: 0x20, count: 4 + spaces) + text
        }
        spaces = 0
      }
    }
  }

  private mutating func append(line: Int, of node: Node?) {
    startLine(line)
    let start = Int(document.tree.lineStarts[line])
    var cursor = LineCursor(document.bytes, at: start)
    var isInside = true
    for container in containers where isInside && cursor.offset < cursor.end {
      isInside = cursor.skipPrefix(of: container)
    }
    cursor.findText()
    if let leaf = document.tree.lazyLeaf(ofLineAt: start), !isInside || cursor.isLazy(in: node) {
      appendLazy(cursor.rest, leaf)
      return
    }
    if let node { cursor.skipIndent(of: node) }
    if node == nil, cursor.isBlank { return }
    let slice = cursor.slice
    result += [UInt8](repeating: 0x20, count: Int(slice.spaces))
    append(slice.range.range, fromColumn: cursor.column + Int(slice.spaces), of: node)
  }

  /// Appends text that stood at `column`.
  ///
  /// The tabs before and between a container's markers reach as far as they did there.
  private mutating func append(_ range: Range<Int>, fromColumn column: Int, of node: Node?) {
    var position = range.lowerBound
    if column % 4 != 0, node?.shape.isContainer ?? false {
      var column = column
      while position < range.upperBound, mayStandBeforeText(document.bytes[position]) {
        let isTab = document.bytes[position] == "\t"
        let width = isTab ? 4 - column % 4 : 1
        let byte = isTab ? 0x20 : document.bytes[position]
        result += [UInt8](repeating: byte, count: width)
        column += width
        position += 1
      }
    }
    result += document.bytes[position..<range.upperBound]
  }

  /// A lazy line is without prefixes already, but nothing may be made of it that it was not.
  ///
  /// Where it looks like the start of a block, it is indented so far that it can only be text.
  private mutating func appendLazy(_ range: Range<Int>, _ leaf: NodeID) {
    if let first = document.bytes[range].first, mayStartBlock(first) {
      let width = min(document.column(leaf) + 4, 100)
      result += [UInt8](repeating: 0x20, count: width)
    }
    result += document.bytes[range]
  }

  /// Where the first line of a paragraph or a table needs a backslash, to be text at a line's start.
  ///
  /// A task item's box or a definition may have stood before it. No backslash helps against HTML.
  private func placeToEscape(_ node: Node, _ text: Range<Int>) -> Int? {
    guard node.shape.beginsWithText, let first = document.bytes[text].first,
      mayStartBlock(first), first != "<"
    else { return nil }
    if beginsBold(document.bytes[text]) { return nil }
    let alone = Document(parsing: Array(document.bytes[text]), options: .commonMark)
    guard let block = alone.firstChild(alone.root), alone.kind(block) != .paragraph else {
      return nil
    }
    return text.first { !document.bytes[$0].isDigit }
  }

  private func column(at offset: Int, inLine line: Int) -> Int {
    document.bytes[Int(document.tree.lineStarts[line])..<offset].reduce(0) { column, byte in
      byte == "\t" ? column + 4 - column % 4 : column + 1
    }
  }

  private func lineEnd(_ line: Int) -> Int {
    var end = Int(document.tree.lineStarts[line])
    while end < document.bytes.count, !document.bytes[end].isLineEnd { end += 1 }
    return end
  }
}

extension LineCursor {
  /// Whether the line does without the prefix of a container that is going to be moved.
  fileprivate func isLazy(in node: Node?) -> Bool {
    guard let node, node.indent > 0 else { return false }
    var probe = self
    return !probe.skipPrefix(of: node.shape)
  }

  /// Moves the line to the margin with its node's first one.
  ///
  /// Where four columns make a line of a paragraph what it is, they stay.
  fileprivate mutating func skipIndent(of node: Node) {
    switch node.shape {
    case _ where node.shape.keepsIndent: break
    case let shape where shape.hang != nil: skipColumns(min(Int(node.indent), indent))
    default: if indent < 4 { skipColumns(min(Int(node.indent), indent)) }
    }
  }
}

extension Node.Shape {
  /// Whether it begins with text of its own, and no mark of a block.
  fileprivate var beginsWithText: Bool {
    switch self {
    case .paragraph, .table: true
    default: false
    }
  }

  /// Whether the indent of the first line says how the other lines are read.
  fileprivate var keepsIndent: Bool {
    switch self {
    case .html, .fencedCode: true
    default: false
    }
  }

  fileprivate var isContainer: Bool {
    self == .quote || hang != nil
  }
}

/// White space, and what markers of containers are made of.
private func mayStandBeforeText(_ byte: UInt8) -> Bool {
  switch byte {
  case " ", "\t", ">", "-", "+", "*", ".", ")": true
  default: byte.isDigit
  }
}

/// Whether a line begins with bold: "**bold" is neither an item nor a rule.
func beginsBold(_ line: ArraySlice<UInt8>) -> Bool {
  guard line.count > 2, line.starts(with: "**".utf8) else { return false }
  return !" \t*".utf8.contains(line[line.startIndex + 2])
}

/// Whether a line that begins with the byte may be the start of another block than a paragraph.
func mayStartBlock(_ byte: UInt8) -> Bool {
  switch byte {
  case "#", ">", "-", "+", "*", "_", "=", "|", ":", "`", "~", "<": true
  default: byte.isDigit
  }
}
