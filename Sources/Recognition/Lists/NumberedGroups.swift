import Markdown

/// Things with numbers under one title.
struct NumberedGroup {
  var title: String
  var items: [NumberedItem] = []

  /// Whether they are mere letters of options.
  var isKey: Bool { !items.isEmpty && items.allSatisfy(\.isKey) }

  func first(numbered number: Int) -> NumberedItem? { items.first { $0.number == number } }

  /// Gives the last item what stands below it.
  mutating func goOn(with block: NodeID) {
    guard let last = items.indices.last else { return }
    items[last].parts.append(.block(block))
  }

  func isNamed(as other: NumberedGroup) -> Bool {
    let (one, two) = (key(of: title), key(of: other.title))
    guard !one.isEmpty, !two.isEmpty else { return false }
    return one.hasPrefix(two) || two.hasPrefix(one)
  }
}

/// An item of a list with numbers, or a paragraph that begins with one.
struct NumberedItem {
  var number: Int
  var parts: [Part]
  var lines: ClosedRange<Int>
  let position: Int
  /// Of one that is no item of a list; `nil` for the text of an item.
  let title: Title?
  /// What an item of a list asks; `nil` where it answers, or is none.
  var entry: ListEntry?
  /// Whether it is a letter or a few, and at most a reason behind them.
  let isKey: Bool

  init(
    number: Int,
    parts: [Part],
    lines: ClosedRange<Int>,
    position: Int,
    text: String,
    title: Title? = nil
  ) {
    self.number = number
    self.title = title
    self.parts = parts
    self.lines = lines
    self.position = position
    let letters = text.prefix { $0.isLetter || ", ".contains($0) }
    let rest = text.dropFirst(letters.count)
    isKey =
      text.utf8.count <= 3
      || letters.split { ", ".contains($0) }.allSatisfy { isLetterOfOption($0) }
        && (rest.isEmpty || ").–—-:".contains(rest.first ?? "x"))
  }

  /// An answer that is all in the text.
  init(number: Int, text: String, lines: ClosedRange<Int>, position: Int) {
    self.init(
      number: number,
      parts: [.text(text, lines: lines)],
      lines: lines,
      position: position,
      text: text
    )
  }
}

private func isLetterOfOption(_ text: Substring) -> Bool {
  text.utf8.count == 1 && text.utf8.first.map { (0x61...0x68).contains($0 | 0x20) } ?? false
}

/// The numbered items of some blocks; those that ask, or any with paragraphs such as `A1. text` as well.
func numberedGroups(in range: Range<Int>, of page: Page, asking: Bool) -> [NumberedGroup] {
  let document = page.document
  var groups: [NumberedGroup] = []
  var heading: NodeID?
  var title: String { heading.map { document.text($0) } ?? "" }
  var needsGroup = true
  // Whether a heading with nothing but a number has begun an item, so that all below is of it.
  var isHeaded = false
  for position in range {
    let block = page.blocks[position]
    var items: [NumberedItem] = []
    let lines = asking ? page.numberedLines(at: position) : []
    if let one = asking ? page.numberedQuestion(at: position) : page.numberedAnswer(at: position) {
      items = [one]
      isHeaded = !asking
    } else if !lines.isEmpty {
      items = lines
    } else if case .heading = document.kind(block) {
      heading = block
      needsGroup = true
      isHeaded = false
      continue
    } else if isHeaded, let last = groups.indices.last {
      groups[last].goOn(with: block)
      continue
    } else if !asking, let rows = document.numberedRows(of: block, at: position) {
      items = rows
    } else if case .list(let style) = document.kind(block),
      case .ordered(let start, _) = style.marker
    {
      if asking {
        let all = Array(document.children(block))
        let asked = all.count {
          let line = document.firstLine(of: $0)
          return line.hasGap || Recognition.asking(line) > .no || asksTask(line) || line.asksVerdict
        }
        // Those that have their answers right below them.
        let isAnswered =
          position + 1 < page.blocks.count
          && document.kind(page.blocks[position + 1]) == .paragraph
          && position + 1 < range.upperBound
          && labels(in: .block(page.blocks[position + 1]), of: document).first == .answer
        let isNamed = asked > 0 && announcesQuestions(title) || judgesStatements(title)
        guard isNamed || asked * 2 > all.count, !isAnswered else { continue }
      }
      items = document.children(block).enumerated().map { offset, item in
        var numbered = NumberedItem(
          number: Int(start) + offset,
          parts: document.children(item).map(Part.block),
          lines: document.lines(item),
          position: position,
          text: document.text(item)
        )
        if asking { numbered.entry = document.entries(in: item, depth: 0).first }
        return numbered
      }
    } else if !asking, let numbered = page.numberedParagraphs(at: position) {
      items = numbered
    } else {
      if !asking, !needsGroup, !document.announces(block), let last = groups.indices.last {
        groups[last].goOn(with: block)
      }
      continue
    }
    if let first = items.first, let before = groups.last?.items.last, first.number <= before.number
    {
      needsGroup = true
    }
    if needsGroup { groups.append(NumberedGroup(title: title)) }
    needsGroup = false
    groups[groups.count - 1].items += items
  }
  return groups
}

extension Page {
  /// Text behind a number, as in `A1. text`, `(1) text` and `**1.** text`; of several lines with numbers
  /// each, else all of a paragraph.
  fileprivate func numberedParagraphs(at position: Int) -> [NumberedItem]? {
    let block = blocks[position]
    guard document.kind(block) == .paragraph else { return nil }
    let lines = answerLines(at: position)
    if !lines.isEmpty { return lines }
    let source = document.markdown(block)
    let first = source.firstLine
    // "Q1: Why?" in a later part asks on.
    guard QuestionLine(first) == nil, let (number, rest) = splitAnswerNumber(first) else {
      return nil
    }
    return [
      NumberedItem(
        number: number,
        text: rest + source.dropFirst(first.count),
        lines: document.lines(block),
        position: position
      )
    ]
  }
}

extension String {
  /// Whether a statement is to be judged, as one behind "True or false:" or before "(T/F)".
  fileprivate var asksVerdict: Bool {
    let text = lowercased()
    return text.hasPrefix("true or false") || text.hasPrefix("true/false")
      || ["(true/false)", "(true or false)", "(t/f)"].contains { text.trimmingBreak.hasSuffix($0) }
  }
}

extension Document {
  /// Whether a line ends in a colon, as one before further answers does.
  fileprivate func announces(_ block: NodeID) -> Bool {
    kind(block) == .paragraph && lines(block).count == 1 && text(block).trimmingBreak.last == ":"
  }
}
