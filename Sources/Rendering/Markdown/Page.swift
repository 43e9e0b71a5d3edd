import Markdown
import Terminal

/// A document on its way to lines: what is set so far and the containers that are open.
struct Page {
  private(set) var lines: [Line] = []
  private(set) var links: Links
  let document: Document
  let capabilities: Capabilities
  private var stack: [Container] = []
  /// The prefix of the blank line that the next block wants above it.
  private var blank: Line?

  init(_ document: Document, _ capabilities: Capabilities) {
    self.document = document
    links = Links(
      besides: document.children(document.root).compactMap { node in
        if case .footnote(let label) = document.kind(node) { label } else { nil }
      }
    )
    self.capabilities = capabilities
  }

  /// Walks the blocks with a stack of its own, because documents may nest deeper than ours goes.
  mutating func set() {
    stack = [Container(next: document.firstChild(document.root))]
    while let container = stack.last {
      guard let node = container.next else {
        close()
        continue
      }
      stack[stack.count - 1].next = document.next(node)
      if container.hasContent, !container.isTight, !isSaidOfTerm(node) { blank = container.rest }
      place(node, in: container)
    }
  }

  private mutating func place(_ node: NodeID, in container: Container) {
    switch document.kind(node) {
    case .document, .frontMatter, .row, .cell: break
    case .quote:
      let bar = Line(capabilities.isPlain ? "> " : "│ ", .dim)
      let first = container.first.map { $0 + bar }
      open(node, in: container, first: first, rest: container.rest + bar)
    case .list(let style): openList(node, style, in: container)
    case .item(let checked): openItem(node, checked, in: container)
    case .heading(let level):
      let text = flow(document.inlines(node), capabilities, &links)
      emit(headed(text, level, width: room, capabilities))
    case .paragraph: emit(paragraph(node))
    case .code(let info, _):
      emit(listing(document.literal(node), info: info, width: room, capabilities))
    case .html: emit(htmlText(node))
    case .math: emit(formula(document.literal(node)))
    case .term, .summary:
      let text = flow(document.inlines(node), capabilities, &links)
      emit(wrap(text.map { $0.adding(.strong) }, width: room))
    case .definitionList(let isTight):
      var list = Container(next: document.firstChild(node))
      list.first = container.first
      list.rest = container.rest
      list.isTight = isTight
      list.bullets = container.bullets
      stack.append(list)
    case .definition:
      let margin = Line(spaces(4))
      let first = (container.first ?? container.rest) + margin
      open(node, in: container, first: first, rest: container.rest + margin)
    case .footnote(let label):
      let mark = Line("[\(label)] ", .dim)
      let first = (container.first ?? container.rest) + mark
      open(node, in: container, first: first, rest: container.rest + Line(spaces(mark.width)))
    case .details: open(node, in: container, first: container.first, rest: container.rest)
    case .rule:
      let isPlain = capabilities.isPlain
      let rule = String(repeating: isPlain ? "-" : "─", count: isPlain ? 4 : min(room, 40))
      emit([Line(rule, .dim)])
    case .table(let alignments):
      let rows = document.children(node).map { row in
        document.children(row).map { flow(document.inlines($0), capabilities, &links) }
      }
      emit(tabulated(rows, alignments, capabilities, width: room))
    }
  }

  /// Whether it says what the term right above it means.
  private func isSaidOfTerm(_ node: NodeID) -> Bool {
    guard case .definition = document.kind(node), let previous = document.previous(node) else {
      return false
    }
    return document.kind(previous) == .term
  }

  // MARK: Containers

  private mutating func openList(_ node: NodeID, _ style: ListStyle, in container: Container) {
    var list = Container(next: document.firstChild(node))
    list.first = container.first
    list.rest = container.rest
    list.isTight = style.isTight
    list.bullets = container.bullets
    switch style.marker {
    case .bullet: list.bullets += 1
    case .ordered(let start, let delimiter):
      let last = start + document.children(node).reduce(-1) { count, _ in count + 1 }
      list.number = start
      list.delimiter = delimiter
      list.numberWidth = String(last).count
    }
    stack.append(list)
  }

