package import Basics

/// Decides when a card comes back: a forgetting model, what recall it is to keep, and a calendar.
package struct Scheduler: Hashable, Sendable {
  package let model: Model
  /// The probability of recall at which a card is asked again.
  package let desiredRetention: Double
  /// For models that know whole days only.
  package let learningSteps: LearningSteps
  /// After a card in review was missed; for models that know whole days only.
  package let relearningSteps: LearningSteps
  /// In days.
  package let maximumInterval: Int
  /// The day by which every card is to have come back; `nil` where there is none.
  package let deadline: CivilDay?
  /// The hour at which the learner's day begins.
  package let dayStart: Int

  /// `desiredRetention` must lie between 0 and 1, ends excluded, and `maximumInterval` be at least
  /// a day; who reads settings checks them first.
  package init(
    model: Model = .fsrs7(FSRS7()),
    desiredRetention: Double = 0.9,
    learningSteps: LearningSteps = [60, 600],
    relearningSteps: LearningSteps = [600],
    maximumInterval: Int = 36500,
    deadline: CivilDay? = nil,
    dayStart: Int = 4
  ) {
    precondition(
      desiredRetention > 0 && desiredRetention < 1,
      "desired retention lies between 0 and 1"
    )
    precondition(maximumInterval >= 1, "the longest interval is at least a day")
    self.model = model
    self.desiredRetention = desiredRetention
    self.learningSteps = learningSteps
    self.relearningSteps = relearningSteps
    self.maximumInterval = maximumInterval
    self.deadline = deadline
    self.dayStart = dayStart
  }

  /// The card after an answer; `nil` before is a new card.
  ///
  /// Changes nothing else, so a preview is the same call for all four grades. Two grades may come to
  /// the same day, where Anki would push Good a day beyond Hard and Easy a day beyond Good. No card
  /// comes back after the deadline, unless that has passed.
  ///
  /// `wish` is a day that was chosen among those that suit as well, see `choices`; any other changes
  /// nothing.
  package func next(
    _ state: CardState?,
    _ grade: Grade,
    at time: LocalTime,
    wish: CivilDay? = nil
  ) -> CardState {
    let outcome = outcome(
      of: grade,
      memory: state?.memory,
      stage: state?.stage ?? .learning(step: 0),
      elapsedDays: state.map { modelDays(since: $0.lastReview, at: time) } ?? 0
    )
    let due: Due =
      switch outcome.wait {
      case .seconds(let seconds): .at(time.moment.advanced(bySeconds: seconds))
      case .days(let days): .on(dueDay(after: days, at: time, wish: wish))
      }
    let isLapse = state?.stage == .review && grade == .again
    return CardState(
      memory: outcome.memory,
      stage: outcome.stage,
      due: due,
      lastReview: time,
      reviews: (state?.reviews ?? 0) + 1,
      lapses: (state?.lapses ?? 0) + (isLapse ? 1 : 0)
    )
  }

  /// The days on which the card may as well come back after that answer; `nil` where it comes back
  /// within a day.
  package func choices(
    _ state: CardState?,
    _ grade: Grade,
    at time: LocalTime
  ) -> ClosedRange<CivilDay>? {
    guard case .on(let day) = next(state, grade, at: time).due else { return nil }
    return choices(around: day, at: time)
  }

  /// The probability that the learner recalls the card now.
  ///
  /// By a model that knows whole days only it is 1 for the rest of the day of the last answer.
  package func retrievability(of state: CardState, at time: LocalTime) -> Double {
    model.retrievability(of: state.memory, after: modelDays(since: state.lastReview, at: time))
  }

  /// Days until recall of this card has fallen to 90 %, counted from its last answer.
  package func stability(of state: CardState) -> Double {
    model.interval(of: state.memory, to: 0.9)
  }

  /// The learner's days between two answers, each counted in the zone it was given in.
  ///
  /// Never negative, though a clock set back or a flight west can make the day before come twice.
  package func elapsedDays(since last: LocalTime, at time: LocalTime) -> Int {
    max(0, time.day(startingAt: dayStart).days(since: last.day(startingAt: dayStart)))
  }

  /// The time between two answers as the model counts it: parts of a day, or the learner's days.
  package func modelDays(since last: LocalTime, at time: LocalTime) -> Double {
    model.pace == .own
      ? max(0, time.moment.seconds(since: last.moment) / 86400)
      : Double(elapsedDays(since: last, at: time))
  }

  private func dueDay(after days: Int, at time: LocalTime, wish: CivilDay?) -> CivilDay {
    let today = time.day(startingAt: dayStart)
    let day = today.advanced(by: min(days, longestInterval(from: today)))
    guard let wish, choices(around: day, at: time).contains(wish) else { return day }
    return wish
  }

  private func choices(around day: CivilDay, at time: LocalTime) -> ClosedRange<CivilDay> {
    let today = time.day(startingAt: dayStart)
    let interval = Double(day.days(since: today))
    let range = fuzzRange(of: interval, maximum: longestInterval(from: today))
    return today.advanced(by: range.lowerBound)...today.advanced(by: range.upperBound)
  }

  /// In days, one or more.
  private func longestInterval(from today: CivilDay) -> Int {
    guard let deadline, today < deadline else { return maximumInterval }
    return min(maximumInterval, deadline.days(since: today))
  }
}

