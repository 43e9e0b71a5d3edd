import Basics
import Exports
import Host
import Questions
import Sessions

/// `grill quiz [WHAT...]` with answers from a file, and `grill quiz merge FILE...`.
package struct TakeQuiz: Verb {
  package var name: String { "quiz" }
  package var group: VerbGroup { .scripts }
  package var summary: String { "score a file of answers by rules, for scripts and CI" }
  package var operand: String? { "[DECK|FILE|ID]..." }
  package var examples: [VerbExample] {
    [
      VerbExample("grill quiz caches", "a practice exam; your schedule stays"),
      VerbExample("grill quiz --answers a.txt", "every question, in file order"),
      VerbExample("grill quiz merge 1.json 2.json", "reports of all shards as one"),
    ]
  }
  package var options: [CommandOption] {
    [
      .tag, .onlyChanged, .shuffle, .shard, .answers, .selfCheck, .template, .allowSkip, .minScore,
      .minCard, .allowErrors, .failOnRedFlag, .noFailOnRedFlag, .quizJSON, .report,
      .listPassed,
    ]
  }

  package init() {}

  /// In front of a person questions are asked.
  package func isPaged(_ invocation: Invocation) -> Bool {
    invocation.operands.first == "merge"
      || [CommandOption.answers, .selfCheck, .template].contains { invocation.has($0) }
  }

  package func firstWords(among verbs: [any Verb]) -> [String] { ["merge"] }

  package func run(_ invocation: Invocation, in program: Program) throws(Failure) -> ExitCode {
    try invocation.checkQuizOptions()
    guard invocation.operands.first != "merge" else {
      return try program.mergeQuiz(invocation)
    }
    let wishes = try program.reportWishes(invocation, among: allReports.map(\.name))
    let bank = try program.bank(for: invocation, includingOwn: false)
    var questions = try program.selection(invocation, of: bank)
    program.report(bank.findings)
    if let reference = invocation.value(of: .onlyChanged) {
      questions = try program.changed(questions, since: reference)
    }
    guard !invocation.has(.template) else {
      program.world.console.write(answerTemplate(for: questions))
      return .success
    }
    let isExam = program.isExam(invocation)
    let given =
      try isExam || invocation.has(.selfCheck) ? nil : program.quizAnswers(invocation, to: bank)
    let run = try program.quizRun(invocation, given)
    let rules = invocation.quizRules(seed: run.seed)
    let (asked, shard) = arranged(questions, run, invocation)
    var answers = given?.answers ?? ownAnswers(of: isExam ? [] : questions)
    if isExam {
      guard let said = try program.takeExam(asked, run, invocation) else {
        program.world.console.writeError("grill: the exam was left; nothing was scored\n")
        return .interrupted
      }
      answers = said
    }
    program.remark(unused: answers, questions)
    var report = quiz(asked, answers: answers, rules: rules)
    report.run = run
    report.run.shard = shard
    report.contentErrors = contentErrors(of: asked, bank.findings)
    var options = invocation.reportOptions
    // Whether all of them pass is what is asked.
    if invocation.has(.selfCheck), options.minScore == nil { options.minScore = 1 }
    return try program.tell(report, options, wishes, invocation)
  }

  /// The questions in the order of the run, and of those the ones of its part.
  private func arranged(
    _ questions: [Question],
    _ run: QuizRun,
    _ invocation: Invocation
  ) -> ([Question], QuizShard?) {
    var questions = questions
    if run.isShuffled {
      var random = SeededRandom(seed: run.seed)
      questions.shuffle(using: &random)
    }
    guard let part = invocation.value(of: .shard).flatMap({ QuizPart(parsing: $0) }) else {
      return (questions, nil)
    }
    let positions = part.positions(of: questions.map(\.id))
    let shard = QuizShard(part: part, positions: positions, total: questions.count)
    return (positions.map { questions[$0] }, shard)
  }
}

extension Invocation {
  fileprivate func checkQuizOptions() throws(Failure) {
    let sources = [CommandOption.answers, .selfCheck, .template].filter { has($0) }
    guard sources.count <= 1 else {
      throw Failure(
        .usage,
        "--self-check scores the documents' own answers, --answers gives others, --template makes a file for them.",
        advice: ["Give one of them: grill help quiz"]
      )
    }
    for (one, other) in [
      (CommandOption.failOnRedFlag, CommandOption.noFailOnRedFlag), (.quiet, .listPassed),
    ] where has(one) && has(other) {
      throw Failure(.usage, "--\(one.name) and --\(other.name) contradict each other.")
    }
  }

  fileprivate func quizRules(seed: UInt64) -> QuizRules {
    var rules = has(.selfCheck) ? QuizRules.selfCheck : QuizRules()
    if let share = number(of: .minCard) { rules.minCard = Double(share) / 100 }
    if has(.allowSkip) { rules.allowsSkip = true }
    if has(.failOnRedFlag) { rules.failsOnRedFlag = true }
    if has(.noFailOnRedFlag) { rules.failsOnRedFlag = false }
    rules.seed = seed
    return rules
  }
}
