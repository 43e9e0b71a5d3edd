import Basics
import Grading
package import Questions

/// What a quiz asks of an answer.
package struct QuizRules: Sendable, Hashable {
  /// The share of key points that passes, from 0 to 1.
  package var minCard = 0.7
  /// Whether saying a red flag fails; only where it was said nearly word for word.
  package var failsOnRedFlag = true
  package var allowsSkip = false

  package init() {}
}

/// Judges answers by the rules alone: no clock, no chance, no schedule.
///
/// One result for each question, in their order.
package func quiz(
  _ questions: [Question],
  answers: [QuestionID: GivenAnswer],
  rules: QuizRules = QuizRules()
) -> QuizReport {
  QuizReport(
    results: questions.map { result(of: $0, answers[$0.id], rules) },
    allowsSkip: rules.allowsSkip
  )
}

/// The answers that the documents themselves give: each must reach all of its own key points.
///
/// Chooses what is marked as right and ticks every point.
package func ownAnswers(of questions: [Question]) -> [QuestionID: GivenAnswer] {
  var answers: [QuestionID: GivenAnswer] = [:]
  for question in questions {
    var answer = GivenAnswer(id: question.id, place: question.place)
    answer.text = question.answer ?? ""
    if !question.correct.isEmpty { answer.choice = question.correct }
    if let checklist = question.checklist { answer.ticks = Array(checklist.indices) }
    if !answer.isEmpty { answers[question.id] = answer }
  }
  return answers
}

private typealias Result = QuizReport.Result

private func result(of question: Question, _ answer: GivenAnswer?, _ rules: QuizRules) -> Result {
  var result = Result(question: question, status: .pass, need: rules.minCard)
  let points = keyPoints(of: question)
  let isChoice = !question.choices.isEmpty
  guard !isChoice || !question.correct.isEmpty else {
    result.isComparable = false
    return result.with(.skip, .noneCorrect)
  }
  guard isChoice || question.checklist != nil || !points.isEmpty else {
    result.isComparable = false
    return result.with(.skip, .nothingToCompare)
  }
  guard let answer else { return result.with(.skip, .noAnswer) }
  if isChoice {
    return judgeChoice(result, answer.choice ?? letters(onlyLettersIn: answer.text), question)
  }
  guard answer.choice == nil else { return result.with(.error, .noChoices) }
  if let ticks = answer.ticks {
    guard let checklist = question.checklist else { return result.with(.error, .noChecklist) }
    guard ticks.allSatisfy(checklist.indices.contains) else {
      return result.with(.error, .noSuchPoint(checklist.count))
    }
    result.points = checklist.enumerated().map { index, text in
      Coverage.Point(
        point: KeyPoint(text),
        mark: ticks.contains(index) ? .covered : .missed,
        evidence: nil
      )
    }
  } else {
    let wanted = points.isEmpty ? (question.checklist ?? []).map { KeyPoint($0) } : points
    result.points =
      coverage(
        of: wanted,
        in: answer.text,
        question: question.title,
        source: question.bestAnswer ?? ""
      ).points
  }
  result.flags = redFlags(
    question.redFlags,
    in: answer.text,
    besides: question.bestAnswer ?? ""
  )
  return judgeCoverage(result, rules)
}

private func judgeChoice(_ result: Result, _ choice: [Int]?, _ question: Question) -> Result {
  var result = result
  guard let choice else { return result.with(.error, .wantsChoice) }
  guard choice.allSatisfy(question.choices.indices.contains) else {
    return result.with(.error, .noSuchChoice(question.choices.count))
  }
  let isRight = Set(choice) == Set(question.correct)
  result.coverage = isRight ? 1 : 0
  return isRight ? result : result.with(.fail, .wrongChoice(choice, right: question.correct))
}

private func judgeCoverage(_ result: Result, _ rules: QuizRules) -> Result {
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

private func letters(onlyLettersIn text: String) -> [Int]? {
  // Prose is letters too; a choice is one letter, or letters apart.
  let words = text.split { $0 == " " || $0 == "," || $0.isNewline }
  return words.allSatisfy { $0.count == 1 } ? letters(words.joined()) : nil
}

extension QuizReport.Result {
  fileprivate func with(_ status: QuizReport.Status, _ reason: Reason) -> Self {
    var copy = self
    copy.status = status
    copy.reason = reason.text
    return copy
  }
}

extension Question {
  /// The points to tick, where the question is asked by a checklist.
  package var checklist: [String]? {
    for card in self.form.cards(of: self) {
      if case .ticks(let points) = card.reply { return points }
    }
    return nil
  }
}

/// Why an answer did not pass.
private struct Reason {
  var text: String

  static let nothingToCompare = Reason(text: "the document gives nothing to compare with")
  static let noAnswer = Reason(text: "no answer was given")
  static let noneCorrect = Reason(text: "the document marks no right option")
  static let wantsChoice = Reason(text: "the question wants a choice, as in \"choice: c\"")
  static let noChoices = Reason(text: "a choice was given, but the question has none")
  static let noChecklist = Reason(text: "ticks were given, but the question has no checklist")
  static let tooLittle = Reason(text: "too few key points")

  static func noSuchChoice(_ count: Int) -> Reason {
    Reason(text: "the question has only \(count) choices")
  }

  static func noSuchPoint(_ count: Int) -> Reason {
    Reason(text: "the checklist has only \(count) points")
  }

  static func wrongChoice(_ choice: [Int], right: [Int]) -> Reason {
    Reason(text: "chose \(names(choice)), right is \(names(right))")
  }

  static func redFlag(_ flag: String) -> Reason {
    Reason(text: "red flag: \(flag)")
  }

  static func mustMissed(_ point: String) -> Reason {
    Reason(text: "a must-have point is missing: \(point)")
  }

  private static func names(_ positions: [Int]) -> String {
    positions.sorted().map { letter(of: $0).lowercased() }.joined(separator: ", ")
  }
}
