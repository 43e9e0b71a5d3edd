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
    VerbExample("grill quiz caches --answers - --min-score 80", "from a pipe"),
  ]
  package let options: [CommandOption] = [
    .answers, .tag, .minScore, .minCard, .allowSkip, .report, .json,
  ]

  package init() {}

  package func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    let wishes = try program.reportWishes(invocation, among: allReports.map(\.name))
    let bank = try program.bank(for: invocation, includingOwn: false)
    let questions = try program.selection(invocation, of: bank)
    program.report(bank.findings)
    let answers = try answers(invocation, to: bank, in: program)
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
    let result = quiz(questions, answers: answers, rules: rules)
    let minimum = invocation.number(of: .minScore).map { Double($0) / 100 }
    let options = ReportOptions(minScore: minimum)
    for wish in wishes {
      guard let report = report(named: wish.name) else { continue }
      try program.deliver(wish, for: invocation) { report.write(result, options, $0) }
    }
    return result.isPassed(minScore: minimum) ? .success : .no
  }

  private func answers(
    _ invocation: Invocation,
    to bank: Bank,
    in program: Program
  ) throws(Failure) -> [QuestionID: GivenAnswer] {
    guard let path = invocation.value(of: .answers) else {
      throw Failure(
        .usage,
        "quiz needs answers to score: grill quiz --answers FILE.",
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
    guard let first = findings.first else { return resolved.answers }
    let rest = findings.count > 1 ? ["and \(findings.count - 1) more in the same file"] : []
    throw Failure(
      .badData,
      at: first.place,
      "\(first.message.text).",
      advice: rest + ["Nothing was scored. All ids: grill list DECK"]
    )
  }
}
