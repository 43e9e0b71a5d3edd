import Basics
import Exports
import Host
import Progress
import Rendering
import Sessions
import Terminal

/// `grill due`: how much there is to do, for a glance and for a shell's prompt.
///
/// Documents that have not changed are not read, nor is the review log before the snapshot.
package struct ShowDue: Verb {
  package var name: String { "due" }
  package var group: VerbGroup { .everyDay }
  package var summary: String { "how many cards are due, new and learning now" }
  package var operand: String? { "[DECK|FILE|ID]..." }
  package var examples: [VerbExample] {
    [
      VerbExample("grill due", "one line"),
      VerbExample("grill due --short", "for a shell's prompt: 12, or nothing"),
    ]
  }
  package var options: [CommandOption] { [.tag, .short, .json] }

  package init() {}

  package func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    let bank = try program.bank(for: invocation)
    let (questions, ledger) = try program.selectionAndLedger(invocation, of: bank)
    let now = program.world.clock.local()
    let load = DueLoad(Queue(of: questions, ledger, at: now), at: now.moment)
    let pause = ledger.settings.pausedUntil(on: ledger.day(at: now))
    let console = program.world.console
    switch (invocation.has(.json), invocation.has(.short)) {
    case (true, _): console.write(dueJSON(of: load, pausedUntil: pause))
    case (false, true): if load.waiting > 0, pause == nil { console.write("\(load.waiting)\n") }
    case (false, false):
      let capabilities = program.capabilities(for: invocation)
      program.print(dueLines(load, pausedUntil: pause, capabilities), capabilities)
    }
    return .success
  }
}
