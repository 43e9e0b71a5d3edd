import Basics
import Decoding
import Exports
import Host
import Questions
import Sessions
import Terminal

/// `grill quiz [WHAT...] --answers FILE`.
package struct TakeQuiz: Verb {
  package let name = "quiz"
  package let group = VerbGroup.scripts
  package let summary = "score a file of answers by rules, for scripts and CI"
  package let operand: String? = "[DECK|FILE|ID]..."
  package let examples = [
    VerbExample("grill quiz --answers a.txt", "every question, in file order"),
    VerbExample("grill quiz --self-check", "the documents' own answers"),
  ]
  package let options: [CommandOption] = [
    .answers, .selfCheck, .tag, .minScore, .minCard, .allowSkip, .report, .json,
  ]

  package init() {}

  package func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    guard !invocation.has(.selfCheck) || invocation.value(of: .answers) == nil else {
      throw Failure(
        .usage,
        "--self-check scores the documents' own answers; --answers gives others.",
        advice: ["Give one of the two: grill help quiz"]
      )
    }
    let wishes = try program.reportWishes(invocation, among: allReports.map(\.name))
    let bank = try program.bank(for: invocation, includingOwn: false)
    let questions = try program.selection(invocation, of: bank)
    program.report(bank.findings)
    guard !invocation.has(.selfCheck) else {
      return try deliver(
        quiz(questions, answers: ownAnswers(of: questions), rules: .selfCheck),
        // Whether all of them pass is what is asked.
        minScore: invocation.number(of: .minScore).map { Double($0) / 100 } ?? 1,
        wishes,
        invocation,
        in: program
      )
    }
    let (answers, seed) = try answers(invocation, to: bank, in: program)
    let asked = Set(questions.map(\.id))
    let unused = answers.keys.count { !asked.contains($0) }
    if unused > 0 {
      program.world.console.writeError(
        "grill: \(unused) of the answers are to questions that were not selected\n"
      )
    }
    var rules = QuizRules()
    rules.minCard = Double(invocation.number(of: .minCard) ?? 70) / 100
    rules.allowsSkip = invocation.has(.allowSkip)
    rules.seed = program.seed(for: invocation) ?? seed ?? 0
    return try deliver(
      quiz(questions, answers: answers, rules: rules),
      minScore: invocation.number(of: .minScore).map { Double($0) / 100 },
      wishes,
      invocation,
      in: program
    )
  }

  private func deliver(
    _ result: QuizReport,
    minScore: Double?,
    _ wishes: [ReportWish],
    _ invocation: Invocation,
    in program: Program
  ) throws(Failure) -> ExitCode {
    let options = ReportOptions(minScore: minScore)
    for wish in wishes {
      guard let report = report(named: wish.name) else { continue }
      try program.deliver(wish, for: invocation) { report.write(result, options, $0) }
    }
    return result.isPassed(minScore: minScore) ? .success : .no
  }

  private func answers(
    _ invocation: Invocation,
    to bank: Bank,
    in program: Program
  ) throws(Failure) -> (answers: [QuestionID: GivenAnswer], seed: UInt64?) {
    guard let path = invocation.value(of: .answers) else {
      throw Failure(
        .usage,
        "quiz needs answers to score: grill quiz --answers FILE, or --self-check.",
        advice: ["How they are written: grill help answers"]
      )
    }
    let text = decode(try program.world.bytes(at: path, reading: "the answers"))
    guard text.problem == nil else {
      throw Failure(.badData, "\(path): this is not text.", advice: ["See: grill help answers"])
    }
    let file = AnswerFile(reading: text.text, file: path)
    let resolved = file.resolved(in: bank)
    let findings = file.findings + resolved.findings
    guard let first = findings.first else { return (resolved.answers, file.seed) }
    let rest = findings.count > 1 ? ["and \(findings.count - 1) more in the same file"] : []
    throw Failure(
      .badData,
      at: first.place,
      "\(first.message.text).",
      advice: rest + ["Nothing was scored. All ids: grill list DECK"]
    )
  }
}
