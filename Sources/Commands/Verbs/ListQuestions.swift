import Host
import Progress
import Questions
import Rendering
import Terminal

/// `grill list [WHAT...]`.
package struct ListQuestions: Verb {
  package var name: String { "list" }
  package var group: VerbGroup { .decks }
  package var summary: String { "list decks, or the questions of some" }
  package var operand: String? { "[DECK|FILE|ID]..." }
  package var examples: [VerbExample] {
    [
      VerbExample("grill list", "all decks"),
      VerbExample("grill list ml-theory", "the questions of one"),
      VerbExample("grill list --tag attention", "the questions with a tag"),
      VerbExample("grill list --leeches", "what is missed again and again"),
      VerbExample("grill list --json", "everything about every question"),
    ]
  }
  package var options: [CommandOption] { [.tag, .leeches, .json, .width] }

  package init() {}

  package func isPaged(_ invocation: Invocation) -> Bool { true }

  package func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    let bank = try program.bank(for: invocation)
    var questions = try program.selection(invocation, of: bank)
    program.report(bank.findings)
    let wantsLeeches = invocation.has(.leeches)
    guard !invocation.has(.json) || wantsLeeches else {
      program.writeJSON(of: questions, from: bank)
      return .success
    }
    let capabilities = program.capabilities(for: invocation)
    let now = program.world.clock.local()
    guard !invocation.operands.isEmpty || invocation.has(.tag) || wantsLeeches else {
      let ledger = try program.store(for: invocation, of: bank).ledger
      program.print(deckList(bank, ledger, at: now, capabilities), capabilities)
      return .success
    }
    // The last grade of each question stands in the log alone.
    let ledger = try program.history(for: invocation, of: bank).ledger
    if wantsLeeches {
      questions = questions.filter { question in
        cardIDs(of: question).contains { ledger.stands($0, as: .leech, at: now) }
      }
    }
    guard !invocation.has(.json) else {
      program.writeJSON(of: questions, from: bank)
      return .success
    }
    if questions.isEmpty, wantsLeeches {
      program.world.console.write(
        "No leeches: no card was missed \(Leech.threshold) times after it was learnt.\n"
      )
      return .success
    }
    program.print(
      questionList(
        questions,
        standIns: standIns(in: bank, ledger),
        ledger,
        at: now,
        capabilities
      ),
      capabilities
    )
    return .success
  }
}
