import Questions

/// A row for each card, for tables that others sort and filter.
let cardColumns = [
  "id", "deck", "section", "form", "question", "answer", "choices", "correct", "key_points",
  "red_flags", "follow_ups", "tags", "difficulty", "minutes",
]

/// What those tables keep of a question.
let cardTableFacets: Set<QuestionFacet> = [
  .section, .tags, .difficulty, .minutes, .points, .musts, .redFlags, .followUps, .cards, .note,
]

/// The cells in the order of `cardColumns`: question and answer are Markdown, the parts of a list
/// stand on lines of their own.
func cardRows(of question: Question, _ options: ExportOptions) -> [[String]] {
  let points = options.questionsOnly ? [] : keyPoints(of: question).map(\.markedText)
  return askedCards(of: question, options).map { card in
    // What is said of the whole question stands in its first row.
    let isFirst = card.id == question.id
    return [
      card.id, question.deck, question.path.joined(separator: " › "), question.form.name,
      card.prompt, answer(to: card, of: question, options) ?? "",
      isFirst ? question.choices.joined(separator: "\n") : "",
      isFirst && !options.questionsOnly ? question.correct.map(letter).joined(separator: " ") : "",
      isFirst ? points.joined(separator: "\n") : "",
      isFirst && !options.questionsOnly ? question.redFlags.joined(separator: "\n") : "",
      isFirst ? question.followUps.map(\.question).joined(separator: "\n") : "",
      question.tags.joined(separator: ", "), question.difficulty ?? "",
      question.minutes.map(String.init) ?? "",
    ]
  }
}

/// A cell that no spreadsheet takes for a formula: an apostrophe stands before `=`, `+`, `-`, `@` and
/// a tab at its start, as spreadsheets themselves write such text.
func withoutFormula(_ cell: String) -> String {
  guard let first = cell.unicodeScalars.first, "=+-@\t＝＋－＠".unicodeScalars.contains(first) else {
    return cell
  }
  return "'" + cell
}
