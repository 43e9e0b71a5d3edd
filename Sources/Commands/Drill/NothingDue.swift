import Basics
import Rendering
import Sessions
import Terminal

/// Why a drill asks nothing, and what to do instead.
func nothingDue(_ drill: Drill, at time: LocalTime, _ capabilities: Capabilities) -> [Line] {
  let leftOut = drill.queue.leftOut
  var reasons: [String] = []
  if leftOut.new > 0 { reasons.append("\(leftOut.new) new cards wait for another day: --new N") }
  if leftOut.reviews > 0 { reasons.append("\(leftOut.reviews) reviews are beyond today's limit") }
  if leftOut.siblings > 0 {
    reasons.append("\(leftOut.siblings) cards have a sibling that was asked today")
  }
  if leftOut.suspended > 0 { reasons.append("\(leftOut.suspended) cards are suspended") }
  if leftOut.unanswered > 0 { reasons.append("\(leftOut.unanswered) questions have no answer") }
  let tomorrow = drill.summary(at: time).dueTomorrow
  if tomorrow > 0 { reasons.append("\(tomorrow) cards are due by tomorrow") }
  return [Line("Nothing to ask now.")] + reasons.map { Line("  \($0)") }
}
