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
    let reports = try reports(invocation, in: program)
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
    for (report, path) in reports {
      let text = report.write(
        result,
        options,
        path == nil ? program.capabilities(for: invocation) : .plain()
      )
      if let path {
        try program.save(text, to: path)
      } else {
        program.world.console.write(text)
      }
    }
    return result.isPassed(minScore: minimum) ? .success : .no
  }

  /// The reports that were asked for and where each goes, `nil` being standard output.
  private func reports(
    _ invocation: Invocation,
    in program: Program
  ) throws(Failure) -> [(any Report, path: String?)] {
    var wanted = invocation.all(of: .report)
    if invocation.has(.json) { wanted.append("json") }
    if wanted.isEmpty { wanted = [program.world.console.outputIsTerminal ? "pretty" : "compact"] }
    var chosen: [(any Report, path: String?)] = []
    for wish in wanted {
      let parts = wish.split(separator: "=", maxSplits: 1).map(String.init)
      guard let report = report(named: parts.first ?? "") else {
        throw Failure(
          .usage,
          "no report \"\(wish)\".",
          advice: ["Reports: \(allReports.map(\.name).joined(separator: ", "))"]
        )
      }
      let path = parts.count > 1 ? parts[1] : "-"
      chosen.append((report, path == "-" ? nil : path))
    }
    guard chosen.count(where: { $0.path == nil }) <= 1 else {
      throw Failure(
        .usage,
        "only one report can go to standard output.",
        advice: ["Send the others to files: --report FORMAT=FILE"]
      )
    }
    return chosen
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
