import Exports
import Host
import Insight
import Rendering
import Terminal

/// `grill stats`.
package struct ShowStatistics: Verb {
  package let name = "stats"
  package let group = VerbGroup.everyDay
  package let summary = "recall, habit and what comes, over the last 30 days"
  package let operand: String? = "[DECK|FILE|ID]..."
  package let examples = [
    VerbExample("grill stats", "all decks"),
    VerbExample("grill stats ml-theory", "one deck"),
  ]
  package let options: [CommandOption] = [.tag, .json, .width]

  package init() {}

  package func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    let bank = try program.bank(for: invocation)
    let questions = try program.selection(invocation, of: bank)
    let (events, ledger) = try program.history(for: invocation, of: bank)
    let overview = Overview(events, questions, ledger, at: program.world.clock.local())
    guard !invocation.has(.json) else {
      program.world.console.write(statsJSON(of: overview))
      return .success
    }
    let capabilities = program.capabilities(for: invocation)
    program.print(statsScreen(overview, capabilities), capabilities)
    return .success
  }
}
