package import Basics
package import Progress
package import Questions
import Scheduling
package import Terminal

/// Questions with what their cards are worth asking about; only the question's own text is cut.
///
/// `standIns` are the questions that are studied in place of others, by the others' ids.
package func questionList(
  _ questions: [Question],
  standIns: [QuestionID: Question] = [:],
  _ ledger: Ledger,
  at time: LocalTime,
  _ capabilities: Capabilities
) -> [Line] {
  let hasGrades = questions.contains { lastGrade(of: standIns[$0.id] ?? $0, ledger) != nil }
  var columns = [
    ListColumn(title: "Id"), ListColumn(title: "Due", speaksForItself: true),
    ListColumn(title: "Recall", isRight: true, isOptional: true),
    ListColumn(title: "Lapses", isRight: true, isOptional: true),
    ListColumn(title: "Flag", isOptional: true, speaksForItself: true),
    ListColumn(title: "Question", isFlexible: true),
  ]
  if hasGrades { columns.insert(ListColumn(title: "Grade", isOptional: true), at: 2) }
  let step = capabilities.isPlain ? ": " : " › "
  let rows = questions.map { question in
    let standIn = standIns[question.id]
    let studied = standIn ?? question
    let outlook = CardOutlook([studied], ledger, at: time)
    var row = [
      Line(label(of: question)), due(outlook, ledger, at: time, isSpoken: capabilities.isPlain),
      Line(outlook.recall.map(percent) ?? "–"),
      Line(outlook.recall == nil ? "–" : "\(outlook.lapses)"),
      Line(outlook.flagged == 0 ? "–" : capabilities.isPlain ? "flagged" : "*"),
      Line((question.context + [question.title]).joined(separator: step))
        + Line(standIn.map { " (studied as \($0.file):\($0.line))" } ?? "", .part),
    ]
    if hasGrades { row.insert(Line(lastGrade(of: studied, ledger)?.name ?? "–"), at: 2) }
    return row
  }
  return rows.isEmpty ? [] : listTable(columns, rows, capabilities)
}

private func due(
  _ outlook: CardOutlook,
  _ ledger: Ledger,
  at time: LocalTime,
  isSpoken: Bool
) -> Line {
  if outlook.suspended == outlook.cards { return "suspended" }
  guard let next = outlook.next else { return "new" }
  let words = dueWords(next, now: time, dayStart: ledger.settings.dayStart, isSpoken: isSpoken)
  return Line(isSpoken ? "due \(words)" : words)
}

/// Of the latest answer that is known one by one.
private func lastGrade(of question: Question, _ ledger: Ledger) -> Grade? {
  let events = Questions.cards(of: question).flatMap { ledger.history(of: $0.id) }
  let reviews = events.compactMap { event in
    if case .review(let review) = event.what { (event.at.moment, review.grade) } else { nil }
  }
  return reviews.max { $0.0 < $1.0 }?.1
}
