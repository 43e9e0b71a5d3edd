import Markdown
import Questions

/// Paragraphs with numbers that make no list, each with a labelled answer below.
///
/// `5、What?` and below it `答：That.`: `5、`, `（5）` and `5 -` are no marks of lists; a list of a single
/// statement is read in the same way, and `Exercise 5: Sort it` above `Solution:`. Two of them with
/// labels, or one in a longer row, show what the numbers are for; then others of the row that ask are
/// questions without answers.
struct NumberedParagraphs: Dialect {
  let name = "numbered-paragraphs"
  let summary = "paragraphs with numbers, and labelled answers below them"

  func claims(in page: Page) -> [Claim] {
    let rows = numberedRows(in: page).filter { $0.count >= 2 }
    // A text without mark-up has its own reader.
    guard !rows.isEmpty else { return [] }
    let isMarkedUp =
      page.headings.contains { !$0.isAlone(in: page) } || PlainText(page) == nil
    return rows.filter { isMarkedUp || $0[0].isTask }.flatMap { claims(of: $0, in: page) }
  }

  private func claims(of row: [NumberedParagraph], in page: Page) -> [Claim] {
    let drafts = row.enumerated().map { index, one in
      one.draft(in: page, before: index + 1 < row.count ? row[index + 1].position : nil)
    }
    let answered = drafts.count { $0.isAnswered }
    guard
      answered >= 2 || answered >= 1 && row.count >= 3 && !row[0].isLettered
        || isRowOfQuestions(row, drafts) || isRowOfTasks(row, drafts)
    else {
      return []
    }
    let clear = drafts.count { $0.isAnswered || asking($0.draft.title) > .no }
    guard clear * 2 >= drafts.count else { return [] }
    return zip(row, drafts).compactMap { one, read in
      let (draft, isAnswered) = read
      // Bold lines and items that ask have dialects of their own.
      guard !one.isBold, !one.isItem || isAnswered && asking(draft.title) == .no else { return nil }
      // So have options.
      guard draft.choices.isEmpty,
        isAnswered || !one.isTask && asking(draft.title) > .byTopic
          || one.isTask && answered == 0
      else {
        return nil
      }
      return Claim(draft, weight: isAnswered ? .labelled : .shaped)
    }
  }

  /// Whether all set tasks that their titles say, and something stands below each.
  private func isRowOfTasks(
    _ row: [NumberedParagraph],
    _ drafts: [(draft: Draft, isAnswered: Bool)]
  ) -> Bool {
    row.count >= 2
      && zip(row, drafts).allSatisfy { one, read in
        one.isTask && !one.isItem && read.draft.answer != nil
          && (asksTask(read.draft.title) || asking(read.draft.title) > .byTopic)
      }
  }

  /// Whether brackets are around the numbers from 1 on, or dashes behind them, and all that they count
  /// asks.
  private func isRowOfQuestions(
    _ row: [NumberedParagraph],
    _ drafts: [(draft: Draft, isAnswered: Bool)]
  ) -> Bool {
    let clear = drafts.count { asking($0.draft.title) == .byMark }
    // Letters count options as well.
    return row.count >= 3 && !row[0].mark.contains("a") && row[0].number == 1
      && ("(（-–—I".contains(row[0].mark.first ?? " ") || row[0].isCapital)
      && drafts.allSatisfy { asking($0.draft.title) > .byTopic } && clear * 2 >= drafts.count
  }

  /// The outermost row of numbers, those of tasks, and those of letters, each in order.
  private func numberedRows(in page: Page) -> [[NumberedParagraph]] {
    let all = page.blocks.indices.filter { page.document.mayBeNumbered(page.blocks[$0]) }
      .compactMap { NumberedParagraph(at: $0, in: page) }
    let numbered = all.filter { !$0.isLettered && !$0.isTask }
    let tasks = all.filter(\.isTask)
    var marks: [String] = []
    for one in numbered where !marks.contains(one.mark) { marks.append(one.mark) }
    let families =
      marks.map { mark in numbered.filter { $0.mark == mark } }
      + [tasks.filter { $0.mark == tasks[0].mark }]
    var rows = families.map { row(of: $0, in: page) }
    guard numbered.count + tasks.count < all.count else { return rows }
    let lettered = Dictionary(grouping: all.filter(\.isLettered), by: \.mark)
    for mark in lettered.keys.sorted() { rows.append(row(of: lettered[mark] ?? [], in: page)) }
    return rows
  }

  /// Those of some paragraphs that count on from each other.
  private func row(of all: [NumberedParagraph], in page: Page) -> [NumberedParagraph] {
    var row: [NumberedParagraph] = []
    for one in all {
      guard let last = row.last else {
        row.append(one)
        continue
      }
      let restarts =
        one.number == 1
        && (last.position..<one.position).contains {
          page.heading(at: $0) != nil || page.isSectionLine(at: $0)
        }
      if one.number == last.number + 1 || restarts { row.append(one) }
    }
    return row
  }
}

extension Heading {
  /// Whether nothing but standing alone makes a heading of it.
  fileprivate func isAlone(in page: Page) -> Bool {
    page.document.kind(page.blocks[position]) == .paragraph
  }
}

