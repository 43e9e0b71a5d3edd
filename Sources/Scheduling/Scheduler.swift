package import Basics

/// Decides when a card comes back: a forgetting model, what recall it is to keep, and steps.
package struct Scheduler: Hashable, Sendable {
  package let model: FSRS6
  /// The probability of recall at which a card is asked again.
  package let desiredRetention: Double
  package let learningSteps: LearningSteps
  /// After a card in review was missed.
  package let relearningSteps: LearningSteps
  /// In days.
  package let maximumInterval: Int
  /// The hour at which the learner's day begins.
  package let dayStart: Int

  /// `desiredRetention` must lie between 0 and 1, ends excluded, and `maximumInterval` be at least
  /// a day; who reads settings checks them first.
  package init(
    model: FSRS6 = FSRS6(),
    desiredRetention: Double = 0.9,
    learningSteps: LearningSteps = [60, 600],
    relearningSteps: LearningSteps = [600],
    maximumInterval: Int = 36500,
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
    self.dayStart = dayStart
  }

  /// The card after an answer; `nil` before is a new card.
  ///
  /// Changes nothing else, so a preview is the same call for all four grades. Intervals are those of
  /// FSRS-6 and py-fsrs: two grades may come to the same day, where Anki would push Good a day beyond
  /// Hard and Easy a day beyond Good.
  package func next(_ state: CardState?, _ grade: Grade, at time: LocalTime) -> CardState {
    let outcome = outcome(
      of: grade,
      memory: state?.memory,
      stage: state?.stage ?? .learning(step: 0),
      elapsedDays: state.map { elapsedDays(since: $0.lastReview, at: time) } ?? 0
    )
    let due: Due =
      switch outcome.wait {
      case .seconds(let seconds): .at(time.moment.advanced(bySeconds: seconds))
      case .days(let days): .on(time.day(startingAt: dayStart).advanced(by: days))
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

  /// The probability that the learner recalls the card now, by the day.
  ///
  /// 1 for the rest of the day of the last answer.
  package func retrievability(of state: CardState, at time: LocalTime) -> Double {
    model.retrievability(
      after: elapsedDays(since: state.lastReview, at: time),
      s: state.memory.stability
    )
  }

  /// The learner's days between two answers, each counted in the zone it was given in.
  ///
  /// Never negative, though a clock set back or a flight west can make the day before come twice.
  package func elapsedDays(since last: LocalTime, at time: LocalTime) -> Int {
    max(0, time.day(startingAt: dayStart).days(since: last.day(startingAt: dayStart)))
  }
}

extension Scheduler {
  /// What an answer leads to, before it is placed in a calendar.
  struct Outcome: Hashable {
    var memory: MemoryState
    var stage: Stage
    var wait: Wait
  }

  enum Wait: Hashable {
    case seconds(Double)
    case days(Int)
  }

  /// The memory is updated by every answer, those within steps included.
  func outcome(
    of grade: Grade,
    memory: MemoryState?,
    stage: Stage,
    elapsedDays: Int
  ) -> Outcome {
    let memory = model.memory(after: grade, from: memory, elapsedDays: elapsedDays)
    switch stage {
    case .learning(let step):
      if let next = learningSteps.next(after: step, grade) {
        return Outcome(
          memory: memory,
          stage: .learning(step: next.step),
          wait: .seconds(next.seconds)
        )
      }
    case .relearning(let step):
      if let next = relearningSteps.next(after: step, grade) {
        return Outcome(
          memory: memory,
          stage: .relearning(step: next.step),
          wait: .seconds(next.seconds)
        )
      }
    case .review:
      if grade == .again, let first = relearningSteps.seconds.first {
        return Outcome(memory: memory, stage: .relearning(step: 0), wait: .seconds(first))
      }
    }
    return Outcome(memory: memory, stage: .review, wait: .days(interval(for: memory)))
  }

  /// Whole days until recall of this memory has fallen to the desired retention.
  private func interval(for memory: MemoryState) -> Int {
    model.interval(for: desiredRetention, s: memory.stability, maximum: maximumInterval)
  }
}
