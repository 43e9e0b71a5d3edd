package import Basics
package import Insight
package import Progress
import Scheduling
package import Sessions
package import Terminal

/// Why a card is due when it is: what each answer met and made of the memory, and what the next would.
///
/// `awaited` is what a new card waits for.
package func whyScreen(
  _ history: CardHistory,
  awaiting awaited: [AwaitedQuestions.Awaited] = [],
  _ ledger: Ledger,
  at time: LocalTime,
  _ capabilities: Capabilities
) -> [Line] {
  let steps = stepTable(history, .memory, capabilities)
  return blocks(
    [
      schedule(ledger, capabilities),
      steps.isEmpty ? newCard(awaiting: awaited, capabilities) : steps,
      outcomes(history.state, ledger, at: time, capabilities),
    ],
    capabilities
  )
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

private func newCard(
  awaiting awaited: [AwaitedQuestions.Awaited],
  _ capabilities: Capabilities
) -> [Line] {
  fact("Answers", ["none yet: the card is new"], capabilities)
    + fact("Waits for", awaited.map { Line($0.words) }, capabilities)
}

extension AwaitedQuestions.Awaited {
  /// As in `Trees (3 learned, 8 needed)` and `What is a heap? (y7k2, not begun)`.
  fileprivate var words: String {
    switch self {
    case .question(let id, let title, let isBegun):
      "\(title) (\(id), \(isBegun ? "in learning" : "not begun"))"
    case .topic(let name, let learned, let needed):
      "\(name) (\(learned) learned, \(needed) needed)"
    }
  }
}

private func outcomes(
  _ before: CardState?,
  _ ledger: Ledger,
  at time: LocalTime,
  _ capabilities: Capabilities
) -> [Line] {
  let scheduler = ledger.scheduler
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
