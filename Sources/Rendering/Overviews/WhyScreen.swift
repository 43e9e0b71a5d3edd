package import Basics
package import Progress
package import Questions
import Scheduling
package import Terminal

/// Why a card is due when it is: what each answer met and made of the memory, and what the next would.
///
/// `answers` are all that count, oldest first.
package func whyScreen(
  _ card: Card,
  _ answers: [Answered],
  _ ledger: Ledger,
  at time: LocalTime,
  _ capabilities: Capabilities
) -> [Line] {
  let own = answers.filter { $0.review.card == card.id }
  let parts = [
    schedule(ledger, capabilities), steps(own, card, ledger, capabilities),
    outcomes(card, ledger, at: time, capabilities),
  ].filter { !$0.isEmpty }
  return Array(parts.joined(separator: capabilities.isPlain ? [] : [Line()]))
}

private func schedule(_ ledger: Ledger, _ capabilities: Capabilities) -> [Line] {
  let (settings, scheduler) = (ledger.settings, ledger.scheduler)
  let isFitted = settings.weights[scheduler.model.name] != nil
  return fact(
    "Schedule",
    [
      Line(scheduler.model.name + (isFitted ? ", fitted to you" : "")),
      Line("recall to keep \(percent(settings.desiredRetention))"),
      Line(settings.interview.map { "interview \(longDate($0))" } ?? ""),
    ],
    capabilities
  )
}

private func steps(
  _ answers: [Answered],
  _ card: Card,
  _ ledger: Ledger,
  _ capabilities: Capabilities
) -> [Line] {
  let scheduler = ledger.scheduler
  let rows = answers.indices.map { index in
    let answer = answers[index]
    let after =
      answers.indices.contains(index + 1) ? answers[index + 1].before : ledger.state(of: card.id)
    let recall = answer.before.map {
      percent(scheduler.retrievability(of: $0, at: answer.at))
    }
    return [
      Line("\(answer.at.calendarDay)"), Line(answer.review.grade.name), Line(recall ?? "new"),
      Line(after.map { spoken(seconds: scheduler.stability(of: $0) * 86400) } ?? "–"),
      Line(after?.memory.difficulty.map(tenths) ?? "–"),
      Line(
        after.map {
          interval(until: $0.due, from: answer.at, dayStart: scheduler.dayStart)
        } ?? "–"
      ),
    ]
  }
  guard !rows.isEmpty else { return fact("Answers", ["none yet: the card is new"], capabilities) }
  let columns = [
    ListColumn(title: "Answered", isFlexible: true), ListColumn(title: "Grade"),
    ListColumn(title: "Recall then", isRight: true), ListColumn(title: "Lasts", isRight: true),
    ListColumn(title: "Difficulty", isRight: true), ListColumn(title: "Back in", isRight: true),
  ]
  return listTable(columns, rows, capabilities)
}

private func outcomes(
  _ card: Card,
  _ ledger: Ledger,
  at time: LocalTime,
  _ capabilities: Capabilities
) -> [Line] {
  let scheduler = ledger.scheduler
  let before = ledger.state(of: card.id)
  let recall = before.map { percent(scheduler.retrievability(of: $0, at: time)) }
  let head = fact(
    "Asked now",
    [Line(recall.map { "recall \($0)" } ?? "a new card")],
    capabilities
  )
  return head
    + Grade.allCases.flatMap { grade in
      let after = scheduler.next(before, grade, at: time)
      let back = interval(until: after.due, from: time, dayStart: scheduler.dayStart)
      let lasts = spoken(seconds: scheduler.stability(of: after) * 86400)
      let isPlain = capabilities.isPlain
      return fact(
        grade.name,
        [
          Line("back in \(isPlain ? aloud(back) : back)"),
          Line("memory lasts \(isPlain ? aloud(lasts) : lasts)"),
          Line(after.memory.difficulty.map { "difficulty \(tenths($0))" } ?? ""),
        ],
        capabilities
      )
    }
}
