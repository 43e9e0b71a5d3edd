import Basics
import Host
import Questions

/// `grill edit ID`.
package struct EditQuestion: Verb {
  package var name: String { "edit" }
  package var group: VerbGroup { .decks }
  package var summary: String { "open a question's document in your editor, at its line" }
  package var operand: String? { "ID" }
  package var examples: [VerbExample] {
    [
      VerbExample("grill edit ml-theory/q1.4", "by deck and number, in $VISUAL or $EDITOR"),
      VerbExample("grill edit k7f3", "by the beginning of its id"),
    ]
  }
  package var options: [CommandOption] { [] }

  package init() {}

  package func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    guard let id = invocation.operands.first else { throw .noQuestion(for: name) }
    let questions = try program.selection(invocation, of: program.bank(for: invocation))
    guard questions.count == 1, let question = questions.first else {
      throw .severalToEdit(id, questions.count)
    }
    guard program.canAsk(invocation) else { throw .noEditor(at: question) }
    if let failure = openInEditor(question.file, line: question.line, in: program.world) {
      throw Failure(.no, failure)
    }
    let bank = try program.bank(for: invocation)
    program.report(bank.findings.filter { $0.place.file == question.file })
    var store = try ProgressStore.reading(
      ProgressFiles(invocation, in: program.world),
      in: program.world
    )
    // The last sentence tells how to take back what was written, and nothing is: the next drill does.
    for sentence in try program.follow(bank, in: &store, for: invocation).sentences.dropLast() {
      program.remark(sentence)
    }
    return .success
  }
}

extension Failure {
  fileprivate static func severalToEdit(_ name: String, _ count: Int) -> Failure {
    Failure(
      .usage,
      "\"\(name)\" names \(count) questions, and edit opens one.",
      advice: [Failure.idAdvice]
    )
  }

  /// Whoever has no terminal can still be told where to look.
  fileprivate static func noEditor(at question: Question) -> Failure {
    Failure(.usage, "edit needs a terminal. The question stands at \(question.place).")
  }
}
