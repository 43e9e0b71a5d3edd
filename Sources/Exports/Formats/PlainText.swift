package import Questions
import Rendering
import Terminal

/// Text to read, print and mail: a title for each deck, questions with their labels, answers below.
package struct PlainText: Format {
  package let name = "text"
  package let summary = "plain text to read, print and mail"

  package init() {}

  package func write(
    _ questions: [Question],
    from bank: Bank,
    _ options: ExportOptions
  ) -> Export {
    let page = Capabilities.plain(width: max(20, options.width))
    var lines: [Line] = []
    var deck: String?
    for (question, next) in zip(questions, questions.dropFirst().map(\.deck) + [nil]) {
      if question.deck != deck {
        deck = question.deck
        let count = questions.count { $0.deck == question.deck }
        let title = bank.document(of: question)?.title ?? question.deck
        lines += (lines.isEmpty ? [] : ["", ""]) + banner(title, count, page.width)
      }
      lines += entry(question, options, page)
      if next == question.deck {
        lines += ["", Line(String(repeating: "-", count: page.width))]
      }
    }
    return Export(encode(lines, page))
  }
}

/// The deck's title, underlined, and how many questions follow.
private func banner(_ title: String, _ count: Int, _ width: Int) -> [Line] {
  let count = Line("(\(count) \(count == 1 ? "question" : "questions"))")
  let title = Line(title)
  let head =
    title.width + count.width + 2 <= width
    ? [title + count.aligned(to: width - title.width)] : wrap(title, width: width) + [count]
  return head + [Line(String(repeating: "=", count: width)), ""]
}

private func entry(
  _ question: Question,
  _ options: ExportOptions,
  _ page: Capabilities
) -> [Line] {
  guard let card = cards(of: question).first else { return [] }
  let label = Line("[\(label(of: question))] ")
  // A long id would leave no room beside it.
  let isShort = label.width <= min(16, page.width / 3)
  let margin = isShort ? label.width : 4
  var column = page
  column.width -= margin
  let prompt = typeset(markdown: card.prompt, column)
  let head =
    isShort ? [(label + (prompt.first ?? Line())).trimmed()] : wrap(label, width: page.width)
  let text = head + indented(Array(prompt.dropFirst(isShort ? 1 : 0)), by: margin)
  // Where the document gives none, the learner's own is better than nothing.
  let own = question.note.map { "**Your note:**\n\n" + $0 }
  let answer = options.questionsOnly ? nil : card.answer ?? own
  let parts = [answer].compactMap(\.self) + followUps(of: question, options)
  return parts.reduce(text) { $0 + [""] + indented(typeset(markdown: $1, column), by: margin) }
}

/// What may be asked next, each with its answer, as Markdown.
private func followUps(of question: Question, _ options: ExportOptions) -> [String] {
  question.followUps.flatMap { followUp in
    let asked = "**Follow-up:** " + escaped(followUp.question)
    return [asked] + (options.questionsOnly ? [] : [followUp.answer].compactMap(\.self))
  }
}
