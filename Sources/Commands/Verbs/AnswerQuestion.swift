import Basics
import Host
import Markdown
import Progress
import Questions
import Rendering
import Terminal

/// `grill answer ID [TEXT|-]`.
package struct AnswerQuestion: Verb {
  package var name: String { "answer" }
  package var group: VerbGroup { .decks }
  package var summary: String { "keep an answer of your own to a question, in your notes" }
  package var operand: String? { "ID [TEXT|-]" }
  package var examples: [VerbExample] {
    [
      VerbExample("grill answer ml-theory/q1.4", "show what you kept"),
      VerbExample("grill answer k7f3 \"Order holds in a partition.\"", "keep it"),
      VerbExample("grill answer k7f3 -", "from a pipe, as Markdown"),
      VerbExample("grill answer k7f3 --remove", "take it out"),
    ]
  }
  package var options: [CommandOption] { [.remove] }

  package init() {}

  package func changesProgress(_ invocation: Invocation) -> Bool { true }

  package func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    let notes = try program.notes(for: invocation)
    guard let word = invocation.operands.first else { throw .noQuestion(notes.path) }
    let question = try question(word, invocation, in: program, notes)
    let before = try notes.read().notes[question.id]
    let text = invocation.operands.dropFirst().first
    guard text == nil || !invocation.has(.remove) else { throw .textAndRemove }
    if text != nil || invocation.has(.remove) { program.remarkLink(notes.path) }
    if invocation.has(.remove) {
      try notes.change { $0.remove(question.id) }
      if before != nil { program.markNote(nil, of: question.id, for: invocation) }
      let told = before == nil ? "There is no answer of yours." : "Taken out of \(notes.path):"
      say(told, in: program)
      show(before, invocation, in: program)
    } else if let text {
      let answer = try program.typed(text, as: "the answer")
      guard answer.contains(where: { !$0.isWhitespace }) else { throw .noText(word) }
      try notes.change { $0.set(answer, for: question.id, title: question.title) }
      let kept = try notes.read()
      let line = kept.line(of: question.id) ?? 1
      if kept.notes[question.id] != before {
        program.markNote(kept.notes[question.id], of: question.id, for: invocation)
      }
      say("Kept: \(notes.path):\(line) \(question.id) \(question.title)", in: program)
      guard let before, before != kept.notes[question.id] else { return .success }
      // What was there before is nowhere else any more.
      say("In the place of:", in: program)
      show(before, invocation, in: program)
    } else if before == nil {
      say("You have kept no answer yet: grill answer \(word) TEXT", in: program)
    } else {
      show(before, invocation, in: program)
    }
    return .success
  }

  private func say(_ line: String, in program: Program) {
    program.world.console.write(printableLine(line) + "\n")
  }

  private func show(_ note: String?, _ invocation: Invocation, in program: Program) {
    guard let note else { return }
    let capabilities = program.capabilities(for: invocation)
    program.print(typeset(markdown: note, capabilities), capabilities)
  }

  /// The one question that the word means; one that no document asks any more is known by its id.
  private func question(
    _ word: String,
    _ invocation: Invocation,
    in program: Program,
    _ notes: NotesStore
  ) throws(Failure) -> (id: QuestionID, title: String) {
    if try notes.read().notes[word] != nil {
      return (word, (try? program.bank(for: invocation))?[word]?.title ?? "")
    }
    let bank = try program.bank(for: invocation)
    var one = invocation
    one.operands = [word]
    let questions = try program.selection(one, of: bank)
    guard questions.count == 1, let question = questions.first else {
      throw .several(word, questions.count)
    }
    return (question.id, question.title)
  }
}

extension Failure {
  fileprivate static func noQuestion(_ path: String) -> Failure {
    Failure(
      .usage,
      "answer needs a question: grill answer ID [TEXT].",
      advice: [Failure.idAdvice, "What you keep is in \(path)"]
    )
  }

  fileprivate static let textAndRemove = Failure(
    .usage,
    "an answer cannot be kept and taken out at once."
  )

  fileprivate static func noText(_ word: String) -> Failure {
    Failure(
      .usage,
      "the answer has no words.",
      advice: ["To take out what you kept: grill answer \(word) --remove"]
    )
  }

  fileprivate static func several(_ word: String, _ count: Int) -> Failure {
    Failure(
      .usage,
      "\"\(word)\" means \(count) questions; an answer is about one.",
      advice: ["Ids stand in the first column of: grill list \(word)"]
    )
  }
}
