/// How much a learner takes on in a day.
package struct DailyLimits: Hashable, Sendable {
  /// No card is begun after them; infinite where there is no limit.
  package var seconds: Double
  package var newCards: Int

  package init(seconds: Double = .infinity, newCards: Int = .max) {
    self.seconds = seconds
    self.newCards = newCards
  }
}
