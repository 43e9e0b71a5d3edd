import Markdown

extension Page {
  /// Whether a list has a line in it that is labelled as an answer.
  private func isLabelledList(_ position: Int) -> Bool {
    guard case .list = document.kind(blocks[position]) else { return false }
    return document.hasLine(in: blocks[position]) { line in
      mayBeLabelled(line.withoutMarksOfContainers)
        && FieldLabel(
          line: String(decoding: line.drop { " \t>-+".utf8.contains($0) }, as: UTF8.self)
        )?.role == .answer
    }
  }

  /// Whether the lists of a section may be ones of questions, by the bytes of the source.
  ///
  /// Most lists are parts of answers, and are spared being read item by item. `ListSigns` takes no family
  /// of them for questions unless more than half of its items ask, and below a heading that asks two
  /// thirds by a mark; so one list at least has to reach that alone.
  func mayListQuestions(in section: Range<Int>) -> Bool {
    let above = headings(above: section.lowerBound)
    if isTest, section.contains(where: { roles[$0].contains(.answer) || isLabelledList($0) }) {
      return true
    }
    if section.contains(where: { isOrderedList($0) }), let last = above.last,
      namesTopicsAsked(last.title.text)
    {
      return true
    }
    guard
      !above.headOtherThings || headsFurtherQuestions(above.last)
        || above.count > 1 && !Array(above.dropFirst()).headOtherThings
    else { return false }
    let isBelowQuestion = isBelowQuestion(section.lowerBound)
    return section.contains { position in
      let block = blocks[position]
      switch document.kind(block) {
      case .list:
        let items = AskingItems(of: block, in: document, marked: isBelowQuestion)
        guard items.asking > 0 else { return false }
        return isBelowQuestion
          ? items.asking >= 2 * items.silent : items.asking > items.silent
      case .paragraph:
        return document.mayBePasted(block)
          && document.hasLine(in: block) { mayBeginQuestion($0.withoutMarksOfContainers) }
      default: return false
      }
    }
  }
}

/// How many items of a list may ask at most, and how many cannot at least, by the bytes of the source.
///
/// An item that has others below it may be their category, so that they count in its place.
struct AskingItems {
  private(set) var asking = 0
  private(set) var silent = 0

  /// `marked` ones ask by a mark, a gap or a label.
  init(of list: NodeID, in document: Document, marked: Bool = false) {
    guard case .list(let style) = document.kind(list) else { return }
    var margin = Int.max
    var isSilent = false
    for item in document.children(list) {
      guard let first = document.firstChild(item), document.beginsEntry(first) else { continue }
      var count = 0
      for block in document.children(item) where block == first || document.isList(block) {
        count += document.lineCount(in: block) { line in
          let text = line.withoutMarksOfContainers
          return marked ? mayBeginMarkedQuestion(text) : mayBeginQuestion(text)
        }
      }
      asking += count
      let column = style.isOrdered ? 0 : document.column(item)
      if column > margin {
        // It belongs to the item before, for it stands deeper.
        if count > 0, isSilent {
          silent -= 1
          isSilent = false
        }
      } else {
        margin = column
        isSilent = count == 0 && document.mustBeEntry(first)
        if isSilent { silent += 1 }
      }
    }
  }
}

extension Document {
  fileprivate func isList(_ block: NodeID) -> Bool {
    if case .list = kind(block) { true } else { false }
  }

  /// Whether an item that begins with this block is read at all; see `entries(in:depth:)`.
  fileprivate func beginsEntry(_ block: NodeID) -> Bool {
    switch kind(block) {
    case .heading, .paragraph, .html, .list: true
    default: false
    }
  }

  /// Whether it is text without a label, so that it may be a question but nothing else.
  fileprivate func mustBeEntry(_ block: NodeID) -> Bool {
    kind(block) == .paragraph && !isFirstLine(of: block) { mayBeLabelled($0) }
  }

  /// Whether a paragraph begins as an item does that Markdown takes for text.
  fileprivate func mayBePasted(_ block: NodeID) -> Bool {
    let line = bytes[range(block)].prefix { $0 != UInt8(ascii: "\n") }
    return pastedMarker(String(decoding: line, as: UTF8.self)) != nil
  }
}
