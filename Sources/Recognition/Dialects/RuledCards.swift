import Questions

/// Cards between rules, each of which begins with what it asks.
///
/// A plain paragraph that asks, its answer below, `---`, and the next one. Where headings or bold lines
/// ask, these have dialects of their own.
struct RuledCards: Dialect {
  let name = "ruled-cards"
  let summary = "cards between rules, each beginning with a question"

  func claims(in page: Page) -> [Claim] {
    guard page.clues.contains(.rules) else { return [] }
    let root = page.headings.first?.title.text
    return ruledCards(in: page.lines.filter { $0.place != .frontMatter }[...]).compactMap { card in
      let title = Title(plain: plainLine(card.question), markdown: card.question)
      guard let first = card.lines.first, let numbers = card.lines.numbers else { return nil }
      var draft = Draft(
        asking: title,
        lines: first.number...first.number,
        path: root.map { [$0] } ?? []
      )
      let below = card.lines[card.answer...].trimmed
      let lines = (below.first?.number ?? first.number)...numbers.upperBound
      draft.fill(from: page.fields(of: [.text(below.markdown, lines: lines)], below: title.text))
      draft.isAnswerStated = true
      draft.lastLine = numbers.upperBound
      draft.decideForm(label: title.label?.kind)
      return Claim(draft, weight: .shaped)
    }
  }
}

/// A card between two rules.
struct RuledCard {
  let lines: Lines
  /// Markdown.
  let question: String
  /// Where its answer begins.
  let answer: Int

  /// `nil` where the lines begin with no question that has something below it.
  fileprivate init?(_ written: Lines) {
    lines = written.trimmed
    guard let first = lines.first, first.isText, first.content.first?.isLetter == true,
      first.content.first?.isLowercase == false
    else { return nil }
    let paragraph = lines.prefix { !$0.isGap }
    guard paragraph.count <= 3, paragraph.endIndex < lines.endIndex,
      paragraph.allSatisfy({ $0.isText && $0.headingLevel == nil && !$0.content.beginsItem })
    else { return nil }
    question = paragraph.map(\.content).joined(separator: " ")
    answer = paragraph.endIndex
    guard question.utf8.count <= 300, asking(question) > .byTopic, FieldLabel(line: question) == nil
    else { return nil }
  }
}

/// The cards that rules part; `[]` where much of what they part is none.
func ruledCards(in lines: Lines) -> [RuledCard] {
  var body = lines.trimmed
  while let first = body.first, first.headingLevel == 1 { body = body.dropFirst().trimmed }
  let sections = body.split { $0.isRule }.filter { $0.contains { !$0.isGap } }
  let cards = sections.compactMap { RuledCard($0) }
  let clear = cards.count { asking($0.question) == .byMark }
  guard cards.count >= 3, cards.count * 4 >= sections.count * 3, clear * 3 >= cards.count * 2 else {
    return []
  }
  return cards
}
