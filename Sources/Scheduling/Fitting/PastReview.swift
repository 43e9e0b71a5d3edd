package import Basics

/// One answer that was given, as far as forgetting models learn from it.
package struct PastReview: Hashable, Sendable {
  /// Any number that is the card's alone.
  package var card: Int
  package var moment: Moment
  /// The learner's day, as a count of days from any one.
  package var day: Int
  package var grade: Grade

  package init(card: Int, moment: Moment, day: Int, grade: Grade) {
    self.card = card
    self.moment = moment
    self.day = day
    self.grade = grade
  }

  /// The day begins at `dayStart` hours after midnight.
  package init(card: Int, at time: LocalTime, dayStart: Int = 4, grade: Grade) {
    self.init(
      card: card,
      moment: time.moment,
      day: time.day(startingAt: dayStart).number,
      grade: grade
    )
  }
}
