package import Basics

/// Where a card stands between its first answer and long intervals.
package enum Stage: Hashable, Sendable {
  /// The step counts from 0.
  case learning(step: Int)
  case review
  /// After a lapse; the step counts from 0.
  case relearning(step: Int)
}

/// When a card comes back.
package enum Due: Hashable, Sendable {
  /// Within the session or the day: learning.
  case at(Moment)
  /// On that day of the learner's calendar.
  case on(CivilDay)
}

/// A card that has been answered at least once; a new card has no state.
package struct CardState: Hashable, Sendable {
  package var memory: CardMemory
  package var stage: Stage
  package var due: Due
  package var lastReview: LocalTime
  /// Answers so far.
  package var reviews: Int
  /// How often a card in review was missed.
  package var lapses: Int

  package init(
    memory: CardMemory,
    stage: Stage,
    due: Due,
    lastReview: LocalTime,
    reviews: Int,
    lapses: Int
  ) {
    self.memory = memory
    self.stage = stage
    self.due = due
    self.lastReview = lastReview
    self.reviews = reviews
    self.lapses = lapses
  }

  package func isDue(at time: LocalTime, dayStart: Int = 4) -> Bool {
    switch due {
    case .at(let moment): moment <= time.moment
    case .on(let day): day <= time.day(startingAt: dayStart)
    }
  }

  /// The learner's day on which the card comes back.
  package func dueDay(startingAt dayStart: Int) -> CivilDay {
    switch due {
    case .at(let moment):
      LocalTime(moment, offset: lastReview.offset).day(startingAt: dayStart)
    case .on(let day): day
    }
  }
}
