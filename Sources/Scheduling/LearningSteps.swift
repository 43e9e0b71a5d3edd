/// The short waits, in seconds, that a card goes through before its intervals are whole days.
///
/// Empty where there are none: the card then gets its interval at once.
package struct LearningSteps: Hashable, Sendable {
  package var seconds: [Double]

  package init(seconds: [Double]) {
    self.seconds = seconds
  }
}

extension LearningSteps: ExpressibleByArrayLiteral {
  /// Seconds, as in `[60, 600]`.
  package init(arrayLiteral seconds: Double...) {
    self.init(seconds: seconds)
  }
}

extension LearningSteps {
  /// Where an answer at `step` leads and how long it waits there; `nil` where the card graduates.
  ///
  /// Again goes back to the first step. Hard stays; at the first step it waits longer than Again,
  /// half as long again where there is no second step, else as long as both on average. Good goes
  /// on, and Easy graduates. A step beyond the last, left over from a longer list, graduates by any pass.
  ///
  /// Source: py-fsrs `Scheduler.review_card`; Anki's `LearningSteps` agrees.
  func next(after step: Int, _ grade: Grade) -> (step: Int, seconds: Double)? {
    guard let first = seconds.first else { return nil }
    guard grade != .again else { return (0, first) }
    let step = max(0, step)
    switch grade {
    case .hard where step == 0:
      return (0, seconds.count == 1 ? first * 1.5 : (first + seconds[1]) / 2)
    case .hard where step < seconds.count:
      return (step, seconds[step])
    case .good where step < seconds.count - 1:
      return (step + 1, seconds[step + 1])
    default:
      return nil
    }
  }
}
