import Basics
import Decoding
import Exports
import Grading
import Host
import JSON
import Questions
import Rendering
import Sessions
import Terminal

/// `grill grade [FILE | REFERENCE ANSWER]`: answers against references, for programs and for people.
package struct GradeAnswers: Verb {
  package var name: String { "grade" }
  package var group: VerbGroup { .scripts }
  package var summary: String { "compare answers with references, point by point" }
  package var operand: String? { "[FILE|REFERENCE] [ANSWER]" }
  package var examples: [VerbExample] {
    [
      VerbExample("grill grade reference.md answer.md", "one answer, with the evidence"),
      VerbExample("grill grade answers.jsonl", "JSON lines in, JSON lines out"),
      VerbExample("grill grade -", "the same from a pipe, as they come"),
      VerbExample("grill grade want.txt got.txt --as output", "line by line"),
    ]
  }
  package var options: [CommandOption] { [.gradedForm, .gradedQuestion, .ownGrader, .json] }
  package var needsSettings: Bool { false }

  package init() {}

  package func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    let paths = invocation.operands
    let grader = try grader(for: invocation, in: program)
    guard paths.count < 2 else {
      try compare(paths[0], paths[1], invocation, grader, in: program)
      return .success
    }
    guard !invocation.has(.gradedForm), !invocation.has(.gradedQuestion) else {
      throw .optionsOfTwo
    }
    var lines = GradedLines(
      file: paths.first ?? "-",
      console: program.world.console,
      grader: grader
    )
    if let path = paths.first, path != "-" {
      lines.take(try program.world.bytes(at: path, reading: "the answers"))
    } else {
      guard paths.first != nil || !program.world.console.inputIsTerminal else {
        throw .nothingGiven
      }
      while true {
        guard let bytes = program.world.console.readBytes(nil) else { continue }
        guard !bytes.isEmpty else { break }
        lines.take(bytes)
      }
    }
    lines.end()
    return lines.hasErrors ? .badData : .success
  }

  /// The learner's own, where it is asked for; the settings are read for nothing else.
  private func grader(
    for invocation: Invocation,
    in program: Program
  ) throws(Failure) -> OwnGrader? {
    guard invocation.has(.ownGrader) else { return nil }
    let settings = try Settings(in: program.world)
    guard let grader = try OwnGrader(settings, in: program.world) else { throw .noGrader }
    return grader
  }

  private func compare(
    _ reference: String,
    _ answer: String,
    _ invocation: Invocation,
    _ grader: OwnGrader?,
    in program: Program
  ) throws(Failure) {
    guard reference != "-" || answer != "-" else { throw .twicePiped }
    let wanted = try program.text(at: reference, reading: "the reference")
    let said = try program.text(at: answer, reading: "the answer")
    let question = invocation.value(of: .gradedQuestion) ?? ""
    var request = GradeRequest(reference: wanted, answer: said, question: question)
    if let kind = invocation.value(of: .gradedForm).flatMap(ShortAnswer.Kind.init) {
      request.wanted = .short(ShortAnswer(GradeRequest.wordings([wanted], kind), as: kind))
    }
    guard !request.isEmpty else { throw .emptyReference(reference) }
    let graded = request.grade()
    let judgement = grader?.judgement(of: request, in: program.world.console)
    if invocation.has(.json) {
      program.world.console.write(gradeJSON(of: graded, said, judgement: judgement))
    } else {
      let capabilities = program.capabilities(for: invocation)
      let own = judgement.map { judgementLines($0, capabilities) } ?? []
      program.print(gradeScreen(of: graded, capabilities) + own, capabilities)
    }
  }
}

/// Requests line by line: each is answered as soon as its line is complete, so that a pipe flows.
private struct GradedLines {
  let file: String
  let console: Console
  let grader: OwnGrader?
  private(set) var hasErrors = false
  private var number = 0
  private var rest: [UInt8] = []

  init(file: String, console: Console, grader: OwnGrader?) {
    self.file = file
    self.console = console
    self.grader = grader
  }

  mutating func take(_ bytes: [UInt8]) {
    var start = bytes.startIndex
    while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      grade(rest + bytes[start..<end])
      rest = []
      start = end + 1
    }
    rest += bytes[start...]
  }

  /// Grades a last line without a line feed.
  mutating func end() {
    if !rest.isEmpty { grade(rest) }
    rest = []
  }

  private mutating func grade(_ bytes: [UInt8]) {
    number += 1
    let mark: [UInt8] = [0xef, 0xbb, 0xbf]
    let line = number == 1 && bytes.starts(with: mark) ? Array(bytes.dropFirst(3)) : bytes
    guard line.contains(where: { !" \t\r".utf8.contains($0) }) else { return }
    var json: JSONNode?
    do throws(JSONError) {
      json = try JSONNode(parsing: line)
    } catch {
      return report("\(error.reason)", column: error.column)
    }
    guard let json else { return }
    do throws(GradeRequestError) {
      let request = try GradeRequest(reading: json)
      let judgement = grader?.judgement(of: request, in: console)
      console.write(
        gradeJSON(of: request.grade(), request.answer, id: json["id"], judgement: judgement)
      )
    } catch {
      report("\(error)", id: json["id"])
    }
  }

  /// On both: programs read what stands in the place of the line, people what is told beside.
  private mutating func report(_ reason: String, column: Int? = nil, id: JSONNode? = nil) {
    hasErrors = true
    console.write(gradeErrorJSON(reason, line: number, id: id))
    let name = file == "-" ? "standard input" : file
    let place = Place(file: name, line: number, column: column ?? 1)
    console.writeError("grill: \(printableLine("\(place): \(reason)"))\n")
  }
}

extension Program {
  fileprivate func text(at path: String, reading subject: String) throws(Failure) -> String {
    let decoded = decode(try world.bytes(at: path, reading: subject))
    guard decoded.problem == nil else {
      throw Failure(.badData, "\(path): this is not text.")
    }
    return decoded.text
  }
}

extension OwnGrader {
  /// `nil` where its word does not count, which is told on standard error.
  fileprivate func judgement(of request: GradeRequest, in console: Console) -> Judgement? {
    switch judge(request.graderQuestion) {
    case .success(let judgement): return judgement
    case .failure(let failure):
      console.writeError("grill: \(printableLine(failure.sentence))\n")
      return nil
    }
  }
}

extension Failure {
  fileprivate static let noGrader = Failure(
    .usage,
    "--grader needs a grader, and none is set.",
    advice: ["Set one: grill config grader \"COMMAND ARGUMENT...\""]
  )

  fileprivate static let nothingGiven = Failure(
    .usage,
    "grade needs something to grade.",
    advice: [
      "One answer: grill grade REFERENCE ANSWER",
      "Many, a JSON object a line: grill grade FILE, or grill grade - from a pipe",
    ]
  )

  fileprivate static let optionsOfTwo = Failure(
    .usage,
    "--as and --question are for two files: grill grade REFERENCE ANSWER.",
    advice: ["In JSON lines they are members: {\"as\": ..., \"question\": ...}"]
  )

  fileprivate static let twicePiped = Failure(
    .usage,
    "only one of the two can be standard input."
  )

  fileprivate static func emptyReference(_ path: String) -> Failure {
    Failure(.badData, "\(path): this says nothing to compare with.")
  }
}
