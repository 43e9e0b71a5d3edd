package import Basics
package import Sessions
package import Terminal

/// Why a drill asks nothing, and what to do instead.
package func nothingDue(
  _ drill: Drill,
  at time: LocalTime,
  _ capabilities: Capabilities
) -> [Line] {
  let leftOut = drill.queue.leftOut
  let reasons: [(count: Int, noun: String, rest: String)] = [
    (leftOut.new, "new card", "beyond today's limit: --new N asks more"),
    (leftOut.reviews, "card in review", "beyond today's limit"),
    (leftOut.behind, "new card", "behind others, which are to be learned first"),
    (leftOut.siblings, "card", "with a sibling that was asked today"),
    (leftOut.buried, "card", "buried until tomorrow"),
    (leftOut.suspended, "card", "suspended: grill restore asks them again"),
    (drill.summary(at: time).dueTomorrow, "card", "due by tomorrow"),
  ]
  let isTimeUp = drill.isTimeUp(at: time)
  return [Line("Nothing to ask now.")]
    + (isTimeUp ? [Line("  Today's minutes are over: --minutes M goes on.")] : [])
    + reasons.filter { $0.count > 0 }.flatMap { reason in
      wrap(
        Line("\(counted(reason.count, reason.noun)) \(reason.rest)"),
        width: capabilities.width,
        first: "  ",
        rest: "    "
      )
    }
}
