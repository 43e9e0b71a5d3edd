import Basics
package import Questions
import Rendering
import Terminal

/// Text to read, print and mail: a title for each deck, questions with their labels, answers below.
package struct PlainText: Format {
  package let name = "text"
  package let summary = "plain text to read, print and mail"
  package let facets: Set<QuestionFacet> = [
    .number, .tags, .difficulty, .minutes, .followUps, .note,
  ]

  package init() {}

  package func write(
    _ questions: [Question],
    from bank: Bank,
    _ options: ExportOptions
  ) -> Export {
    var page = Capabilities.plain(width: max(20, options.width))
    page.isASCII = options.isASCII
    var pages: [[Line]] = []
    for deck in runs(of: questions) {
      guard let first = deck.first else { continue }
      let title = deckTitle(of: first, in: bank)
      let rule = Line(String(repeating: "-", count: page.width))
      var lines = banner(title, deck.count, page.width, options.date)
      let texts = deck.enumerated().map { PaperEntry($1, number: $0 + 1, options, page) }
      lines += Array(texts.map(\.asked).joined(separator: ["", rule]))
      if options.answersAtEnd, !options.questionsOnly {
        lines += ["", "", "Answers", Line(String(repeating: "=", count: page.width)), ""]
        lines += Array(texts.map(\.key).filter { !$0.isEmpty }.joined(separator: [""]))
      }
      pages.append(lines)
    }
    let gap = options.paginates ? "\u{0c}" : "\n\n"
    return Export(
      pages.map { encode($0, page) }.joined(separator: gap),
      notes: notes(on: questions, keeping: facets)
    )
  }
}

/// Questions of one deck that stand together.
private func runs(of questions: [Question]) -> [[Question]] {
  questions.reduce(into: []) { runs, question in
    if runs.last?.last?.deck == question.deck {
      runs[runs.count - 1].append(question)
    } else {
      runs.append([question])
    }
  }
}

/// The deck's title, underlined, and how many questions follow.
private func banner(_ title: String, _ count: Int, _ width: Int, _ date: CivilDay?) -> [Line] {
  let count = Line("(\(count) \(count == 1 ? "question" : "questions"))")
  let title = Line(title)
  let head =
    title.width + count.width + 2 <= width
    ? [title + count.aligned(to: width - title.width)] : wrap(title, width: width) + [count]
  let day = date.map { [Line("\($0)")] } ?? []
  return head + day + [Line(String(repeating: "=", count: width)), ""]
}
