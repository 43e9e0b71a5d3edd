import Basics
import Grading
import Questions

func judgeChoice(
  _ result: QuizReport.Result,
  _ choice: [Int]?,
  _ question: Question,
  _ rules: QuizRules
) -> QuizReport.Result {
  guard let choice else { return result.with(.error, .wantsChoice) }
  guard choice.allSatisfy(question.choices.indices.contains) else {
    return result.with(.error, .noSuchChoice(question.choices.count))
  }
  let verdict = ChoiceVerdict(chosen: Set(choice), right: Set(question.correct))
  return result.judged(by: .choice(verdict), rules, .wrongChoice(choice, right: question.correct))
}

/// `places` are the numbers of the steps as a session with the rules' seed shows them.
func judgeOrder(
  _ result: QuizReport.Result,
  _ places: [Int],
  _ reply: Reply,
  _ rules: QuizRules
) -> QuizReport.Result {
  guard case .order(let steps) = reply else { return result.with(.error, .noSteps) }
  guard places.sorted() == Array(steps.indices) else {
    return result.with(.error, .noOrder(steps.count))
  }
  let shown = mixedSteps(steps.count, seed: rules.seed, card: result.question.id)
  let verdict = OrderVerdict(said: places.map { shown[$0] })
  return result.judged(
    by: .order(verdict),
    rules,
    .wrongOrder(
      steps.indices.map { place in
        (shown.firstIndex(of: place) ?? 0) + 1
      }
    )
  )
}

func judgeShort(
  _ result: QuizReport.Result,
  _ text: String,
  _ wanted: ShortAnswer,
  _ rules: QuizRules
) -> QuizReport.Result {
  let verdict = judge(text, as: wanted, question: result.question.title)
  let result = result.judged(by: verdict, rules, .wrongShort(wanted.wordings.first ?? ""))
  return result.status == .pass ? result.heeding(rules) : result
}

/// A statement that is false has to be put right as well, where the document says how.
func judgeClaim(
  _ result: QuizReport.Result,
  _ said: (isTrue: Bool, rest: String),
  _ statement: Statement,
  _ rules: QuizRules
) -> QuizReport.Result {
  var result = result.judged(
    by: .claim(said: said.isTrue, isTrue: statement.isTrue),
    rules,
    .wrongClaim(statement.isTrue)
  )
  guard result.status == .pass, !statement.isTrue else { return result }
  let question = result.question
  let points =
    question.statedPoints.isEmpty
    ? statement.correction.map { keyPoints(in: $0, musts: question.musts) } ?? []
    : question.statedPoints
  guard !points.isEmpty else { return result }
  result.compare(said.rest, with: points)
  result.flags = raisedFlags(question, in: said.rest)
  return judgeCoverage(result, rules)
}

func judgeCoverage(_ result: QuizReport.Result, _ rules: QuizRules) -> QuizReport.Result {
  var result = result
  let coverage = Coverage(points: result.points)
  result.coverage = coverage.share
  if rules.failsOnRedFlag, let flag = result.flags.first(where: \.isVerbatim) {
    return result.with(.fail, .redFlag(flag.text))
  }
  // A sum of halves over a count: what is shown as equal must pass as equal.
  guard coverage.share >= rules.minCard - 1e-9 else { return result.with(.fail, .tooLittle) }
  let missed = coverage.points.first { $0.point.isMust && $0.mark == .missed }
  return missed.map { result.with(.fail, .mustMissed($0.point.text)) } ?? result
}

extension QuizReport.Result {
  func with(_ status: QuizReport.Status, _ reason: QuizReason) -> Self {
    var copy = self
    copy.status = status
    copy.reason = reason.text
    return copy
  }

  mutating func compare(_ text: String, with wanted: [KeyPoint]) {
    points =
      Grading.coverage(
        of: wanted,
        in: text,
        question: question.title,
        source: question.bestAnswer ?? ""
      ).points
  }

  /// Passes where the share is high enough.
  fileprivate func judged(
    by verdict: ReplyVerdict,
    _ rules: QuizRules,
    _ reason: QuizReason
  ) -> Self {
    var copy = self
    copy.coverage = verdict.share
    // What is shown as equal must pass as equal.
    return verdict.share >= rules.minCard - 1e-9 ? copy : copy.with(.fail, reason)
  }

  /// Fails where a red flag was said and the rules heed it.
  fileprivate func heeding(_ rules: QuizRules) -> Self {
    guard rules.failsOnRedFlag, let flag = flags.first(where: \.isVerbatim) else { return self }
    return with(.fail, .redFlag(flag.text))
  }
}
