/// How a card showed before it was left: enough to show it so again.
struct Sight: Sendable, Hashable {
  /// How long it had been showing.
  var seconds: Double
  var isRevealed = false
  /// What the learner wrote; `nil` where the answer was only thought.
  var written: String?
  /// Positions of the ticked points.
  var ticked: Set<Int> = []

  init(seconds: Double) {
    self.seconds = seconds
  }

  init(of state: Drill.State, seconds: Double) {
    self.seconds = seconds
    guard case .revealed(_, let revealed) = state else { return }
    isRevealed = true
    written = revealed.written?.text
    ticked = revealed.ticked
  }
}
