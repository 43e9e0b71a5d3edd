import Markdown
import Questions

/// A bold line for each question, its answer below.
///
/// `**What is a trie?**` as a paragraph of its own or as the first line of one, with pictures and
/// difficulty marks behind it. The answer ends at the next such line, at a heading or at a rule. One
/// of them alone is emphasis. Bold lines that ask nothing count in a long row of those that do.
struct BoldQuestions: Dialect {
  let name = "bold-questions"
  let summary = "a bold line for each question, the answer below it"

  func claims(in page: Page) -> [Claim] {
    // What has numbers among keys are explanations.
    let keyed = page.headings.filter { isKeyName($0.whole) }.map { page.body(of: $0) }
    let stacked = page.blocks.indices.map { page.stackedQuestions(at: $0) }
    let others = stacked.joined().map { Claim($0, weight: .shaped) }
    let lines = page.blocks.indices.compactMap { position in
      stacked[position].isEmpty && page.mayBeBold(at: position)
        ? BoldLine(at: position, in: page) : nil
    }
    .filter { line in
      !keyed.contains { $0.contains(line.position) }
        && !(line.isCounted && page.isBelowAnswers(line.position))
    }
    let row = BoldRow(lines)
    let tasksCount = page.headsQuestions || lines.count(where: \.isNumberedTask) >= 2
    let starts = lines.filter { row.holds($0) && (tasksCount || !$0.isTask) }
    guard starts.count >= 2 || starts.contains(where: \.isTask) else { return others }
    let ends = Set(starts.map(\.position)).union(
      groupTitles(among: lines, before: starts)
    ).union(lines.filter { row.isAside($0) || $0.isPromotion }.map(\.position))
    var group: (text: String, heading: Int)?
    var next = lines.makeIterator()
    var line = next.next()
    return others
      + starts.compactMap { start in
        let above = page.headings(above: start.position).last?.position ?? -1
        while let title = line, title.position < start.position {
          if ends.contains(title.position), !row.holds(title), !title.isPromotion {
            group = (title.title.text, above)
          }
          line = next.next()
        }
        guard var draft = start.draft(in: page, before: ends) else { return nil }
        if let group, group.heading == above { draft.path.append(group.text) }
        return Claim(draft, weight: .shaped)
      }
  }

  /// Bold lines directly before a question, which name a group of them.
  private func groupTitles(among lines: [BoldLine], before starts: [BoldLine]) -> [Int] {
    let asked = Set(starts.map(\.position))
    return lines.filter { line in
      line.isAlone && !asked.contains(line.position) && asked.contains(line.position + 1)
        && line.title.text.last.map { !".!".contains($0) } == true
    }.map(\.position)
  }
}

extension Page {
  /// A look at the first byte, which spares most blocks the rest.
  fileprivate func mayBeBold(at position: Int) -> Bool {
    let block = onlyParagraph(ofQuoteAt: position) ?? blocks[position]
    let source = document.bytes[document.range(block)]
    guard let first = source.first else { return false }
    let isKeycap = first.isASCIIDigit && source.dropFirst().first.map { $0 > 0x7f } ?? false
    return first > 0x7f || isKeycap || first == UInt8(ascii: "[") || first == UInt8(ascii: "(")
      ? source.contains { "*_<".utf8.contains($0) } : "*_<".utf8.contains(first)
  }
}

/// A paragraph whose first line is bold.
private struct BoldLine {
  let position: Int
  let title: Title
  /// Whether nothing but marks follows in the paragraph.
  let isAlone: Bool
  private let rest: Part?
  private let line: Int
  let asking: Asking
  /// Whether something stands below it that may be the answer.
  let hasText: Bool
  /// Whether it is nothing but "Question 3", and what is asked stands below.
  let isLabelAlone: Bool
  /// Whether it is a quote that begins with a label and number, as in "> **Scenario 1:** ...".
  let isQuotedTask: Bool
  /// Whether bold calls it a task, as in `**Task:** What does it print?`.
  let isTask: Bool
  /// Whether a number counts it, as in `**Task 2:** Print it.`.
  let isNumberedTask: Bool

