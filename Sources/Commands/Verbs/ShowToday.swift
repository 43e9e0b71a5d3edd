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
    let today = try program.today(for: invocation)
    let capabilities = program.capabilities(for: invocation)
    let screen = todayScreen(
      today.today,
      findings: today.bank.findings,
      unfinished: today.unfinished,
      backlog: today.backlog,
      next: nextStep(after: today),
      capabilities
    )
    program.print(screen, capabilities)
    return .success
  }
}

/// What to type next, for somebody without a prompt.
func nextStep(after overview: TodayOverview) -> String {
  if let session = overview.unfinished {
    return "Go on: "
      + (["grill", "drill"] + session.selection).map(quotedWord).joined(separator: " ")
  }
  return overview.today.load.count > 0
    ? "Begin: grill drill" : "Nothing is due. More: grill list, grill stats"
}

/// What `grill` alone tells.
struct TodayOverview {
  var today: Today
  var bank: Bank
  /// A session of today that was left; `nil` where there is none.
  var unfinished: SavedSession?
  /// What has heaped up; `nil` where two days are enough for it.
  var backlog: Queue.Backlog?
}

extension Program {
  /// What today asks for.
  func today(for invocation: Invocation) throws(Failure) -> TodayOverview {
    let bank = try bank(for: invocation)
    let store = try store(for: invocation, of: bank)
    let now = world.clock.local()
    let queue = Queue(of: bank.questions, store.ledger, at: now)
    let plan = queue.plan
    let today = Today(
      learning: plan.learning,
      due: plan.due,
      new: plan.new,
      of: bank.questions,
      store.ledger,
      at: now
    )
    let shelf = SessionShelf(for: try ProgressFiles(invocation, in: world), in: world)
    let session = shelf?.read().flatMap { $0.isOpen(at: now, store.ledger) ? $0 : nil }
    return TodayOverview(
      today: today,
      bank: bank,
      unfinished: session,
      backlog: queue.backlog
    )
  }
}
