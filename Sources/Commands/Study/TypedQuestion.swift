import Basics
import Decoding
import Host
import Library

extension Program {
  /// The question that was typed on the command line, piped in, or is asked for line by line.
  func capturedQuestion(for invocation: Invocation) throws(Failure) -> CapturedQuestion {
    let operand = invocation.operands.first
    guard operand != "-" || invocation.value(of: .answer) != "-" else { throw .twoFromInput }
    var title = try operand.map { text throws(Failure) in try typed(text, as: "the question") }
    var answer = try invocation.value(of: .answer).map { text throws(Failure) in
      try typed(text, as: "the answer")
    }
    var tags = invocation.all(of: .tagged)
    var source = invocation.value(of: .source)
    if title == nil {
      guard canAsk(invocation) else { throw .noQuestion }
      title = ask("Question")
      guard title?.isEmpty == false else { throw .noQuestion }
      answer = answer ?? ask("Answer (empty for none yet)")
      if tags.isEmpty { tags = [ask("Tags (with commas between, empty for none)")] }
      source = source ?? ask("Who asked, and where (empty for nobody)")
    }
    guard (source ?? "").count <= 150 else { throw .longSource }
    return CapturedQuestion(
      title ?? "",
      answer: answer,
      tags: tags,
      source: source,
      on: world.clock.local().calendarDay
    )
  }

  /// One line; empty at the end of input.
  private func ask(_ what: String) -> String {
    world.console.write("\(what): ")
    return world.console.readLine() ?? ""
  }

  /// A text of the command line, `-` being all of standard input.
  func typed(_ text: String, as subject: String) throws(Failure) -> String {
    guard text == "-" else { return text }
    let decoded = decode(try world.bytes(at: "-", reading: subject))
    guard decoded.problem == nil else {
      throw Failure(.badData, "standard input: this is not text.")
    }
    return decoded.text
  }

  /// A hint beside the result, on standard error.
  func remark(_ text: String) {
    world.console.writeError("grill: \(printableLine(text))\n")
  }
}

extension Failure {
  fileprivate static let noQuestion = Failure(
    .usage,
    "add needs a question: grill add \"What were you asked?\".",
    advice: ["From a pipe: grill add -"]
  )

  fileprivate static let twoFromInput = Failure(
    .usage,
    "only one of question and answer can come from standard input."
  )

  fileprivate static let longSource = Failure(
    .usage,
    "a source is a name, of at most 150 characters."
  )
}
