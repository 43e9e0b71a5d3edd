import Host
import Insight
import Progress
import Questions
import Rendering
import Sessions
import Terminal

/// `grill today`, and what `grill` alone begins with.
package struct ShowToday: Verb {
  package var name: String { "today" }
  package var group: VerbGroup { .everyDay }
  package var summary: String { "what is due, new and learning in each deck" }
  package var operand: String? { nil }
  package var examples: [VerbExample] {
    [VerbExample("grill today", "the overview without the prompt")]
  }
  package var options: [CommandOption] { [] }

  package init() {}

  package func isPaged(_ invocation: Invocation) -> Bool { true }

  package func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    let overview = try program.today(for: invocation)
    let unfinished = try program.unfinishedSession(of: overview, for: invocation)
    let next = nextStep(after: overview.today, unfinished)
    program.print(overview, unfinished, next: next, for: invocation)
    return .success
  }
}

/// What to type next, for somebody without a prompt.
func nextStep(after today: Today, _ unfinished: SavedSession?) -> String {
  if let session = unfinished {
    return "Go on: "
      + (["grill", "drill"] + session.selection).map(quotedWord).joined(separator: " ")
  }
  return today.load.count > 0
    ? "Begin: grill drill" : "Nothing is due. More: grill list, grill stats"
}
