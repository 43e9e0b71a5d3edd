import Markdown

extension Page {
  /// A question with a number that is a heading and has nothing below it but code at most, or "Exercise 1"
  /// with the task below it; `nil` for anything else.
  func numberedQuestion(at position: Int) -> NumberedItem? {
    if let task = numberedTask(at: position) { return task }
    guard var title = heading(at: position)?.title,
      [.question, .number].contains(title.label?.kind),
      let number = title.number.flatMap({ digits(in: $0) })
    else { return nil }
    var position = position
    if title.text.isEmpty {
      // "Question 1", and below it what it asks.
      guard position + 1 < blocks.count, let below = lineBelow(position) else { return nil }
      title = below
      position += 1
    }
    let block = blocks[position]
    guard asking(title.text) > .no, title.text.contains(where: \.isLetter) else { return nil }
    var end = position + 1
    if end < blocks.count, case .code = document.kind(blocks[end]) { end += 1 }
    guard end == blocks.count || endsQuestion(end) else { return nil }
    return NumberedItem(
      number: number,
      parts: blocks[position..<end].map(Part.block),
      lines: document.lines(block).lowerBound...document.lines(blocks[end - 1]).upperBound,
      position: position,
      text: title.text,
      title: title
    )
  }

  private func numberedTask(at position: Int) -> NumberedItem? {
    guard let heading = heading(at: position), heading.title.label?.kind == .problem,
      heading.title.text.isEmpty, let number = heading.title.number.flatMap({ digits(in: $0) })
    else { return nil }
    let lead = lead(of: heading).prefix { position in
      if case .heading = document.kind(blocks[position]) { false } else { !isRule(position) }
    }
    guard let first = lead.first, let last = lead.last,
      document.kind(blocks[first]) == .paragraph,
      lead.allSatisfy({ !roles[$0].contains(.answer) })
    else { return nil }
    let title = Title(
      plain: document.text(blocks[first]).oneLine,
      markdown: document.markdown(blocks[first]).oneLine
    )
    return NumberedItem(
      number: number,
      parts: blocks[first...last].map(Part.block),
      lines: document.lines(blocks[first]).lowerBound...document.lines(blocks[last]).upperBound,
      position: first,
      text: title.text,
      title: title
    )
  }

  /// The paragraph below a heading, where it is one line.
  private func lineBelow(_ position: Int) -> Title? {
    let block = blocks[position + 1]
    guard document.kind(block) == .paragraph, document.lines(block).count == 1 else { return nil }
    let source = document.markdown(block)
    return Title(plain: document.text(block), markdown: unwrapped(source))
  }

  /// Whether what stands there is no part of the question before it.
  private func endsQuestion(_ position: Int) -> Bool {
    if case .heading = document.kind(blocks[position]) { return true }
    return heading(at: position) != nil || isRule(position) || beginsQuestion(position)
  }

  /// A heading that is nothing but the number of a question, as in "### 1." and "### Answer 1"; what
  /// stands below is not yet a part of it.
  func numberedAnswer(at position: Int) -> NumberedItem? {
    guard let number = answerNumber(at: position), position + 1 < blocks.count else { return nil }
    return NumberedItem(
      number: number,
      parts: [],
      lines: document.lines(blocks[position]),
      position: position,
      text: document.text(blocks[position + 1])
    )
  }

  /// `nil` where the heading says more than "Answer 1" or "Solution to problem 1", or there is none.
  func answerNumber(at position: Int) -> Int? {
    guard let text = headingText(at: position), text.utf8.count <= 40,
      let number = digits(in: String(text.drop { !$0.isNumber }))
    else { return nil }
    let words = text.lowercased().split { !$0.isLetter }
    let names = words.filter { !joints.contains(String($0)) }
    let letters = (names.isEmpty ? words : names).joined()
    if letters.count <= 1 || FieldLabel(heading: letters)?.role == .answer { return number }
    let title = Title(plain: text)
    return title.label?.kind == .question && !title.text.contains(where: \.isLetter) ? number : nil
  }

  /// Also of one that is no more than a label, as "Answer 1".
  private func headingText(at position: Int) -> String? {
    if let heading = heading(at: position) { return heading.whole }
    guard case .heading = document.kind(blocks[position]) else { return nil }
    return document.text(blocks[position]).oneLine
  }
}

/// What stands between an answer's name and the number of its question.
private let joints: Set<String> = [
  "to", "for", "of", "no", "nr", "number", "question", "exercise", "problem", "task", "prompt",
  "zu", "zur", "für", "frage", "aufgabe", "à", "la", "de", "pregunta", "para", "pergunta", "к",
  "на", "вопросу", "вопрос",
]
