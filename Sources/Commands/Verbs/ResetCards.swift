import Basics
import Host
import Progress
import Questions

/// `grill reset WHAT...`: cards as if they had never been answered.
package struct ResetCards: Verb {
  package var name: String { "reset" }
  package var group: VerbGroup { .everyDay }
  package var summary: String { "begin cards anew, as if they had never been answered" }
  package var operand: String? { "DECK|FILE|ID..." }
  package var examples: [VerbExample] {
    [
      VerbExample("grill reset ml-theory/q1.4", "one question"),
      VerbExample("grill reset ml-theory --yes", "a deck, without being asked"),
    ]
  }
  package var options: [CommandOption] { [.tag, .yes] }

  package init() {}

  package func changesProgress(_ invocation: Invocation) -> Bool { true }

  package func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    guard !invocation.operands.isEmpty || invocation.has(.tag) else { throw .nothingNamed(name) }
    let bank = try program.bank(for: invocation)
    let (questions, known) = try program.selectionAndLedger(invocation, of: bank)
    let world = program.world
    let count = answered(questions, known).count
    guard count > 0 else {
      world.console.write("None of these cards was ever answered; nothing to reset.\n")
      return .success
    }
    guard try program.isSure("Reset \(counted(count, "card"))?", invocation) else {
      world.console.write("Nothing was changed.\n")
      return .success
    }
    let files = try ProgressFiles(invocation, in: world)
    let reset = try program.recording(in: files) { store throws(Failure) in
      _ = try program.follow(bank, in: &store, for: invocation)
      let cards = answered(questions, store.ledger)
      try store.append(cards.map(Event.What.reset), at: world.clock.local(), world.entropy)
      return cards.count
    }
    world.console.write(
      "\(counted(reset, "card")) reset. Statistics keep the answers; grill undo takes a reset back.\n"
    )
    return .success
  }

  private func answered(_ questions: [Question], _ ledger: Ledger) -> [CardID] {
    distinct(questions).flatMap { question in
      cardIDs(of: question).filter { ledger.state(of: $0) != nil }
    }
  }
}

extension Program {
  /// Asks before something that cannot be seen at a glance; `--yes` is the answer beforehand.
  fileprivate func isSure(_ question: String, _ invocation: Invocation) throws(Failure) -> Bool {
    guard !invocation.has(.yes) else { return true }
    guard canAsk(invocation) else { throw .notAsked }
    world.console.write("\(question) y/N ")
    return ["y", "yes"].contains((world.console.readLine() ?? "").lowercased())
  }
}

extension Failure {
  fileprivate static let notAsked = Failure(
    .usage,
    "reset asks first, and here nobody can answer.",
    advice: ["Say it beforehand: --yes"]
  )
}
