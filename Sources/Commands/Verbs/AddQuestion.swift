import Basics
import Host
import Library
import Questions

/// `grill add [QUESTION|-]`.
package struct AddQuestion: Verb {
  package var name: String { "add" }
  package var group: VerbGroup { .decks }
  package var summary: String { "keep a question you were asked in a document of your own" }
  package var operand: String? { "[QUESTION|-]" }
  package var examples: [VerbExample] {
    [
      VerbExample("grill add", "asks for all of it"),
      VerbExample("grill add \"Why Kafka?\" --source Acme", "an answer can come later"),
      VerbExample("grill add \"Why Kafka?\" --answer Replay -t mq", "everything at once"),
      VerbExample("grill add - --to systems.md", "from a pipe, into any document"),
    ]
  }
  package var options: [CommandOption] { [.answer, .tagged, .source, .document] }

  package init() {}

  package func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    let world = program.world
    let captured = try program.capturedQuestion(for: invocation)
    let path = try target(of: invocation, in: world)
    var document = try CapturedDocument(at: path, in: world)
    let addition: Addition
    do throws(CaptureError) {
      addition = try document.addition(of: captured)
    } catch {
      throw Failure(error, path)
    }
    let bank = try? program.bank(for: invocation)
    let asked = (bank?.questions ?? []) + readBank([document.file]).questions
    if let known = asked.first(where: { $0.id == addition.question.id }) {
      world.console.write("There already: \(told(known))\n")
      guard known.bestAnswer == nil, captured.answer != nil else { return .success }
      program.remark("it has no answer; keep yours with: grill answer \(known.id) TEXT")
      return .success
    }
    if !invocation.has(.document) { program.remarkLink(path) }
    document.add(addition)
    try document.save(isOwn: !invocation.has(.document), in: world)
    world.console.write("Added: \(told(addition.question))\n")
    if (try? program.bank(for: invocation))?[addition.question.id] == nil {
      program.remark(
        "\(path) is not in your bank; to have it asked: grill config bank --add \(path)"
      )
    }
    return .success
  }

  /// `--to`, else the learner's own document beside the progress file.
  private func target(of invocation: Invocation, in world: World) throws(Failure) -> String {
    if let path = invocation.value(of: .document) { return path }
    return try ProgressFiles(invocation, in: world).captured
  }

  private func told(_ question: Question) -> String {
    "\(printableLine("\(question.file):\(question.line)")) \(question.id) "
      + printableLine(question.title)
  }
}

extension Failure {
  init(_ error: CaptureError, _ path: String) {
    switch error {
    case .noWords:
      self.init(.usage, "the question has no words.", advice: ["For example: grill add \"Why?\""])
    case .noUTF8:
      self.init(
        .badData,
        "\(path): this is no UTF-8 text, so nothing was added.",
        advice: ["Save it as UTF-8, or name another: --to FILE"]
      )
    case .swallowed(let line):
      self.init(
        .badData,
        at: Place(file: path, line: line),
        "what begins here is never closed and would swallow the question; nothing was added.",
        advice: ["Close it, as a code block with ```, or name another document: --to FILE"]
      )
    case .unreadable:
      self.init(
        .badData,
        "\(path): the question would not be read back as it is; nothing was added.",
        advice: ["Say it in other words, or name another document: --to FILE"]
      )
    }
  }
}