extension Scheduler {
  /// What an answer leads to, before it is placed in a calendar.
  struct Outcome: Hashable {
    var memory: CardMemory
    var stage: Stage
    var wait: Wait
  }

  enum Wait: Hashable {
    case seconds(Double)
    case days(Int)
  }

  /// The memory is updated by every answer, those within a day included.
  func outcome(
    of grade: Grade,
    memory: CardMemory?,
    stage: Stage,
    elapsedDays: Double
  ) -> Outcome {
    let memory = model.memory(after: grade, from: memory, elapsedDays: elapsedDays)
    let wait: (stage: Stage, seconds: Double)? =
      switch model.pace {
      case .own: waitWithinDay(after: grade, memory, in: stage)
      case .steps: step(after: grade, in: stage)
      case .days: waitAfterMiss(grade, memory, in: stage)
      }
    if let wait {
      return Outcome(memory: memory, stage: wait.stage, wait: .seconds(wait.seconds))
    }
    return Outcome(memory: memory, stage: .review, wait: .days(interval(for: memory)))
  }

  /// An interval that is no half day yet; after a miss always one within the session.
  ///
  /// The model's own may be a second, which teaches nothing.
  private func waitWithinDay(
    after grade: Grade,
    _ memory: CardMemory,
    in stage: Stage
  ) -> (stage: Stage, seconds: Double)? {
    let seconds = model.interval(of: memory, to: desiredRetention) * 86400
    let isMiss = grade == .again
    guard isMiss || seconds < Self.halfDay else { return nil }
    let longest = isMiss ? Self.longestWaitAfterMiss : Self.halfDay
    return (stage.unsettled, min(max(seconds, Self.shortestWait), longest))
  }

  private func step(after grade: Grade, in stage: Stage) -> (stage: Stage, seconds: Double)? {
    switch stage {
    case .learning(let step):
      learningSteps.next(after: step, grade).map { (.learning(step: $0.step), $0.seconds) }
    case .relearning(let step):
      relearningSteps.next(after: step, grade).map { (.relearning(step: $0.step), $0.seconds) }
    case .review:
      grade == .again ? relearningSteps.seconds.first.map { (.relearning(step: 0), $0) } : nil
    }
  }

  private func waitAfterMiss(
    _ grade: Grade,
    _ memory: CardMemory,
    in stage: Stage
  ) -> (stage: Stage, seconds: Double)? {
    guard grade == .again || memory.isRepeatedToday else { return nil }
    return (stage.unsettled, relearningSteps.seconds.first ?? Self.longestWaitAfterMiss)
  }

  /// Whole days until recall of this memory has fallen to the desired retention.
  ///
  /// A half goes to the even day, as in py-fsrs.
  private func interval(for memory: CardMemory) -> Int {
    let days = model.interval(of: memory, to: desiredRetention).rounded(.toNearestOrEven)
    // Compared before the conversion, which stops the program at infinity.
    return days < Double(maximumInterval) ? Int(max(1, days)) : maximumInterval
  }

  private static let halfDay = 43200.0
  private static let shortestWait = 60.0
  private static let longestWaitAfterMiss = 600.0
}

extension Stage {
  /// Where a card stands that does not go on to whole days.
  fileprivate var unsettled: Stage {
    switch self {
    case .learning: .learning(step: 0)
    case .review, .relearning: .relearning(step: 0)
    }
  }
}
