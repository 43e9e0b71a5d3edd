import Basics
import Decoding
import Host
import Questions
import Sessions

/// Answers from a file, and what the file says of the run.
struct QuizAnswers {
  var answers: [QuestionID: GivenAnswer]
  var seed: UInt64?
  var now: LocalTime?
}

extension Program {
  /// Reads `--answers`; everything that is wrong with the file is told, and then nothing is scored.
  func quizAnswers(_ invocation: Invocation, to bank: Bank) throws(Failure) -> QuizAnswers {
    guard let path = invocation.value(of: .answers) else { throw .noAnswers }
    let text = decode(try world.bytes(at: path, reading: "the answers"))
    guard text.problem == nil else {
      throw Failure(.badData, "\(path): this is not text.", advice: ["See: grill help answers"])
    }
    let file = AnswerFile(reading: text.text, file: path == "-" ? "standard input" : path)
    let resolved = file.resolved(in: bank)
    let findings = (file.findings + resolved.findings).sorted {
      ($0.place.line, $0.place.column) < ($1.place.line, $1.place.column)
    }
    guard let last = findings.last else {
      return QuizAnswers(answers: resolved.answers, seed: file.seed, now: file.now)
    }
    for finding in findings.dropLast() {
      let problem = Failure(.badData, at: finding.place, "\(finding.message.text).")
      world.console.writeError(problem.description)
    }
    throw Failure(
      .badData,
      at: last.place,
      "\(last.message.text).",
      advice: ["Nothing was scored. All ids: grill list DECK"]
    )
  }

  /// What the run is made by: what was typed, else what the file of answers says.
  func quizRun(_ invocation: Invocation, _ given: QuizAnswers?) throws(Failure) -> QuizRun {
    let told = invocation.value(of: .now) ?? world.environment["GRILL_NOW"] ?? ""
    let isShuffled = invocation.has(.shuffle)
    let seed = self.seed(for: invocation) ?? given?.seed
    guard !isShuffled || seed != nil || !invocation.has(.shard) else { throw .shardNeedsSeed }
    // Short enough to be typed.
    let drawn = isShuffled ? world.entropy() % 1_000_000 : 0
    return QuizRun(
      seed: seed ?? drawn,
      now: LocalTime(parsing: told) ?? given?.now,
      isShuffled: isShuffled
    )
  }

  func remark(unused answers: [QuestionID: GivenAnswer], _ questions: [Question]) {
    let asked = Set(questions.map(\.id))
    let unused = answers.keys.count { !asked.contains($0) }
    guard unused > 0 else { return }
    world.console.writeError(
      "grill: \(unused) of the answers are to questions that were not selected\n"
    )
  }
}

extension Failure {
  fileprivate static let noAnswers = Failure(
    .usage,
    "quiz needs answers to score: grill quiz --answers FILE, or --self-check.",
    advice: [
      "A file to fill in: grill quiz --template > FILE",
      "How they are written: grill help answers",
    ]
  )

  fileprivate static let shardNeedsSeed = Failure(
    .usage,
    "--shuffle with --shard needs --seed, so that all parts are cut from one order."
  )
}