  private mutating func openItem(_ node: NodeID, _ checked: Bool?, in list: Container) {
    var marker = ""
    if let number = list.number {
      let digits = String(number)
      marker = spaces(list.numberWidth - digits.count) + digits + "\(list.delimiter) "
      stack[stack.count - 1].number = number + 1
    } else if checked == nil || capabilities.isPlain {
      let bullets = ["•", "◦", "-"]
      marker = (capabilities.isPlain ? "-" : bullets[min(list.bullets, 3) - 1]) + " "
    }
    // In plain what hangs below a task stands as below any other item.
    let margin = capabilities.isPlain || checked == nil ? marker.count : 4
    if let checked { marker += checked ? "[x] " : "[ ] " }
    open(
      node,
      in: list,
      first: (list.first ?? list.rest) + Line(marker),
      rest: list.rest + Line(spaces(margin))
    )
  }

  private mutating func open(_ node: NodeID, in parent: Container, first: Line?, rest: Line) {
    var container = Container(next: document.firstChild(node))
    let isTooDeep = rest.width > capabilities.width - max(8, capabilities.width / 2)
    container.first = isTooDeep ? parent.first ?? first : first
    container.rest = isTooDeep ? parent.rest : rest
    container.isTight = parent.isTight
    container.bullets = parent.bullets
    stack.append(container)
  }

  /// An item without content still shows its marker.
  private mutating func close() {
    if stack.last?.first != nil, stack.count > 1, stack.last?.hasContent == false { emit([Line()]) }
    stack.removeLast()
  }

  // MARK: Lines

  /// Columns beside the prefixes of the open containers.
  private var room: Int {
    guard let top = stack.last else { return capabilities.width }
    return max(1, capabilities.width - max(top.first?.width ?? 0, top.rest.width))
  }

  private mutating func emit(_ block: [Line]) {
    guard !block.isEmpty, let top = stack.last else { return }
    if let blank { lines.append(blank.trimmed()) }
    blank = nil
    for (number, line) in block.enumerated() {
      let prefix = number == 0 ? top.first ?? top.rest : top.rest
      lines.append((prefix + line).trimmed())
    }
    // A container whose first prefix is used up stands only on others like it.
    for index in stack.indices.reversed() {
      guard stack[index].first != nil || !stack[index].hasContent else { break }
      stack[index].first = nil
      stack[index].hasContent = true
    }
  }

  /// Running text; a quote that says what it is begins with that.
  private mutating func paragraph(_ node: NodeID) -> [Line] {
    let inlines = document.inlines(node)
    guard document.previous(node) == nil, let parent = document.parent(node),
      case .quote = document.kind(parent), let (title, rest) = alert(in: inlines)
    else { return wrap(flow(inlines, capabilities, &links), width: room) }
    let text = rest.isEmpty ? [] : flow(Array(rest), capabilities, &links)
    return wrap([Line(title, .strong)] + text, width: room)
  }

  /// A formula on one line in plain characters, or as its author set it.
  private func formula(_ source: String) -> [Line] {
    let line = source.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let shown = withReadableMath("$$\(line)$$", capabilities.isASCII ? .ascii : .unicode)
    guard shown.hasPrefix("$$") else { return wrap(Line(shown), width: room) }
    return listing(source, info: "", width: room, capabilities)
  }

  private mutating func htmlText(_ node: NodeID) -> [Line] {
    let lines = flow(document.pieces(ofHTML: node), capabilities, &links)
    return wrap(lines.map { $0.stripped() }.filter { !$0.isEmpty }, width: room)
  }
}

/// An open container: what stands before its lines, and its next child.
private struct Container {
  var next: NodeID?
  /// Before its first line; `nil` once there was one, or where that is `rest`.
  var first: Line?
  var rest = Line()
  /// Whether its children stand without blank lines between them.
  var isTight = false
  var hasContent = false
  /// How many bullet lists are open, this one included.
  var bullets = 0
  /// Of the next item of a numbered list.
  var number: Int?
  var delimiter: Character = "."
  var numberWidth = 0

  init(next: NodeID?) {
    self.next = next
  }
}
