import Basics
import Questions
import Rendering
import Sessions
import Terminal

/// The time that a card takes, where it has a goal.
extension DrillSitting {
  /// Ticks where there is a clock to see; where there is none says how the time goes.
  mutating func followClock() {
    guard case .question(let card) = drill.state, drill.asking.answeredAfter == nil else { return }
    let goal = drill.goal(of: card)
    guard goal != nil || isClockShown(for: card) else { return }
    guard capabilities.isPlain else {
      // Only the line of the clock differs, and that once a second.
      print([])
      return
    }
    guard let goal else { return }
    let call = TimeCall.latest(at: drill.seconds(at: now.moment), of: goal)
    guard call != timeCall, let call else { return }
    timeCall = call
    notice(.timeCall(call, goal: goal))
  }
}