  init?(at position: Int, in page: Page) {
    let whole = page.blocks[position]
    let quoted = page.onlyParagraph(ofQuoteAt: position)
    let block = quoted ?? whole
    guard page.document.kind(block) == .paragraph, page.heading(at: position) == nil else {
      return nil
    }
    // Most lines in bold are labels of answers; those of questions and tasks are looked into.
    let firstLine = page.document.markdown(block).firstLine
    if quoted == nil, let label = FieldLabel(line: firstLine), label.role != .stem { return nil }
    let inlines = page.document.inlines(block)
    guard let bold = BoldSpan(inlines) else { return nil }
    let after = inlines[bold.end...]
    let breakAt = after.firstIndex { $0.kind == .softBreak || $0.kind == .hardBreak }
    let said = plainText(of: Array(after[..<(breakAt ?? after.endIndex)]))
    let behind = said.allSatisfy(\.isWhitespace) ? "" : said
    let inner = plainText(of: Array(inlines[bold.inside])).oneLine.droppingInterviewer
    let lines = page.document.lines(block)
    let text = page.document.markdown(block).split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    // A title over several lines is bold in all of them.
    let breaks = inlines[bold.inside].count { $0.kind == .softBreak || $0.kind == .hardBreak }
    guard breaks <= 2, breaks < text.count else { return nil }
    let shown = text[...breaks].joined(separator: " ").droppingBold.droppingInterviewer
      .droppingLineBreak
    let label = Title(plain: inner)
    isQuotedTask =
      quoted != nil && label.number != nil
      && [.scenario, .problem, .design, .question].contains(label.label?.kind)
    guard quoted == nil || isQuotedTask else { return nil }
    let isNote = label.label != nil && Title(plain: inner + " " + behind).isNoteAlone
    let isNumber =
      inner.contains(where: \.isNumber) && inner.allSatisfy { $0.isNumber || ".):".contains($0) }
    let task = behind.trimmingBreak
    isTask = isTaskNameAlone(inner) && (Recognition.asking(task) > .byTopic || asksTask(task))
    // Below "Explanations" numbers name questions elsewhere.
    guard !isNumber || page.headings(above: position).last.map({ !isKeyName($0.whole) }) ?? true
    else { return nil }
    // "**Question 3** (2 points)", and what it asks in the next paragraph.
    isLabelAlone =
      breakAt == nil
      && (label.label?.kind == .question
        || label.label?.kind == .problem && label.number != nil && page.setsTask(below: position))
      && !label.text.contains(where: \.isLetter) && (isNote || behind.trimmingBreak.isEmpty)
    isNumberedTask = isTask && inner.contains(where: \.isNumber)
    if isLabelAlone {
      title = label
    } else if isTask {
      let source = text[0].drop { $0 != " " }
      title = Title(plain: behind, markdown: source.contains("**") ? nil : String(source))
    } else if !label.text.contains(where: \.isLetter), label.label != nil || isNumber {
      // "**7.** Name the metric."
      title = Title(plain: inner + " " + behind, markdown: shown)
    } else {
      let marks = splitMarks("x " + behind)
      let whole = Title(plain: inner + " " + behind, markdown: shown)
      // "**Why?** - Easy"
      let isNoted =
        behind.utf8.count <= 48 && whole.text == label.text
        && (inner.endsQuestion || Recognition.asking(label.text) >= .byWords)
      guard
        marks.0 == "x" || behind.trimmingBreak == ":" || isNoted || isWayBack(behind, in: after)
      else { return nil }
      let source = breaks == 0 ? String(shown.prefix(shown.count - behind.count)) : shown
      var title = Title(plain: inner.droppingColon, markdown: source.droppingColon)
      title.difficulty =
        marks.1.difficulty ?? title.difficulty ?? (isNoted ? whole.difficulty : nil)
      title.minutes = marks.1.minutes ?? title.minutes ?? (isNoted ? whole.minutes : nil)
      self.title = title
    }
    guard isLabelAlone || title.text.contains(where: \.isLetter), title.text.count <= 300,
      isLabelAlone || isTask || isQuotedTask
        || FieldLabel(heading: inner) == nil && FieldLabel(line: String(text[0])) == nil
    else { return nil }
    self.position = position
    line = lines.lowerBound
    isAlone = breakAt == nil
    let below = text.dropFirst(breaks + 1).joined(separator: "\n")
    rest = isAlone ? nil : .text(below, lines: lines.lowerBound + breaks + 1...lines.upperBound)
    asking = Recognition.asking(title.text)
    hasText =
      !isAlone
      || position + 1 < page.blocks.count
        && page.heading(at: position + 1) == nil
        && page.document.kind(page.blocks[position + 1]) != .rule
  }

