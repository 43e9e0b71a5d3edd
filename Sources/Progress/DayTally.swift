/// What was answered on one of the learner's days.
package struct DayTally: Sendable, Hashable {
  /// Cards answered for the first time ever.
  package var introduced = 0
  /// Cards in review answered, each once a day.
  package var reviewed = 0
  /// Those of `reviewed` whose first answer of the day was a pass.
  package var recalled = 0
  /// Cards answered, each once a day: new, in review, and learning from the day before.
  package var cards = 0
  /// Every answer, repeated ones too.
  package var answers = 0
  /// Spent on the answers, one of more than ten minutes counted as ten.
  package var milliseconds = 0

  package init() {}
}

extension DayTally {
  static func += (sum: inout DayTally, share: DayTally) {
    sum = sum.combined(with: share, +)
  }

  static func -= (sum: inout DayTally, share: DayTally) {
    sum = sum.combined(with: share, -)
  }

  /// Count by count.
  func combined(with other: DayTally, _ operation: (Int, Int) -> Int) -> DayTally {
    var sum = self
    sum.introduced = operation(introduced, other.introduced)
    sum.reviewed = operation(reviewed, other.reviewed)
    sum.recalled = operation(recalled, other.recalled)
    sum.cards = operation(cards, other.cards)
    sum.answers = operation(answers, other.answers)
    sum.milliseconds = operation(milliseconds, other.milliseconds)
    return sum
  }
}
