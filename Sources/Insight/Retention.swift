package import Basics
package import Progress
import Scheduling

/// Is the schedule right about me? What was recalled, by period and by age, and what was foretold.
///
/// As Anki counts it: of every card only the first answer of a day, and Again is a miss.
package struct Retention: Sendable, Hashable {
  package var today: CivilDay
  package var periods: [Period]
  /// What recall is to be.
  package var goal: Double
  /// The days that `calibration` and `uncoveredHard` are about.
  package var window: ClosedRange<CivilDay>
  /// `nil` where the model in force foretells no recall.
  package var calibration: Calibration?
  /// Answers graded Hard that covered less than 40 % of the points that were wanted.
  package var uncoveredHard: Int

  package struct Period: Sendable, Hashable {
    package var span: Span
    package var byAge: [Age: Recall]

    package var all: Recall { byAge.values.reduce(Recall(), +) }
  }

  package enum Span: Sendable, Hashable {
    case today
    case yesterday
    /// So many days, today the last.
    case days(Int)
    case since(CivilDay)
    case allTime
  }

  /// The answers are those to the cards that are asked about.
  ///
  /// With `since` nothing before it counts.
  ///
  /// - Complexity: O(n) in the answers.
  package init(
    _ answers: [Answered],
    _ ledger: Ledger,
    at time: LocalTime,
    since: CivilDay? = nil
  ) {
    let today = ledger.day(at: time)
    let dayStart = ledger.settings.dayStart
    let whole = since.map(Span.since) ?? .allTime
    // A period that begins before all that counts would promise more than it holds.
    let spans = [Span.today, .yesterday, .days(7), .days(30)].filter { span in
      since.map { $0 <= span.days(until: today).lowerBound } ?? true
    }
    let counted = whole.days(until: today)
    let window = (since == nil ? Span.days(30) : whole).days(until: today)
    var byDay: [CivilDay: [Age: Recall]] = [:]
    var uncoveredHard = 0
    var calibration = ledger.scheduler.model.forPlanning.map { _ in
      Calibration(by: ledger.scheduler)
    }
    for answer in answers where counted.contains(answer.day) {
      if window.contains(answer.day), answer.review.grade == .hard,
        answer.review.coverage.map({ $0 < 0.4 }) ?? false
      {
        uncoveredHard += 1
      }
      guard answer.isFirstOfDay else { continue }
      let age = Age(of: answer.before, dayStart: dayStart)
      byDay[answer.day, default: [:]][age, default: Recall()].count(answer.review.grade)
      if window.contains(answer.day) { calibration?.count(answer) }
    }
    self.today = today
    goal = ledger.settings.desiredRetention
    self.window = window
    self.calibration = calibration
    self.uncoveredHard = uncoveredHard
    periods = (spans + [whole]).map { span in
      let days = span.days(until: today)
      let byAge = byDay.filter { days.contains($0.key) }.values
        .reduce(into: [:]) { sum, ages in sum.merge(ages) { $0 + $1 } }
      return Period(span: span, byAge: byAge)
    }
  }
}

extension Retention.Span {
  package func days(until today: CivilDay) -> ClosedRange<CivilDay> {
    switch self {
    case .today: today...today
    case .yesterday: today.advanced(by: -1)...today.advanced(by: -1)
    case .days(let count): today.advanced(by: 1 - count)...today
    case .since(let first): min(first, today)...today
    case .allTime: CivilDay(number: .min)...today
    }
  }
}