  /// `nil` where nothing is asked.
  func draft(in page: Page, before ends: Set<Int>) -> Draft? {
    let end = page.blocks.indices[(position + 1)...].first { position in
      ends.contains(position) || page.isHeadedAnew(at: position)
        || page.isRule(position) || page.beginsFoldedQuestion(position)
        || page.turnsAway(at: position)
    }
    let below = page.blocks[(position + 1)..<(end ?? page.blocks.count)].map(Part.block)
    var parts = (rest.map { [$0] } ?? []) + below
    var (title, line) = (title, line)
    if isLabelAlone {
      guard let asked = takeTitle(from: &parts, in: page.document) else { return nil }
      let number = title.number
      (title, line) = (asked.title, asked.line)
      title.number = number
    }
    var draft = Draft(asking: title, lines: line...line, path: page.path(above: position))
    let fields = page.fields(of: parts, below: title.text)
    draft.fill(from: fields)
    if isTask, asking == .byMark, !fields.hasAnswerLabel, draft.stem == nil,
      case .block(let block)? = parts.first, parts.count == 1,
      case .code = page.document.kind(block)
    {
      // The code is what it asks about.
      (draft.stem, draft.answer) = (draft.answer, nil)
    }
    draft.decideForm(label: self.title.label?.kind)
    return draft
  }
}

/// The bold lines of a document, which tell by their majority what each of them is.
private struct BoldRow {
  private let count: Int
  private let asking: Int
  private let numbered: Int
  private let askingNumbered: Int
  private let quoted: Int

  init(_ lines: [BoldLine]) {
    count = lines.count
    quoted = lines.count(where: \.isQuotedTask)
    asking = lines.count(where: \.isClear)
    numbered = lines.count { $0.title.label?.kind == .number }
    askingNumbered = lines.count { $0.isClear && $0.title.label?.kind == .number }
  }

  /// Whether it turns to the reader, as in "Do you like this? Star it", beside numbered questions.
  func isAside(_ line: BoldLine) -> Bool {
    guard line.title.label == nil, line.asking == .byMark, !line.title.text.endsQuestion else {
      return false
    }
    return isBoilerplate(line.title.text) || line.title.text.includes("http")
      || askingNumbered >= 3 && askingNumbered * 5 >= asking * 4
  }

  func holds(_ line: BoldLine) -> Bool {
    if isAside(line) || line.isPromotion { return false }
    if line.isQuotedTask, quoted >= 2 { return true }
    if line.title.label?.kind == .question || line.isLabelAlone || line.asking == .byMark
      || line.isTask
    {
      return true
    }
    if line.asking == .byWords { return asking >= 2 && asking * 3 >= count }
    if line.title.label?.kind == .number, numbered >= 3, askingNumbered * 2 >= numbered {
      return true
    }
    guard line.hasText, !isBoilerplate(line.title.text), !line.title.text.endsSentence else {
      return false
    }
    if line.asking == .byTopic, asking >= 3, asking * 2 >= count { return true }
    return line.isAlone && asking >= 10 && asking * 10 >= count * 9
  }
}

extension BoldLine {
  /// Whether it leads to an address, as in "Enjoying this? https://example.com".
  fileprivate var isPromotion: Bool { title.text.includes("://") }

  fileprivate var isClear: Bool {
    asking >= .byWords || title.label?.kind == .question || isLabelAlone
  }

  /// Whether it has a number, and asks nothing.
  fileprivate var isCounted: Bool { asking == .no && title.label?.kind == .number }
}

extension String {
  /// Without the bold marks of its start.
  fileprivate var droppingBold: String {
    for mark in ["**", "__"] {
      guard let open = firstRange(of: mark)?.lowerBound else { continue }
      let text = String(self[index(open, offsetBy: 2)...])
      guard let close = text.firstRange(of: mark)?.lowerBound else { continue }
      return String(text[..<close]) + text[text.index(close, offsetBy: 2)...]
    }
    return self
  }

  /// Without the tag of a line break at its end.
  fileprivate var droppingLineBreak: String {
    let text = trimmingBreak
    for tag in ["<br>", "<br/>", "<br />"] where text.hasSuffix(tag) {
      return String(text.dropLast(tag.count))
    }
    return self
  }

  fileprivate var droppingColon: String {
    var text = trimmingBreak
    // ":star:" is a picture.
    let isPicture = text.split(separator: " ").last.map { $0.first == ":" && $0.count > 2 } ?? false
    if text.last == ":" && !isPicture || text.last == "：" { text.removeLast() }
    return text.trimmingBreak
  }
}
