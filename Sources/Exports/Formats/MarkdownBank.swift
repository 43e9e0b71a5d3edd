package import Questions

/// A document that reads well anywhere, and that Grill reads back with nothing lost.
///
/// Below its first line, `<!-- grill: questions -->`, a heading with `<!-- id: ... -->` under it is a
/// question, one with `<!-- section -->` the headings above those that follow, and labels in bold
/// part what belongs to a question. A line of a text that would mean something there is indented by
/// one space more.
package struct MarkdownBank: Format {
  package let name = "markdown"
  package let summary = "a Markdown document that Grill reads back with nothing lost"
  package let facets = Set(QuestionFacet.allCases).subtracting([.note])

  package init() {}

  package func write(
    _ questions: [Question],
    from bank: Bank,
    _ options: ExportOptions
  ) -> Export {
    let isAmongDecks = haveSeveralDecks(questions)
    let once = distinct(questions)
    let title = questions.first.map { deckTitle(of: $0, in: bank) } ?? ""
    let decks = Set(questions.map(\.deck)).count
    var blocks = [
      BankFrame.mark, "# " + escaped(safeLine(isAmongDecks ? "\(decks) decks" : title)),
    ]
    var path: [String] = []
    for question in once {
      var next = section(of: question, in: bank, amongDecks: isAmongDecks)
      // The title stands above already, and is read as the first heading of all.
      if !isAmongDecks, next.first == title { next.removeFirst() }
      if next != path {
        blocks.append("## \(next.map(sectionStep).joined(separator: " › "))\n\(BankFrame.section)")
        path = next
      }
      blocks += questionBlocks(question, options)
    }
    let again = questions.count - once.count
    return Export(
      blocks.joined(separator: "\n\n") + "\n",
      notes: notes(
        on: once,
        keeping: options.questionsOnly ? facets.union([.note]) : facets,
        leaving: Array(repeating: "that another deck asks as well", count: again)
      )
    )
  }
}

private func sectionStep(_ name: String) -> String {
  escaped(safeLine(name)).replacing("›", with: "&rsaquo;")
}

private func questionBlocks(_ question: Question, _ options: ExportOptions) -> [String] {
  let isOpen = options.questionsOnly
  var blocks = ["### \(title(of: question, isOpen: isOpen))\n\(identification(of: question))"]
  let fields = fields(of: question)
  if !fields.isEmpty { blocks.append(fields.joined(separator: "  \n")) }
  blocks += text(question.stem)
  if !question.choices.isEmpty {
    let lines = question.choices.enumerated().map { position, choice in
      "- \(letter(of: position)). \(escaped(safeLine(choice)))"
    }
    blocks += [BankFrame.Label.options.text, lines.joined(separator: "\n")]
    let key = isOpen ? [] : question.correct.map(letter)
    if !key.isEmpty {
      blocks.append("\(BankFrame.Label.correct.text) \(key.joined(separator: ", "))")
    }
  }
  if !isOpen {
    blocks += labelled(.answer, text(question.answer))
    blocks += labelled(.points, list(question.statedPoints.map(\.markedText)))
    blocks += musts(of: question)
    blocks += labelled(.redFlags, list(question.redFlags))
  }
  for followUp in question.followUps {
    blocks.append("\(BankFrame.Label.followUp.text) \(escaped(safeLine(followUp.question)))")
    if !isOpen { blocks += text(followUp.answer) }
  }
  return blocks
}

/// By their numbers among the points of the answers: a point is no more than words out of them.
private func musts(of question: Question) -> [String] {
  guard !question.musts.isEmpty else { return [] }
  let points = question.draft.answerPoints
  let numbers = question.musts.compactMap { points.firstIndex(of: $0) }.map { String($0 + 1) }
  return numbers.isEmpty ? [] : ["\(BankFrame.Label.musts.text) \(numbers.joined(separator: ", "))"]
}

/// Without answers a gap is empty.
private func title(of question: Question, isOpen: Bool) -> String {
  let markdown = question.titleMarkdown ?? escaped(question.title)
  guard isOpen, question.form is Cloze else { return safeLine(markdown) }
  return safeLine(clozePieces(of: markdown).map { $0.isHidden ? "\\[…\\]" : $0.text }.joined())
}

/// What only Grill has to know.
private func identification(of question: Question) -> String {
  var parts = [attribute(question.id), "form: \(question.form.name)"]
  if let number = question.number { parts.append("number: \(attribute(number))") }
  if question.answer == nil, question.gap != .missing {
    parts.append("gap: \(question.gap.rawValue)")
  }
  if let problem = question.keyProblem { parts.append("key: \(problem.rawValue)") }
  return "\(BankFrame.identification)\(parts.joined(separator: "; ")) -->"
}

/// Text in a comment: what could end it, or the part it is, is written by its number.
private func attribute(_ text: String) -> String {
  safeLine(text).unicodeScalars.map { scalar in
    let isPlain =
      scalar.properties.isAlphabetic || "0123456789 .-_()/#+*".unicodeScalars.contains(scalar)
    return isPlain ? String(scalar) : "&#\(scalar.value);"
  }.joined()
}

private func fields(of question: Question) -> [String] {
  var fields: [(BankFrame.Label, String)] = []
  if !question.context.isEmpty {
    fields.append((.context, question.context.map(sectionStep).joined(separator: " › ")))
  }
  if !question.tags.isEmpty {
    let tags = question.tags.map { escaped(safeLine($0)).replacing(",", with: "&#44;") }
    fields.append((.tags, tags.joined(separator: ", ")))
  }
  let facts: [(BankFrame.Label, String?)] = [
    (.difficulty, question.difficulty), (.weight, question.weight),
    (.minutes, question.minutes.map(String.init)), (.goal, question.goal.map(String.init)),
  ]
  fields += facts.compactMap { label, value in value.map { (label, escaped(safeLine($0))) } }
  fields += question.sources.map { (.source, safeLine($0)) }
  fields += question.same.map { (.same, escaped(safeLine($0))) }
  fields += question.after.map { (.after, escaped(safeLine($0))) }
  return fields.map { "\($0.0.text) \($0.1)" }
}

private func list(_ items: [String]) -> [String] {
  items.isEmpty ? [] : [items.map { "- " + escaped(safeLine($0)) }.joined(separator: "\n")]
}

private func labelled(_ label: BankFrame.Label, _ blocks: [String]) -> [String] {
  blocks.isEmpty ? [] : [label.text] + blocks
}

/// A text of Markdown without blank lines around it, as one block or none.
private func text(_ markdown: String?) -> [String] {
  guard let markdown else { return [] }
  var lines = safeLines(markdown).split(separator: "\n", omittingEmptySubsequences: false)
  while let last = lines.last, last.allSatisfy(\.isWhitespace) { lines.removeLast() }
  while let first = lines.first, first.allSatisfy(\.isWhitespace) { lines.removeFirst() }
  return lines.isEmpty ? [] : [lines.map(BankFrame.set).joined(separator: "\n")]
}
