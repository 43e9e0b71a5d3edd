import Host
import Insight
import Progress
import Questions
import Rendering
import Sessions
import Terminal

/// `grill show ID...`.
package struct ShowQuestion: Verb {
  package var name: String { "show" }
  package var group: VerbGroup { .decks }
  package var summary: String { "show a question: text, key points, place and memory" }
  package var operand: String? { "ID..." }
  package var examples: [VerbExample] {
    [
      VerbExample("grill show ml-theory/q1.4", "by deck and number"),
      VerbExample("grill show k7f3", "by the beginning of its id"),
      VerbExample("grill show k7f3 --why", "why it is due when it is"),
    ]
  }
  package var options: [CommandOption] { [.why, .json, .width] }

  package init() {}

  package func isPaged(_ invocation: Invocation) -> Bool { true }

  package func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    guard !invocation.operands.isEmpty else { throw .noQuestion(for: name) }
    let bank = try program.bank(for: invocation)
    let questions = try program.selection(invocation, of: bank)
    guard !invocation.has(.json) else {
      program.writeJSON(of: questions, from: bank)
      return .success
    }
    let capabilities = program.capabilities(for: invocation)
    let (events, ledger) = try program.history(for: invocation, of: bank)
    let standIns = standIns(in: bank, ledger)
    let places = OtherPlaces(in: bank)
    let ids = Set(questions.map { standIns[$0.id] ?? $0 }.flatMap(cardIDs))
    let happenings = invocation.has(.why) ? happenings(to: ids, in: events) : [:]
    let awaited = invocation.has(.why) ? AwaitedQuestions(in: bank, ledger) : nil
    let now = program.world.clock.local()
    for (index, question) in questions.enumerated() {
      if index > 0 { program.world.console.write("\n") }
      let points = keyPoints(of: question)
      let studied = standIns[question.id] ?? question
      let screen = showScreen(
        question,
        points: points,
        alsoAt: places[question],
        studiedAs: standIns[question.id],
        ledger,
        at: now,
        capabilities
      )
      program.print(screen, capabilities)
      guard invocation.has(.why) else { continue }
      for card in cards(of: studied) {
        program.world.console.write(capabilities.isPlain ? "" : "\n")
        let history = CardHistory(card, of: studied, happenings[card.id] ?? [], ledger)
        let screen = whyScreen(
          history,
          awaiting: history.state == nil ? awaited?.awaited(by: studied.id) ?? [] : [],
          ledger,
          at: now,
          capabilities
        )
        program.print(screen, capabilities)
      }
    }
    return .success
  }
}
