import Markdown
import Questions

/// A paragraph whose first line is bold.
struct BoldLine {
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
    asking = askingAtEnd(title.text)
    hasText =
      !isAlone
      || position + 1 < page.blocks.count
        && page.heading(at: position + 1) == nil
        && page.document.kind(page.blocks[position + 1]) != .rule
  }

  /// `nil` where nothing is asked.
  func draft(in page: Page, before ends: Set<Int>) -> Draft? {
    let end = page.blocks.indices[(position + 1)...].first { position in
      ends.contains(position)
        || page.isHeadedAnew(at: position)
          && page.heading(at: position).map(page.comesAgain) != true
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
    } else if draft.stem == nil, !fields.hasAnswerLabel, draft.choices.isEmpty,
      draft.answer?.beginsWithCode == true, title.text.pointsBelow
    {
      draft.takeShownCode()
    }
    draft.decideForm(label: self.title.label?.kind)
    return draft
  }
}

extension BoldLine {
  /// Whether it leads to an address, as in "Enjoying this? https://example.com".
  var isPromotion: Bool { title.text.includes("://") }

  var isClear: Bool {
    asking >= .byWords || title.label?.kind == .question || isLabelAlone
  }

  /// Whether it asks with a mark and has no number by which a question elsewhere could be meant.
  var asksAlone: Bool { asking == .byMark && title.label == nil }

  /// Whether it has a number, and asks nothing.
  var isCounted: Bool { asking == .no && title.label?.kind == .number }
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
