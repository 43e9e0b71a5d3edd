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
  /// For steps, whose numbers are those that a session with this seed shows.
  package var seed: UInt64 = 0

  package init() {}

  /// Asks whether the documents' own answers say all that they say, see `ownAnswers(of:)`.
  package static var selfCheck: QuizRules {
    var rules = QuizRules()
    rules.minCard = 1
    // An answer may name the mistake that it warns of.
    rules.failsOnRedFlag = false
    rules.allowsSkip = true
    return rules
  }
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
    if case .short(let wanted) = question.reply { answer.text = wanted.wordings.first ?? "" }
    if !answer.isEmpty { answers[question.id] = answer }
  }
  return answers
}

private typealias Result = QuizReport.Result

private func result(of question: Question, _ answer: GivenAnswer?, _ rules: QuizRules) -> Result {
  var result = Result(question: question, status: .pass, need: rules.minCard)
  let points = keyPoints(of: question)
  let reply = question.reply
  let isChoice = !question.choices.isEmpty
  guard !isChoice || !question.correct.isEmpty else {
    result.isComparable = false
    return result.with(.skip, .noneCorrect)
  }
  guard isChoice || reply.isExact || question.checklist != nil || !points.isEmpty else {
    result.isComparable = false
    return result.with(.skip, .nothingToCompare)
  }
  guard let answer else { return result.with(.skip, .noAnswer) }
  if isChoice {
    return judgeChoice(
      result,
      answer.choice ?? letters(onlyLettersIn: answer.text),
      question,
      rules
    )
  }
  guard answer.choice == nil else { return result.with(.error, .noChoices) }
  if let places = answer.order { return judgeOrder(result, places, reply, rules) }
  switch reply {
  case .short(let wanted) where answer.ticks == nil:
    result.flags = raisedFlags(question, in: answer.text)
    return judgeShort(result, answer.text, wanted, rules)
  case .claim(let statement) where answer.ticks == nil:
    if let said = Questions.verdict(beginning: answer.text) {
      return judgeClaim(result, said, statement, rules)
    }
    guard statement.correction != nil else { return result.with(.error, .wantsVerdict) }
  default: break
  }
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
    result.compare(answer.text, with: wanted)
  }
  result.flags = raisedFlags(question, in: answer.text)
  return judgeCoverage(result, rules)
}

private func letters(onlyLettersIn text: String) -> [Int]? {
  // Prose is letters too; a choice is one letter, or letters apart.
  let words = text.split { $0 == " " || $0 == "," || $0.isNewline }
  return words.allSatisfy { $0.count == 1 } ? letters(words.joined()) : nil
}

extension Question {
  /// What its first card asks the learner to do.
  var reply: Reply { self.form.cards(of: self).first?.reply ?? .judge }

  /// The points to tick, where the question is asked by a checklist.
  package var checklist: [String]? {
    for card in self.form.cards(of: self) {
      if case .ticks(let points) = card.reply { return points }
    }
    return nil
  }
}
