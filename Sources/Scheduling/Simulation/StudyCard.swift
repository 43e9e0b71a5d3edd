/// A card as planning and simulation see it: what is believed about it, and what it is worth.
///
/// Days are whole numbers on any one scale, such as `CivilDay.number`.
package struct StudyCard<Memory: Hashable & Sendable>: Hashable, Sendable {
  package enum History: Hashable, Sendable {
    case unseen
    /// The memory after the last answer, the day of that answer and the day the card is due.
    case answered(Memory, on: Int, due: Int)
  }

  package var history: History
  /// What recalling this card counts, beside 1 for an ordinary one; never negative.
  package var weight: Double

  package init(history: History, weight: Double = 1) {
    self.history = history
    self.weight = weight
  }

  /// The memory after the last answer, and its day; `nil` for an unseen card.
  package var lastAnswer: (memory: Memory, day: Int)? {
    guard case .answered(let memory, let day, _) = history else { return nil }
    return (memory, day)
  }
}
