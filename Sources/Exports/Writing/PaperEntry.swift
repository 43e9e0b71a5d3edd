import Questions
import Rendering
import Terminal

/// One question as text has it: what is asked, and what a key at the end says of it.
struct PaperEntry {
  /// With the answer, where that stands below.
  private(set) var asked: [Line] = []
  private(set) var key: [Line] = []

  init(_ question: Question, number: Int, _ options: ExportOptions, _ page: Capabilities) {
    guard let card = cards(of: question).first else { return }
    // A key at the end goes by numbers, like that of a test paper.
    let name = "[\(label(of: question))] "
    let label = Line(options.answersAtEnd ? "\(number). \(name)" : name)
    // A long id would leave no room beside it.
    let isShort = label.width <= min(16, page.width / 3)
    let margin = isShort ? label.width : 4
    var column = page
    column.width -= margin
    let prompt = typeset(markdown: card.prompt, column)
    let head =
      isShort ? [(label + (prompt.first ?? Line())).trimmed()] : wrap(label, width: page.width)
    asked = head + indented(Array(prompt.dropFirst(isShort ? 1 : 0)), by: margin)
    for meta in meta(of: question, options) {
      asked += indented(wrap(Line(meta), width: column.width), by: margin)
    }
    let answer = Exports.answer(to: card, of: question, options).map {
      // Where the document gives none, the learner's own is better than nothing.
      card.answer == nil ? "**Your note:**\n\n" + $0 : $0
    }
    let parts = [answer].compactMap(\.self) + followUps(of: question, options)
    let below = parts.map { indented(typeset(markdown: $0, column), by: margin) }
    if options.answersAtEnd {
      key = below.isEmpty ? [] : [label.trimmed()] + Array(below.joined(separator: [""]))
      asked += openFollowUps(of: question).flatMap {
        [""] + indented(typeset(markdown: $0, column), by: margin)
      }
    } else {
      asked += below.flatMap { [""] + $0 }
    }
  }
}

/// Lines about the question: its id where that is wanted, tags, difficulty and minutes.
private func meta(of question: Question, _ options: ExportOptions) -> [String] {
  let id = options.hasIDs ? ["id \(question.id)"] : []
  guard options.hasMeta else { return id }
  let facts = [question.difficulty, question.minutes.map { "\($0) min" }].compactMap(\.self)
  let tags = question.tags.isEmpty ? [] : [question.tags.joined(separator: ", ")]
  let all = id + facts + tags
  return all.isEmpty ? [] : ["(" + all.joined(separator: " · ") + ")"]
}

/// What may be asked next, each with its answer, as Markdown.
private func followUps(of question: Question, _ options: ExportOptions) -> [String] {
  zip(question.followUps, openFollowUps(of: question)).flatMap { followUp, asked in
    [asked] + (options.questionsOnly ? [] : [followUp.answer].compactMap(\.self))
  }
}

private func openFollowUps(of question: Question) -> [String] {
  question.followUps.map { "**Follow-up:** " + escaped($0.question) }
}
