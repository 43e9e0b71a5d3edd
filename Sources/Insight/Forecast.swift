package import Basics
package import Progress
package import Questions
package import Scheduling

/// What is coming, and how much of it will be known on the day of the interview.
package struct Forecast: Sendable, Hashable {
  package var today: CivilDay
  /// Cards that are asked: suspended ones do not count.
  package var cards: Int
  /// Of these, those that were never answered.
  package var new: Int
  /// Due before today.
  package var overdue: Int
  /// Cards due on each day if none is added and none missed, today first and with what is overdue.
  package var due: [Int]
  /// Cards a day in the long run: the sum of 1/interval.
  package var steadyLoad: Double
  /// What is expected with new cards and misses, on the same days; `nil` where the model does not
  /// foretell recall.
  package var expected: [Simulation.Day]?
  /// New cards a day that are reckoned with.
  package var newPerDay: Int
  package var interview: Interview?

  /// Recall on the day of the interview; shares of all cards, unseen ones counting 0.
  package struct Interview: Sendable, Hashable {
    package var day: CivilDay
    package var recallWithoutStudy: Double
    /// By the plan where there is one, else with the usual limits of a day.
    package var recall: Double
    /// Minutes a day of the plan; `nil` without a plan.
    package var minutesPerDay: Int?

    package init(
      day: CivilDay,
      recallWithoutStudy: Double,
      recall: Double,
      minutesPerDay: Int? = nil
    ) {
      self.day = day
      self.recallWithoutStudy = recallWithoutStudy
      self.recall = recall
      self.minutesPerDay = minutesPerDay
    }
  }

  /// Of so many days, today included.
  package init(
    _ questions: [Question],
    _ ledger: Ledger,
    at time: LocalTime,
    days: Int = 30,
    expected: [Simulation.Day]? = nil,
    interview: Interview? = nil
  ) {
    let today = ledger.day(at: time)
    let dayStart = ledger.settings.dayStart
    let asked = studied(questions, ledger).flatMap(cardIDs)
      .filter { !ledger.isSuspended($0) }
    var due = [Int](repeating: 0, count: max(1, days))
    var load = 0.0
    var overdue = 0
    var new = 0
    for card in asked {
      guard let state = ledger.state(of: card) else {
        new += 1
        continue
      }
      let day = state.dueDay(startingAt: dayStart)
      let ahead = max(0, day.days(since: today))
      if day < today { overdue += 1 }
      if due.indices.contains(ahead) { due[ahead] += 1 }
      load += 1 / Double(max(1, day.days(since: state.lastReview.day(startingAt: dayStart))))
    }
    self.today = today
    self.cards = asked.count
    self.new = new
    self.overdue = overdue
    self.due = due
    self.expected = expected
    self.interview = interview
    steadyLoad = load
    newPerDay = ledger.settings.newPerDay
  }

  /// `expected` with the dates.
  package var expectedDays: [StudyDay]? { expected.map { studyDays($0, from: today) } }
}