extension Page {
  fileprivate func isSectionLine(at position: Int) -> Bool {
    document.kind(blocks[position]) == .paragraph
      && document.markdown(blocks[position]).isSectionLine
  }
}

extension Document {
  /// Whether it is a paragraph, or the only item of a list with nothing but one.
  fileprivate func isNumberedText(_ block: NodeID) -> Bool {
    switch kind(block) {
    case .paragraph: return true
    case .list(let style):
      guard style.isOrdered, let item = firstChild(block), next(item) == nil,
        let text = firstChild(item), next(text) == nil
      else { return false }
      return kind(text) == .paragraph
    default: return false
    }
  }
}

extension Document {
  /// A look at the first bytes beside bold marks, as `Title` has them: a digit, or one behind a
  /// bracket or a capital letter.
  fileprivate func mayBeNumbered(_ block: NodeID) -> Bool {
    let start = bytes[range(block)].prefix(40)
    if mayBeginWithLabel(start, wordsForTasks) || mayBeCounted(start) { return true }
    var count = 0
    for byte in bytes[range(block)] where byte > 0x20 && !"*_".utf8.contains(byte) {
      switch byte {
      case 0x80..., UInt8(ascii: "0")...UInt8(ascii: "9"): return true
      case UInt8(ascii: "("), UInt8(ascii: "A")...UInt8(ascii: "Z"): count += 1
      default: return false
      }
      if count == 3 { return false }
    }
    return false
  }
}

private struct NumberedParagraph {
  let position: Int
  let number: Int
  /// What stands around the number.
  let mark: String
  let isBold: Bool
  /// Whether it is an item, all that there is of its list.
  let isItem: Bool
  /// Whether its author calls it an exercise or the like.
  let isTask: Bool
  /// Without the letter that counts it; `nil` where a number does.
  private let lettered: CountingLetter?

  var isLettered: Bool { lettered != nil }

  /// Whether a capital letter and a number count it, as in "P1: Why?".
  var isCapital: Bool {
    mark.utf8.count == 2 && mark.first?.isUppercase == true && mark.last == ":"
  }

  init?(at position: Int, in page: Page) {
    let block = page.blocks[position]
    guard page.heading(at: position) == nil, page.document.isNumberedText(block) else {
      return nil
    }
    let source = page.document.markdown(block).firstLine
    isItem = page.document.kind(block) != .paragraph
    isBold = source.hasPrefix("**") && unwrapped(source.trimmingBreak) != source.trimmingBreak
    lettered = isItem || isBold ? nil : CountingLetter(source)
    if let lettered {
      (isTask, number, mark) = (false, lettered.number, lettered.mark)
      self.position = position
      return
    }
    let hasMarks = source.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") }
    let line = hasMarks ? source.filter { $0 != "*" && $0 != "_" } : source
    let title = Title(plain: line)
    let kind = title.label?.kind
    isTask = kind == .problem || kind == .scenario
    guard isTask || kind == .number,
      let number = title.number.flatMap({ kind == .number ? Int($0) : digits(in: $0) })
    else { return nil }
    self.position = position
    self.number = number
    let start = line.prefix { !$0.isNumber }
    let after = line.dropFirst(start.count).drop(while: \.isNumber)
    mark = String(start.filter { $0 != " " } + after.drop { $0 == " " }.prefix(1))
  }

  /// The question, and whether a label says that something is its answer.
  func draft(in page: Page, before next: Int?) -> (draft: Draft, isAnswered: Bool) {
    let document = page.document
    let block = page.blocks[position]
    let lines = document.lines(block)
    var texts = document.markdown(block)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if let lettered { texts[0] = lettered.rest }
    let label = texts.indices.dropFirst().first { FieldLabel(line: texts[$0]) != nil }
    var count = max(1, min(titleLineCount(texts, answerAt: label), label ?? texts.count))
    let limitOfTitle = min(label ?? texts.count, 5)
    if asking(joinedTitle(texts[..<count])) == .no,
      let end = texts[..<limitOfTitle].lastIndex(where: \.endsQuestion), end >= count
    {
      // A situation, and in the last line what is asked about it.
      count = end + 1
    }
    let source = withoutBoldNumber(unwrapped(joinedTitle(texts[..<count])))
    let title = Title(plain: plainLine(source), markdown: source)
    let line = lines.lowerBound
    var draft = Draft(
      asking: title,
      lines: line...line + count - 1,
      path: page.path(above: position)
    )
    draft.number = isTask ? title.number : lettered?.name ?? String(number)
    let limit = next ?? page.blocks.count
    let end = (position + 1..<limit).first { index in
      page.isHeadedAnew(at: index) || document.kind(page.blocks[index]) == .rule
        || page.beginsFoldedQuestion(index) || page.isSectionLine(at: index)
        || page.turnsAway(at: index)
    }
    var parts = page.blocks[(position + 1)..<(end ?? limit)].map(Part.block)
    if count < texts.count {
      let rest = texts[count...].joined(separator: "\n")
      parts.insert(.text(rest, lines: line + count...lines.upperBound), at: 0)
    }
    let fields = page.fields(of: parts, below: title.text)
    draft.fill(from: fields)
    draft.lastLine = max(draft.lastLine, line + count - 1)
    draft.decideForm(label: nil)
    return (draft, fields.hasAnswerLabel)
  }
}
