import Basics
import Exports
import Host
import Insight
import Progress
import Rendering
import Sessions
import Terminal

/// `grill due`: how much there is to do, for a glance and for a shell's prompt.
///
/// Where nothing has changed since today was last asked for, neither documents nor progress are read.
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
    let (load, pause) = try program.dueLoad(for: invocation)
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

extension Program {
  /// What is due of the questions that are named, and the last day of the pause that today is in.
  fileprivate func dueLoad(
    for invocation: Invocation
  ) throws(Failure) -> (DueLoad, pausedUntil: CivilDay?) {
    let now = world.clock.local()
    guard !invocation.operands.isEmpty || invocation.has(.tag) else {
      let overview = try today(for: invocation)
      let load = DueLoad(
        due: overview.today.load.due,
        new: overview.today.load.new,
        waits: overview.waits,
        at: now.moment
      )
      return (load, overview.today.pausedUntil)
    }
    let bank = try bank(for: invocation)
    let (questions, ledger) = try selectionAndLedger(invocation, of: bank)
    let load = DueLoad(Queue(of: questions, ledger, at: now), at: now.moment)
    return (load, ledger.settings.pausedUntil(on: ledger.day(at: now)))
  }
}
