import Basics
import Grading
package import Questions

/// What a question of a practice exam wants to be told.
package enum ExamReply: Hashable, Sendable {
  /// Letters of the document.
  case choice(Options)
  /// The numbers of the steps, which show in this order.
  case order(steps: [String], shown: [Int])
  /// True or false on the first line, and what is right below it.
  case claim
  case text
}

extension Question {
  /// How the question is answered in an exam whose steps are mixed by `seed`.
  package func examReply(seed: UInt64) -> ExamReply {
    switch reply {
    case .choice(let options): .choice(options)
    case .order(let steps):
      .order(steps: steps, shown: mixedSteps(steps.count, seed: seed, card: id))
    case .claim: .claim
    case .judge, .ticks, .short, .derive: .text
    }
  }

  /// What somebody said, as an answer; `nil` where it is none of the kind that is wanted.
  package func examAnswer(_ said: String, to reply: ExamReply) -> GivenAnswer? {
    var answer = GivenAnswer(id: id, place: place)
    switch reply {
    case .choice(let options):
      guard let choice = letters(said), choice.allSatisfy(options.texts.indices.contains) else {
        return nil
      }
      answer.choice = choice
    case .order(let steps, _):
      let numbers = said.split { !$0.isNumber }.compactMap { Int($0) }.map { $0 - 1 }
      guard numbers.sorted() == Array(steps.indices) else { return nil }
      answer.order = numbers
    case .claim:
      guard Questions.verdict(beginning: said) != nil else { return nil }
      answer.text = said
    case .text: answer.text = said
    }
    return answer.isEmpty ? nil : answer
  }
}
