/// How a learner's grades fall and how long answers take.
///
/// Seconds are what a card takes on a day, repeats in the same session included, by the grade of
/// the day's first answer.
package struct AnswerHabits: Hashable, Sendable {
  /// Shares of the four grades among first answers; they add up to 1.
  package var firstShares: ByGrade
  /// Shares of Hard, Good and Easy among later answers that pass; they add up to 1, and Again has none.
  package var passShares: ByGrade
  package var firstSeconds: ByGrade
  package var laterSeconds: ByGrade

  package init(
    firstShares: ByGrade,
    passShares: ByGrade,
    firstSeconds: ByGrade,
    laterSeconds: ByGrade
  ) {
    self.firstShares = firstShares
    self.passShares = passShares
    self.firstSeconds = firstSeconds
    self.laterSeconds = laterSeconds
  }

  /// What many learners do on average; source: fsrs-rs 6.6, `DEFAULT_FIRST_RATING_PROB`,
  /// `DEFAULT_REVIEW_RATING_PROB`, `DEFAULT_STATE_RATING_COSTS`.
  package static let published = AnswerHabits(
    firstShares: ByGrade(again: 0.24, hard: 0.094, good: 0.495, easy: 0.171),
    passShares: ByGrade(again: 0, hard: 0.224, good: 0.631, easy: 0.145),
    firstSeconds: ByGrade(again: 19.58, hard: 18.79, good: 13.78, easy: 10.71),
    laterSeconds: ByGrade(again: 19.38, hard: 17.59, good: 12.38, easy: 8.94)
  )
}

extension AnswerHabits {
  /// What a first answer is expected to take.
  package var secondsForFirst: Double {
    Grade.allCases.reduce(0) { $0 + firstShares[$1] * firstSeconds[$1] }
  }

  /// What a later answer is expected to take where recall is `recall`.
  package func secondsForLater(recall: Double) -> Double {
    recall * secondsForPass + (1 - recall) * laterSeconds.again
  }

  package var secondsForPass: Double {
    passShares.hard * laterSeconds.hard + passShares.good * laterSeconds.good
      + passShares.easy * laterSeconds.easy
  }

  /// The same grades at another pace: so many seconds for a card that is recalled nine times in ten.
  package func paced(secondsPerCard: Double) -> AnswerHabits {
    let usual = secondsForLater(recall: 0.9)
    guard secondsPerCard > 0, usual > 0 else { return self }
    var habits = self
    for grade in Grade.allCases {
      habits.firstSeconds[grade] *= secondsPerCard / usual
      habits.laterSeconds[grade] *= secondsPerCard / usual
    }
    return habits
  }
}
