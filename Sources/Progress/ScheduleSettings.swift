package import Basics
package import JSON
package import Scheduling

/// What decides the schedule: how well to remember, in which steps, how much a day.
package struct ScheduleSettings: Sendable, Hashable {
  /// The forgetting model asked for, as in `fsrs-7`.
  ///
  /// A name that is not known here is kept; FSRS-7 schedules in its place.
  package var model = FSRS7.name
  /// Fitted weights by the models' names; a model without, or with such that it refuses, has those of
  /// its authors.
  package var weights: [String: [Double]] = [:]
  /// The probability of recall at which a card is asked again.
  package var desiredRetention = 0.9
  package var learningSteps: LearningSteps = [60, 600]
  /// After a card in review was missed.
  package var relearningSteps: LearningSteps = [600]
  /// In days.
  package var maximumInterval = 36500
  package var newPerDay = 20
  package var reviewsPerDay = 200
  /// What a day's session may take; `nil` where only cards are counted.
  package var minutesPerDay: Int?
  /// On the day before the interview; `nil` where it is as any other.
  package var minutesOnLastDay: Int?
  /// The day of the interview, by which every card is to have come back; `nil` where there is none.
  package var interview: CivilDay?
  /// Days to be spared, both included: no card is placed on them where another day does as well, no new
  /// one is begun, and no plan counts on them.
  package var pause: Pause?
  /// How much of the usual load each weekday gets, Monday first, from 0 to 1.
  package var weekdayShares = [Double](repeating: 1, count: 7)
  /// Whether intervals are spread a little, so that cards do not stay together.
  package var isSpread = true
  /// The hour at which the learner's day begins.
  package var dayStart = 4
  /// Members that a newer Grill wrote and this one does not know.
  package var others: [JSONMember] = []

  package init() {}

  package struct Pause: Sendable, Hashable {
    package var from: CivilDay
    package var until: CivilDay

    /// `nil` where it ends before it begins.
    package init?(from: CivilDay, until: CivilDay) {
      guard from <= until else { return nil }
      self.from = from
      self.until = until
    }

    package var days: ClosedRange<CivilDay> { from...until }
  }

  package var scheduler: Scheduler {
    Scheduler(
      model: forgettingModel,
      desiredRetention: min(max(desiredRetention, 0.01), 0.99),
      learningSteps: learningSteps,
      relearningSteps: relearningSteps,
      maximumInterval: max(1, maximumInterval),
      deadline: interview,
      dayStart: dayStart
    )
  }

  private var forgettingModel: Model {
    let named = Model(named: model) ?? .fsrs7(FSRS7())
    return weights[named.name].flatMap(named.replacing) ?? named
  }
}

// MARK: - What days have room for

extension ScheduleSettings {
  package var calendar: StudyCalendar {
    StudyCalendar(weekdayShares: weekdayShares, pause: pause?.days)
  }

  /// The last day of the pause that the day is in; `nil` where it is in none.
  package func pausedUntil(on day: CivilDay) -> CivilDay? {
    pause.flatMap { $0.days.contains(day) ? $0.until : nil }
  }

  /// The time until the interview, on the scale of `CivilDay.number`; `nil` without minutes of a day.
  package var studyTime: StudyTime? {
    minutesPerDay.map { minutes in
      StudyTime(
        minutesPerDay: Double(minutes),
        onLastDay: minutesOnLastDay.map(Double.init),
        calendar: calendar
      )
    }
  }

  /// What that day's session may take; `nil` where only cards are counted.
  package func minutes(on day: CivilDay) -> Int? {
    if let interview, day == interview.advanced(by: -1), let minutesOnLastDay {
      return minutesOnLastDay
    }
    return minutesPerDay.map { Int((Double($0) * calendar.share(of: day)).rounded()) }
  }

  /// How many new cards that day may begin.
  package func newCards(on day: CivilDay) -> Int {
    Int((Double(newPerDay) * calendar.share(of: day)).rounded())
  }
}

extension Optional where Wrapped: Comparable {
  /// `nil` outside the bounds.
  package func within(_ bounds: ClosedRange<Wrapped>) -> Wrapped? {
    flatMap { bounds.contains($0) ? $0 : nil }
  }
}
