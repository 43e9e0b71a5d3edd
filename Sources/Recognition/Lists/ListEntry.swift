import Markdown

/// An item of a list, or a line that its author meant as one, which may ask something.
struct ListEntry {
  var asked: AskedText
  /// What is below the question, in the item and behind it.
  var parts: [Part]
  /// The items of the lists in it.
  var nested: [ListEntry] = []
  var lines: ClosedRange<Int>
  /// The number of its item; `nil` for bullets.
  var ordinal: Int?
  /// Whether its question is a heading.
  var isHeaded = false
  /// Whether it has a task box.
  var isTask = false
  /// Whether it leads to a place of the same document, as in a table of contents.
  var isAnchor = false
  /// What its author calls it where it is no question, as in "Answer: a tree".
  var role: FieldRole?
  /// All of it, where its author calls it something else than a question.
  var whole: Part?

  /// How clearly the title asks by itself.
  private var titleAsks: Asking

  init(asked: AskedText, parts: [Part], lines: ClosedRange<Int>) {
    self.asked = asked
    self.parts = parts
    self.lines = lines
    titleAsks = Recognition.asking(ofTitle: asked)
  }

  var title: Title { asked.title }
  var asking: Asking {
    if asked.isLabelled || asked.isJudged { return .byMark }
    return isAnchor || role != nil ? .no : titleAsks
  }

  /// Takes the topic in bold for the question, and what follows it for the answer.
  mutating func takeTopic() {
    guard let topic = asked.topic else { return }
    asked.title = topic.title
    asked.rest = [topic.rest]
    (asked.topic, asked.isMarked) = (nil, true)
    titleAsks = Recognition.asking(ofTitle: asked)
  }

  /// Takes what follows the question mark in the same line for the answer.
  mutating func takeExchange() {
    guard let exchange = asked.exchange else { return }
    let difficulty = asked.title.difficulty
    asked.title = exchange.title
    asked.title.difficulty = asked.title.difficulty ?? difficulty
    asked.rest.append(exchange.rest)
    asked.exchange = nil
    titleAsks = Recognition.asking(ofTitle: asked)
  }

  /// Takes items that stand a little deeper.
  fileprivate mutating func take(
    _ items: ArraySlice<ListEntry>,
    from item: NodeID,
    of document: Document
  ) {
    parts.append(.block(item))
    nested += items
    let end = items.first?.lines.upperBound ?? document.lines(item).upperBound
    lines = lines.lowerBound...max(lines.upperBound, end)
  }

  var hasBody: Bool { !parts.isEmpty || !asked.rest.isEmpty }
}

private func asking(ofTitle asked: AskedText) -> Asking {
  let text = asked.title.text
  if text.isEmpty || text.includes("::") { return .no }
  if text.hasGap { return .byMark }
  let asking = asking(text)
  // "How it works: ..." names what is explained.
  return asking < .byMark && (asked.isNamed || text.hasShortName) ? .no : asking
}

/// Deeper lists are no questions any more, and some are nested deeper than any stack.
private let deepest = 6

extension Document {
  /// The items of a list, in order, and the lines in them that were meant as further ones.
  func entries(of list: NodeID, depth: Int = 0) -> [ListEntry] {
    guard case .list(let style) = kind(list) else { return [] }
    var found: [ListEntry] = []
    var margin = Int.max
    // Whether a heading is in the last item at the margin.
    var isHeaded = false
    for (offset, item) in children(list).enumerated() {
      var items = entries(in: item, depth: depth)
      if case .ordered(let start, _) = style.marker, !items.isEmpty {
        items[0].ordinal = Int(start) + offset
      }
      let column = column(item)
      // Numbers of several digits may be aligned at their ends.
      let isDeeper = style.isOrdered ? isHeaded && column - 2 >= margin : column > margin
      if isDeeper, !found.isEmpty {
        // One space is enough for many authors.
        found[found.count - 1].take(items.prefix(1), from: item, of: self)
        found += items.dropFirst()
      } else {
        margin = column
        found += items
        isHeaded = firstChild(item).map(isHeading) ?? false
      }
    }
    return found
  }

