import Markdown
import Questions

/// A question of a text without mark-up: its lines, and those of what follows.
struct PlainQuestion {
  /// Without number and label.
  var title: [String]
  var number: String?
  var line: Int
  var body: [PlainLine] = []
  var section: String?
  var followUps: [String] = []

  /// Whether its section says how to prepare or to behave.
  var isAdvice: Bool { section.map { Recognition.isAdvice($0) } ?? false }

  /// Whether the author says where the answer begins.
  var isAnswered: Bool { body.contains { $0.text.answerText != nil } }

  /// Whether a blank line parts what follows.
  var hasParagraphs: Bool {
    let text = body[..<(body.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? 0)]
    return text.drop(while: \.isBlank).contains(where: \.isBlank)
  }

  /// Whether anything follows.
  var hasBody: Bool { body.contains { !$0.isBlank } }

  /// Leaves out a wish at the end of a document.
  mutating func dropWish() {
    guard let last = body.lastIndex(where: { !$0.isBlank }), body[last].text.isWish,
      last == 0 || body[last - 1].isBlank
    else { return }
    body.removeSubrange(last...)
  }

  /// Takes lines that are counted by letters and all ask for follow-ups, where they are all there is.
  mutating func takeFurtherQuestions() {
    let lines = body.filter { !$0.isBlank }
    let marks = lines.map { OptionMark(line: $0.text) }
    guard !lines.isEmpty,
      zip(marks.indices, marks).allSatisfy({ place, mark in
        guard let mark, case .letter = mark.style else { return false }
        return mark.position == place && asking(mark.text) > .byTopic
      })
    else { return }
    followUps += marks.compactMap { $0?.text }
    body = []
  }

  /// Takes what stands behind its question mark in the same line for the answer, as in "Why? Because.".
  mutating func takeExchange() {
    guard !hasBody, let exchange = splitExchange(joinedTitle(title)) else { return }
    title = [exchange.asked]
    body = [PlainLine(number: line, text: exchange.said, indent: 0)]
  }

  /// Leaves out all that is below a short title with a colon, where nothing else is said.
  mutating func dropTitledEnd() {
    guard let first = body.firstIndex(where: { !$0.isBlank }), first > 0, body[first - 1].isBlank,
      first + 1 < body.count, body[first + 1].isBlank, let mark = body[first].text.last,
      ":：".contains(mark), body[first].text.split(separator: " ").count <= 4
    else { return }
    body = []
  }

  /// Leaves out what a blank line parts from the title.
  mutating func dropBody() {
    if let first = body.firstIndex(where: \.isBlank) { body.removeSubrange(first...) }
  }

  /// Leaves out what stands below the first paragraph.
  mutating func dropParagraphs() {
    guard let first = body.firstIndex(where: { !$0.isBlank }),
      let end = body[first...].firstIndex(where: \.isBlank)
    else { return }
    body.removeSubrange(end...)
  }

  /// Leaves out the line with this number and all below, and a title above them.
  mutating func end(before number: Int) {
    guard let end = body.firstIndex(where: { $0.number >= number }) else { return }
    body.removeSubrange(end...)
    while let last = body.last, last.isBlank { body.removeLast() }
    if body.last?.text.isSectionTitle == true { body.removeLast() }
  }

  func draft(title root: String?) -> Draft {
    let text = joinedTitle(title)
    let hasCode = text.count { $0 == "`" }.isMultiple(of: 2) && text.includes("`")
    let name = hasCode ? Title(plain: plainLine(text), markdown: text) : Title(plain: text)
    var draft = Draft(
      form: Recall(),
      title: name.text.isEmpty ? text : name.text,
      line: line,
      lastLine: line
    )
    draft.titleMarkdown = name.markdown
    draft.number = number
    draft.difficulty = name.difficulty
    draft.path = [root, section].compactMap(\.self)
    let content = body.filter { !$0.isBlank }
    if let first = content.first, let last = content.last {
      let margin = content.map(\.indent).min() ?? 0
      let lines = body.drop(while: \.isBlank).filter { $0.number <= last.number }.map { line in
        let said = line.text.answerText.map { "Answer: " + $0 } ?? line.text
        return line.isBlank
          ? "" : String(repeating: " ", count: max(0, line.indent - margin)) + said
      }
      let part = Part.text(
        lines.joined(separator: "\n"),
        lines: first.number...max(first.number, last.number)
      )
      draft.fill(
        from: fields(of: [part], in: Document(parsing: ""), hasKeys: asksToPick(draft.title))
      )
    }
    draft.answer = draft.answer.map(withoutGaps)
    draft.lastLine = max(draft.lastLine, line + title.count - 1)
    draft.followUps += followUps.map { FollowUp(question: $0) }
    draft.decideForm(label: nil)
    return draft
  }
}

/// What stood at the edges of pages leaves gaps of several lines.
private func withoutGaps(_ text: String) -> String {
  var result: [Substring] = []
  for line in text.split(separator: "\n", omittingEmptySubsequences: false)
  where !line.isEmpty || result.last?.isEmpty == false {
    result.append(line)
  }
  return result.joined(separator: "\n")
}

extension String {
  /// What follows an answer's label, also of a mere letter; `nil` where there is none.
  var answerText: String? {
    if let label = FieldLabel(line: self), label.role == .answer { return label.rest }
    if hasPrefix("A. ") || hasPrefix("A: ") { return String(dropFirst(3)) }
    return nil
  }
}
