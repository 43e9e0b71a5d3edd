package import Basics
package import Questions
package import Scheduling

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
  /// What the learner said otherwise of the points, as far as there are words that it can rest on.
  package var fixed: [FixedMark] = []
  /// Red flags that the learner confirmed.
  package var flags: [String] = []
  /// Whether the time goal was met, where there was one.
  package var goalMet: Bool?
  /// `green`, `yellow` or `red`, where a rubric was graded.
  package var rubric: String?
  /// The day that was chosen for the next answer among those that suited as well; `nil` where none
  /// was.
  package var due: CivilDay?
  /// The forgetting model that scheduled it, as in `fsrs-6`, whatever the settings asked for.
  package var model: String

  package init(card: CardID, grade: Grade, seconds: Double, how: How, model: String) {
    self.card = card
    self.grade = grade
    self.seconds = seconds
    self.how = how
    self.model = model
  }

  package enum How: Sendable, Hashable {
    /// Thought or spoken, judged by the learner.
    case recalled
    case typed
    case ticked
    /// Among options.
    case chosen
    /// Under the clock of a mock interview.
    case mock
    /// A way that a newer Grill knows.
    case other(String)
  }
}

extension Review.How: RawRepresentable {
  package init(rawValue: String) {
    self =
      switch rawValue {
      case "recalled": .recalled
      case "typed": .typed
      case "ticked": .ticked
      case "chosen": .chosen
      case "mock": .mock
      default: .other(rawValue)
      }
  }

  package var rawValue: String {
    switch self {
    case .recalled: "recalled"
    case .typed: "typed"
    case .ticked: "ticked"
    case .chosen: "chosen"
    case .mock: "mock"
    case .other(let name): name
    }
  }
}
