import Grading

/// How a card showed before it was left: enough to show it so again.
struct Sight: Sendable, Hashable {
  /// How long it had been showing.
  var seconds: Double
  var isRevealed = false
  /// What the learner wrote; `nil` where the answer was only thought.
  var written: String?
  /// What a grader of the learner's own said of it, so that it need not be asked again.
  var judgement: Judgement?
  /// Positions of the ticked points.
  var ticked: Set<Int> = []
  var asking = Drill.Asking()
  /// What the learner put right of the key points, by position.
  var corrections: [Int: Coverage.Mark] = [:]
  /// Positions of the red flags that were confirmed.
  var confirmed: Set<Int> = []
  /// Whether those are among all of the author's, for the answer itself raised none.
  var hasListedFlags = false

  init(seconds: Double) {
    self.seconds = seconds
  }

  init(of state: Drill.State, _ asking: Drill.Asking, seconds: Double) {
    self.seconds = seconds
    self.asking = asking
    guard case .revealed(_, let revealed) = state else { return }
    isRevealed = true
    written = revealed.written?.text
    judgement = revealed.written?.judgement
    ticked = revealed.ticked
    corrections = revealed.written?.corrections ?? [:]
    hasListedFlags = !revealed.flags.isEmpty && revealed.listsFlags
    confirmed = Set(revealed.flags.indices.filter { revealed.flags[$0].isConfirmed })
  }
}