  func entries(in item: NodeID, depth: Int) -> [ListEntry] {
    let blocks = Array(children(item))
    guard let first = blocks.first else { return [] }
    var isTask = false
    if case .item(let checked) = kind(item) { isTask = checked != nil }
    var parts = blocks.dropFirst().map(Part.block)
    var entries: [ListEntry] = []
    switch kind(first) {
    case .heading:
      let title = Title(plain: text(first), markdown: headingSource(first, of: self))
      var asked = AskedText(title: title)
      asked.isMarked = true
      asked.isLabelled = title.label?.kind == .question
      entries = [ListEntry(asked: asked, parts: [], lines: lines(item))]
      entries[0].isHeaded = true
    case .paragraph:
      let (pasted, options) = splitPasted(markdown(first), from: lines(first).lowerBound)
      entries = pasted.compactMap { piece in entry(piece.text, line: piece.line) }
      if !options.isEmpty { parts = options + parts }
      if isAnchor(first), !entries.isEmpty { entries[0].isAnchor = true }
    case .html:
      guard let fold = foldedEntry(literal(first), lines: lines(first)) else { return [] }
      entries = [fold]
    case .list:
      // "- 1. What is a trie?"
      guard let inner = onlyItem(of: first), lines(inner).lowerBound == lines(item).lowerBound,
        depth < deepest
      else { return [] }
      entries = self.entries(in: inner, depth: depth + 1)
      parts = (entries.last?.parts ?? []) + parts
    default: return []
    }
    guard !entries.isEmpty else { return [] }
    entries[0].isTask = isTask
    let last = entries.count - 1
    entries[last].parts = parts
    entries[last].lines =
      entries[last].lines.lowerBound...max(lines(item).upperBound, entries[last].lines.upperBound)
    if depth < deepest {
      for case .block(let block) in parts {
        guard case .list = kind(block) else { continue }
        entries[last].nested += self.entries(of: block, depth: depth + 1)
      }
    }
    return entries
  }

  private func isHeading(_ block: NodeID) -> Bool {
    if case .heading = kind(block) { true } else { false }
  }

  /// The item of an ordered list that has no other.
  private func onlyItem(of list: NodeID) -> NodeID? {
    guard case .list(let style) = kind(list), style.isOrdered, let item = firstChild(list),
      next(item) == nil
    else { return nil }
    return item
  }

  /// `<details><summary>What is a trie?</summary>`, and what stands behind it in the same block.
  private func foldedEntry(_ html: String, lines: ClosedRange<Int>) -> ListEntry? {
    guard let open = html.firstRange(of: "<summary>")?.lowerBound,
      let close = html.firstRange(of: "</summary>")?.lowerBound,
      open < close, html.firstRange(of: "<details")?.lowerBound ?? open < open
    else { return nil }
    let summary = html[open..<close].dropFirst("<summary>".count)
    let source = (withoutWrapping(String(summary)) ?? String(summary)).oneLine
    let title = Title(plain: shownText(of: source), markdown: source)
    guard Recognition.asking(title.text) > .byTopic || title.label?.kind == .question else {
      return nil
    }
    var asked = AskedText(title: title)
    asked.isMarked = true
    let behind =
      withoutWrapping(String(html[close...].dropFirst("</summary>".count)))?.trimmingBreak ?? ""
    if !behind.isEmpty { asked.rest = [.text(behind, lines: lines)] }
    return ListEntry(asked: asked, parts: [], lines: lines)
  }

  /// What a paragraph or a part of it says as an item of its own.
  func entry(_ source: String, line: Int) -> ListEntry? {
    let end = line + source.utf8.count { $0 == UInt8(ascii: "\n") }
    let label = FieldLabel(line: source.firstLine)
    if let label, label.role != .stem {
      var entry = ListEntry(asked: AskedText(title: Title(plain: "")), parts: [], lines: line...end)
      entry.role = label.role
      entry.whole = .text(source, lines: line...end)
      return entry
    }
    return AskedText(source, line: line).map { ListEntry(asked: $0, parts: [], lines: line...end) }
  }

  /// Whether a link in it leads to another place of the same document.
  private func isAnchor(_ block: NodeID) -> Bool {
    guard bytes[range(block)].contains(UInt8(ascii: "#")) else { return false }
    let inlines = Array(inlines(block))
    return inlines.indices.contains { index in
      guard case .start(.link(let destination, _)) = inlines[index].kind else { return false }
      // "#" alone leads nowhere.
      guard destination.hasPrefix("#"), destination.utf8.count > 1 else { return false }
      // "Why? [⬆](#top)" is no line of a table of contents.
      guard index > 0, index + 1 < inlines.count, case .text(let name) = inlines[index + 1].kind
      else { return true }
      return !saysWayBack(name[...])
    }
  }
}

extension String {
  /// Whether a colon follows its first two words at most, as in "What: a packet".
  fileprivate var hasShortName: Bool {
    guard let colon = utf8.firstIndex(of: UInt8(ascii: ":")),
      self[colon...].dropFirst().first == " "
    else {
      return false
    }
    return self[..<colon].count { $0 == " " } < 2
  }
}
