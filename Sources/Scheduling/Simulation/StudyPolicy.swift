/// What to study on a day, and when an answered card is due again.
package protocol StudyPolicy<Memory>: Sendable {
  associatedtype Memory: Hashable, Sendable

  /// What to study on a day, in order, until the day's seconds are used up.
  func session(of cards: [StudyCard<Memory>], on day: Int) -> StudySession

  /// The day a card comes back that was answered on `day`, later than it.
  func due(after memory: Memory, answeredOn day: Int) -> Int
}

/// A day's work.
package struct StudySession: Hashable, Sendable {
  /// Positions in the list of cards, the first to be studied first, none twice.
  package var queue: [Int]
  /// No card is begun after them.
  package var seconds: Double

  package init(queue: [Int], seconds: Double) {
    self.queue = queue
    self.seconds = seconds
  }
}
