import Basics
package import Questions

/// One page that needs nothing else: cards that turn over in a browser, and print with their answers.
///
/// Its policy forbids every request and every script but its own, so that nothing in a document can
/// run or tell anybody that it was read.
package struct WebPage: Format {
  package let name = "html"
  package let summary = "one page of cards to turn over in a browser, and to print"
  package let facets: Set<QuestionFacet> = [
    .section, .number, .tags, .difficulty, .minutes, .redFlags, .followUps, .cards, .note,
  ]

  package init() {}

  package func write(
    _ questions: [Question],
    from bank: Bank,
    _ options: ExportOptions
  ) -> Export {
    let decks = haveSeveralDecks(questions) ? nil : questions.first
    let title = safeHTML(text: decks.map { deckTitle(of: $0, in: bank) } ?? "Questions")
    var lines = [
      "<!DOCTYPE html>", "<html lang=\"en\">", "<meta charset=\"utf-8\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
      "<meta http-equiv=\"Content-Security-Policy\" content=\"\(PageFrame.policy)\">",
      "<meta name=\"referrer\" content=\"no-referrer\">", "<title>\(title)</title>",
      "<style>\(PageFrame.style)</style>", "<h1>\(title)</h1>",
    ]
    if !options.questionsOnly { lines.append(PageFrame.help) }
    lines.append("<main>")
    var path: [String] = []
    for question in questions {
      let next = section(of: question, in: bank, amongDecks: decks == nil)
      if next != path, !next.isEmpty {
        lines.append("<h2>\(next.map(safeHTML(text:)).joined(separator: " › "))</h2>")
      }
      path = next
      lines += askedCards(of: question, options).map { card(for: $0, of: question, options) }
    }
    lines += ["</main>", "<script>\(PageFrame.script)</script>", "</html>"]
    return Export(
      lines.map { $0 + "\n" }.joined(),
      notes: notes(on: questions, keeping: facets)
    )
  }
}

private func card(for card: Card, of question: Question, _ options: ExportOptions) -> String {
  let facts = facts(about: question).map { "<span>\(safeHTML(text: $0))</span>" }.joined(
    separator: " "
  )
  let back = back(of: card, of: question, options)
  let id = safeHTML(text: card.id)
  let head = "<article id=\"\(id)\"><p class=\"facts\">\(facts)</p>"
  let front = "<div class=\"front\">\n\(safeHTML(markdown: card.prompt))\n</div>"
  guard !options.questionsOnly else { return "\(head)\n\(front)\n</article>" }
  return """
    \(head)
    \(front)
    <button type="button" aria-expanded="false">Answer</button>
    <div class="back">
    \(back)
    </div>
    </article>
    """
}

private func facts(about question: Question) -> [String] {
  [question.number, question.difficulty, question.minutes.map { "\($0) min" }].compactMap(\.self)
    + question.tags
}

private func back(of card: Card, of question: Question, _ options: ExportOptions) -> String {
  var parts = [
    answer(to: card, of: question, options).map(safeHTML(markdown:)) ?? "<p>No answer.</p>"
  ]
  if card.id == question.id, !question.redFlags.isEmpty {
    let flags = question.redFlags.map { "<li>\(safeHTML(text: $0))</li>" }.joined(separator: "\n")
    parts.append("<p><strong>Red flags</strong></p>\n<ul>\n\(flags)\n</ul>")
  }
  let open = card.id == question.id ? question.followUps.filter { $0.answer == nil } : []
  if !open.isEmpty {
    let asked = open.map { "<li>\(safeHTML(text: $0.question))</li>" }.joined(separator: "\n")
    parts.append("<p><strong>Follow-ups</strong></p>\n<ul>\n\(asked)\n</ul>")
  }
  return parts.joined(separator: "\n")
}
