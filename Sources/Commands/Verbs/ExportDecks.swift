import Basics
import Exports
import Host
import Questions

/// `grill export [WHAT...]`.
package struct ExportDecks: Verb {
  package var name: String { "export" }
  package var group: VerbGroup { .decks }
  package var summary: String { "write decks in another format, such as plain text" }
  package var operand: String? { "[DECK|FILE|ID]..." }
  package var examples: [VerbExample] {
    [
      VerbExample("grill export ml-theory", "one deck as plain text"),
      VerbExample("grill export --questions-only -o test.txt", "a test paper"),
      VerbExample("grill export --to anki -o anki.txt", "notes for Anki's import"),
      VerbExample("grill export --to html -o cards.html", "cards to turn over in a browser"),
    ]
  }
  package var options: [CommandOption] {
    [
      .tag, .to, .output, .force, .questionsOnly, .answersAtEnd, .withIDs, .date, .noMeta,
      .paginate,
      .width,
    ]
  }

  package init() {}

  package func isPaged(_ invocation: Invocation) -> Bool { true }

  package func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    let name = invocation.value(of: .to) ?? "text"
    guard let format = format(named: name) else {
      throw Failure(.usage, "no format \"\(name)\".")
    }
    let bank = try program.bank(for: invocation)
    let questions = try program.selection(invocation, of: bank)
    program.report(bank.findings)
    var options = ExportOptions()
    options.questionsOnly = invocation.has(.questionsOnly)
    options.width = invocation.number(of: .width) ?? options.width
    options.answersAtEnd = invocation.has(.answersAtEnd)
    options.hasIDs = invocation.has(.withIDs)
    options.hasMeta = !invocation.has(.noMeta)
    options.paginates = invocation.has(.paginate)
    options.isASCII = invocation.has(.ascii)
    if invocation.has(.date) { options.date = program.world.clock.local().calendarDay }
    let export = format.write(questions, from: bank, options)
    for note in export.notes {
      program.world.console.writeError("grill: \(name): \(printable(note))\n")
    }
    try program.deliver(export.text, for: invocation)
    return .success
  }
}
