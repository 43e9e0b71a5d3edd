import Host
import Insight
import Progress
import Questions
import Rendering
import Sessions
import Terminal

/// `grill today`, and what `grill` alone begins with.
package struct ShowToday: Verb {
  package let name = "today"
  package let group = VerbGroup.everyDay
  package let summary = "what is due, new and learning in each deck"
  package let operand: String? = nil
  package let examples = [VerbExample("grill today", "the overview without the prompt")]
  package let options: [CommandOption] = []

  package init() {}

  package func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    let today = try program.today(for: invocation)
    let capabilities = program.capabilities(for: invocation)
    let next = nextStep(after: today.today)
    program.print(
      todayScreen(today.today, findings: today.bank.findings, next: next, capabilities),
      capabilities
    )
    return .success
  }
}

/// What to type next, for somebody without a prompt.
func nextStep(after today: Today) -> String {
  today.load.count > 0
    ? "Begin: grill drill" : "Nothing is due. More: grill list, grill stats"
}

extension Program {
  /// What today asks for.
  func today(for invocation: Invocation) throws(Failure) -> (today: Today, bank: Bank) {
    let bank = try bank(for: invocation)
    let store = try store(for: invocation, of: bank)
    let now = world.clock.local()
    let plan = Queue(of: bank.questions, store.ledger, at: now).plan
    let today = Today(
      learning: plan.learning,
      due: plan.due,
      new: plan.new,
      of: bank.questions,
      store.ledger,
      at: now
    )
    return (today, bank)
  }
}
