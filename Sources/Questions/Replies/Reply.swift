package import Grading

/// What the learner is asked to do.
///
/// Closed on purpose: screens switch over it exhaustively, forms only choose from it.
package enum Reply: Hashable, Sendable {
  /// Think, say or type it, look, and judge yourself.
  case judge
  /// Plan it blind, then tick what was said.
  case ticks([String])
  /// Choose among options.
  case choice(Options)
  /// Type it: all of it must be right.
  case short(ShortAnswer)
  /// Put steps in their order; these are in the right one, as plain text.
  case order([String])
  /// Say whether it is true, then put it right.
  case claim(Statement)
  /// Derive it on paper, against the clock, and judge yourself.
  case derive

  /// Whether a little of the answer helps without being all of it.
  package var hasHints: Bool {
    switch self {
    case .judge, .short, .claim, .derive: true
    case .ticks, .choice, .order: false
    }
  }

  /// Whether something is wanted that is right or wrong, and not judged by key points alone.
  package var isExact: Bool {
    switch self {
    case .choice, .short, .order, .claim: true
    case .judge, .ticks, .derive: false
    }
  }

  /// Whether the answer can be typed in a box.
  package var isTyped: Bool {
    switch self {
    case .judge, .short, .claim, .derive, .order: true
    case .ticks, .choice: false
    }
  }
}

/// Something that is true or not.
package struct Statement: Hashable, Sendable {
  package var isTrue: Bool
  /// What is right instead, or why it is true, as Markdown; `nil` where the document says no more.
  package var correction: String?

  package init(isTrue: Bool, correction: String?) {
    self.isTrue = isTrue
    self.correction = correction
  }
}
