package import Questions

/// Questions for Moodle's GIFT import: options, a gap to fill, else an essay whose feedback is the answer.
///
/// Ids and tags stand in a comment above each question, the headings in `$CATEGORY` lines, and all
/// text is Markdown.
package struct GIFTText: Format {
  package let name = "gift"
  package let summary = "questions for Moodle, as GIFT has them"
  package let facets: Set<QuestionFacet> = [.section, .number, .tags, .note]

  package init() {}

  package func write(
    _ questions: [Question],
    from bank: Bank,
    _ options: ExportOptions
  ) -> Export {
    let isAmongDecks = haveSeveralDecks(questions)
    var blocks: [String] = []
    var path: [String] = []
    for question in questions {
      let next = section(of: question, in: bank, amongDecks: isAmongDecks)
      if next != path {
        let steps = (["$course$", "top"] + next.map(categoryStep)).joined(separator: "/")
        blocks.append("$CATEGORY: \(steps)\n")
        path = next
      }
      blocks.append(block(for: question, options))
    }
    return Export(
      blocks.joined(separator: "\n"),
      notes: notes(on: questions, keeping: facets)
    )
  }
}

/// A slash within a name is doubled.
private func categoryStep(_ name: String) -> String {
  let name = safeLine(name).split(separator: " ").joined(separator: " ")
  return name.isEmpty ? "-" : name.replacing("/", with: "//")
}

private func block(for question: Question, _ options: ExportOptions) -> String {
  let tags = question.tags.map { " [tag:\(bracketed($0))]" }.joined()
  let name = question.number.map { "::\(giftText(safeLine($0)))::" } ?? ""
  let head = "// [id:\(bracketed(question.id))]\(tags)\n\(name)[markdown]"
  guard let card = question.form.cards(of: question).first else { return head + "{}\n" }
  if !options.questionsOnly, question.form is Cloze, let sentence = gapSentence(question) {
    return head + sentence + "\n"
  }
  let key = options.questionsOnly ? [] : question.correct.filter(question.choices.indices.contains)
  let isChoice = question.form is Choice && !key.isEmpty && key.count < question.choices.count
  let answer =
    isChoice
    ? question.answer ?? question.note.map(withoutMusts) : answer(to: card, of: question, options)
  let lines =
    (isChoice ? optionLines(of: question, key) : [])
    + (answer.map { ["####[markdown]" + giftText(trimmed($0))] } ?? [])
  let asked = giftText(trimmed(isChoice ? prompt(of: question) : card.prompt))
  guard !lines.isEmpty else { return head + asked + " {}\n" }
  return head + asked + " {\n" + lines.map { "\t" + $0 + "\n" }.joined() + "}\n"
}

/// Without blank lines before it and space behind it, which would not come back.
private func trimmed(_ markdown: String) -> String {
  var text = markdown[...]
  while text.last?.isWhitespace == true { text.removeLast() }
  while let end = text.firstIndex(where: \.isNewline), text[..<end].allSatisfy(\.isWhitespace) {
    text = text[text.index(after: end)...]
  }
  return String(text)
}

private func optionLines(of question: Question, _ key: [Int]) -> [String] {
  question.choices.enumerated().map { position, choice in
    let isRight = key.contains(position)
    let mark =
      key.count == 1 ? isRight ? "=" : "~" : isRight ? "~%\(share(among: key.count))%" : "~%-100%"
    return mark + giftText(escaped(safeLine(choice)))
  }
}

/// A right option's share of the points, as Moodle's list of grades spells it.
private func share(among count: Int) -> String {
  let millionths = (10_000_000 + count / 2) / count
  var digits = String(millionths % 100_000)
  digits = String(repeating: "0", count: 5 - digits.count) + digits
  while digits.last == "0" { digits.removeLast() }
  return "\(millionths / 100_000)" + (digits.isEmpty ? "" : ".\(digits)")
}

/// The sentence with its first gap as a word to fill in; `nil` where its marks would need brackets.
private func gapSentence(_ question: Question) -> String? {
  let pieces = clozePieces(of: question.titleMarkdown ?? "")
  guard let gap = pieces.firstIndex(where: \.isHidden),
    !pieces.contains(where: { $0.text.contains { "`[]\\".contains($0) } })
  else { return nil }
  let context = contextLead(of: question)
  let before = context + pieces[..<gap].map(\.text).joined()
  let after = pieces[(gap + 1)...].map(\.text).joined()
  // With nothing behind it the word would be a short answer.
  guard [before, after].allSatisfy({ $0.contains { !$0.isWhitespace } }),
    !context.contains(where: { "`[]\\".contains($0) })
  else { return nil }
  return giftText(before) + "{=" + giftText(pieces[gap].text) + "}" + giftText(after)
}

/// Text between the brackets of a comment; a backslash, which could not be told from one before a
/// bracket, is a slash.
private func bracketed(_ text: String) -> String {
  safeLine(text).replacing("\\", with: "/").replacing("]", with: "\\]")
}
