/// A simulated learner: how memories really fade, which the believed model need not know.
package struct Learner<Truth: ForgettingModel>: Hashable, Sendable
where Truth.Memory: StretchableMemory {
  package var truth: Truth
  /// How much cards differ: the standard deviation of the logarithm of the factor by which one lasts
  /// longer than the true model says; 0 where all are alike.
  package var cardSpread: Double
  package var habits: AnswerHabits

  package init(
    truth: Truth,
    cardSpread: Double = 0.35,
    habits: AnswerHabits = .published
  ) {
    self.truth = truth
    self.cardSpread = cardSpread
    self.habits = habits
  }
}

/// A memory that can be made to last longer or shorter than its model says.
package protocol StretchableMemory {
  func stretched(by factor: Double) -> Self
}

extension FSRS6.Memory: StretchableMemory {
  package func stretched(by factor: Double) -> FSRS6.Memory {
    FSRS6.Memory(stability: stability * factor, difficulty: difficulty)
  }
}

extension FSRS7.Memory: StretchableMemory {
  package func stretched(by factor: Double) -> FSRS7.Memory {
    FSRS7.Memory(
      slowStability: slowStability * factor,
      fastStability: fastStability * factor,
      difficulty: difficulty
    )
  }
}
