package import Basics
package import JSON
package import Questions
package import Scheduling

/// One line of the review log: something that happened to the learner's data.
package struct Event: Sendable, Hashable {
  /// Unique and sortable by time: 26 characters, as a ULID.
  package var id: String
  package var at: LocalTime
  package var what: What

  package init(id: String, at: LocalTime, what: What) {
    self.id = id
    self.at = at
    self.what = what
  }

  package enum What: Sendable, Hashable {
    case review(Review)
    /// Takes back the event with that id.
    case undo(String)
    case suspend(CardID)
    case restore(CardID)
    /// What was known about a card when its history was lost.
    case checkpoint(CardID, CardState)
    /// From a newer Grill: kept, not understood.
    case unknown(kind: String, JSONValue)
  }
}

/// One answered card.
package struct Review: Sendable, Hashable {
  package var card: CardID
  package var grade: Grade
  /// From the question's appearance to the grade.
  package var seconds: Double
  package var how: How
  /// From 0 to 1, where an answer was compared with key points.
  package var coverage: Double?
  /// Texts of the key points, where an answer was compared or ticked.
  package var missed: [String] = []
  package var covered: [String] = []
  /// Red flags that the learner confirmed.
  package var flags: [String] = []
  /// Whether the time goal was met, where there was one.
  package var goalMet: Bool?
  /// `green`, `yellow` or `red`, where a rubric was graded.
  package var rubric: String?
  /// The forgetting model in force, as in `fsrs-6`.
  package var model: String

  package init(card: CardID, grade: Grade, seconds: Double, how: How, model: String) {
    self.card = card
    self.grade = grade
    self.seconds = seconds
    self.how = how
    self.model = model
  }

  package enum How: String, Sendable, Hashable {
    /// Thought or spoken, judged by the learner.
    case recalled
    case typed
    case ticked
  }
}
