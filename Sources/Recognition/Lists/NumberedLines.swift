import Markdown

extension Page {
  /// Questions that numbers begin, one a line, as `**Q1.** Why?`, `**1. Why?**` and `Q1: Why?`; empty
  /// where more than code stands below them, or where a line is something else.
  func numberedLines(at position: Int) -> [NumberedItem] {
    let block = blocks[position]
    guard beginsWithNumber(position) else { return [] }
    let texts = document.markdown(block).split(separator: "\n").map(String.init)
    var items: [NumberedItem] = []
    let first = document.lines(block).lowerBound
    for (offset, text) in texts.enumerated() {
      guard let title = numberedTitle(of: text),
        let number = title.number.flatMap({ digits(in: $0) }),
        asking(title.text) > .no || asksTask(title.text),
        !title.isWholeExchange || title.asksFurther
      else { return [] }
      let line = first + offset
      items.append(
        NumberedItem(
          number: number,
          parts: [.text(text, lines: line...line)],
          lines: line...line,
          position: position,
          text: title.text,
          title: title
        )
      )
    }
    var end = position + 1
    if end < blocks.count, case .code = document.kind(blocks[end]) {
      items[items.count - 1].parts.append(.block(blocks[end]))
      let last = document.lines(blocks[end]).upperBound
      items[items.count - 1].lines = items[items.count - 1].lines.lowerBound...last
      end += 1
    }
    return end == blocks.count || endsNumberedLine(end) ? items : []
  }

  /// Answers that letters or numbers begin, one a line, as `**A1.** text`; empty for anything else.
  func answerLines(at position: Int) -> [NumberedItem] {
    let block = blocks[position]
    guard document.kind(block) == .paragraph, document.lines(block).count > 1 else { return [] }
    let texts = document.markdown(block).split(separator: "\n").map(String.init)
    let first = document.lines(block).lowerBound
    var items: [NumberedItem] = []
    for (offset, text) in texts.enumerated() {
      guard let (number, said) = splitAnswerNumber(text), number > items.last?.number ?? 0 else {
        return []
      }
      let line = first + offset
      items.append(NumberedItem(number: number, text: said, lines: line...line, position: position))
    }
    return items
  }

  private func endsNumberedLine(_ position: Int) -> Bool {
    // Options make it a question of another kind.
    let mark = OptionMark(line: document.markdown(blocks[position]).firstLine)
    if case .letter = mark?.style { return false }
    if heading(at: position) != nil || isRule(position) || beginsWithNumber(position) {
      return true
    }
    if case .heading = document.kind(blocks[position]) { return true }
    return headsAnswers(position)
  }

  /// A look at the first bytes: bold or a letter, and a number near them.
  private func beginsWithNumber(_ position: Int) -> Bool {
    let block = blocks[position]
    guard document.kind(block) == .paragraph, heading(at: position) == nil else { return false }
    let source = document.bytes[document.range(block)]
    return source.prefix(24).contains(where: \.isASCIIDigit)
      && numberedTitle(of: document.markdown(block).firstLine) != nil
  }

  private func numberedTitle(of line: String) -> Title? {
    let source = withoutBoldNumber(unwrapped(line.trimmingBreak))
    let title = Title(plain: plainLine(source), markdown: source)
    guard let label = title.label, label.number != nil, title.text.contains(where: \.isLetter),
      label.kind == .question || label.kind == .number && line.hasPrefix("**")
    else { return nil }
    return title
  }
}

/// The number that an answer begins with, as in `A1. text`, `Answer 1: text` and `**1.** text`, and the
/// rest.
func splitAnswerNumber(_ line: String) -> (number: Int, text: String)? {
  if let label = LetterLabel(line: line), let digits = label.number.flatMap({ Int($0) }) {
    return (digits, label.rest)
  }
  if let label = FieldLabel(line: line), label.role == .answer, let number = digits(in: label.name)
  {
    return (number, label.rest)
  }
  return NumberMarker(line.filter { $0 != "*" }).map { ($0.number, $0.text) }
}
