import Basics
import Insight
import Progress
import Scheduling
import Terminal

/// What is told of an answer beside what it met and made of the memory.
enum StepDetail {
  /// How difficult the card became.
  case memory
  /// How the answer was given.
  case answers
}

/// A line for each thing that happened to the card; in plain a sentence.
func stepTable(
  _ history: CardHistory,
  _ detail: StepDetail,
  _ capabilities: Capabilities
) -> [Line] {
  guard !history.steps.isEmpty else { return [] }
  let details =
    switch detail {
    case .memory: [ListColumn(title: "Difficulty", isRight: true, isOptional: true)]
    case .answers:
      [
        ListColumn(title: "Took", isRight: true, isOptional: true),
        ListColumn(title: "Covered", isRight: true, isOptional: true),
        ListColumn(title: "How", isOptional: true, speaksForItself: true),
      ]
    }
  let columns =
    [
      ListColumn(title: "When"), ListColumn(title: "At", isOptional: true),
      ListColumn(title: "What", isFlexible: true),
      ListColumn(title: "Foretold", isRight: true),
      ListColumn(title: "Lasts", isRight: true, isOptional: true),
      ListColumn(title: "Back in", isRight: true),
    ] + details
  // Of a new card nothing was foretold; where it is read aloud, nothing is said.
  let new = capabilities.isPlain ? "–" : "new"
  let rows = history.steps.map { step in
    let (review, answer) = (step.review, step.answer)
    let hour = "\(step.at.hour.padded(to: 2)):\(step.at.minute.padded(to: 2))"
    let back = answer.map { interval(until: $0.due, from: step.at, dayStart: history.dayStart) }
    let lasts = answer.map { spoken(seconds: $0.stability * 86400) }
    let cells =
      switch detail {
      case .memory: [answer?.difficulty.map(tenths)]
      case .answers:
        [review.map { clock($0.seconds) }, review?.coverage.map(percent), review?.how.rawValue]
      }
    return [
      Line(step.at.calendarDay.description), Line(hour), Line(told(step)),
      Line(answer.map { $0.recall.map(percent) ?? new } ?? "–"),
      Line(unit(lasts, capabilities)), Line(unit(back, capabilities)),
    ] + cells.map { Line($0 ?? "–") }
  }
  let table = listTable(columns, rows, capabilities)
  return capabilities.isPlain ? wrap(table, width: capabilities.width) : table
}

private func unit(_ duration: String?, _ capabilities: Capabilities) -> String {
  duration.map { capabilities.isPlain ? aloud($0) : $0 } ?? "–"
}

private func told(_ step: CardHistory.Step) -> String {
  let grade = step.grade ?? ""
  return switch step.what {
  case .answered: grade
  case .carried: "\(grade), known already"
  case .takenBack: "\(grade), taken back"
  case .relinked(let former): "was \(former)"
  case .suspended: "suspended"
  case .restored: "restored"
  case .reset: "reset"
  case .buried(let day): "put off to \(day)"
  }
}
