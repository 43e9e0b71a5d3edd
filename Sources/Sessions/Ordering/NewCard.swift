import Progress
import Questions
import Scheduling

/// A card that was never answered.
struct NewCard {
  let card: Card
  let weight: Double
}

extension [NewCard] {
  /// What interviewers ask most surely first; among equals in this order, which is the documents'.
  func sortedByWeight() -> [NewCard] {
    indices.sorted { (self[$1].weight, $0) < (self[$0].weight, $1) }.map { self[$0] }
  }
}

/// Which questions come after others, and when their turn is there.
///
/// A question waits until those that it comes after have left learning. A question that is not among
/// those studied, or is suspended, is not waited for. Of questions that wait for each other in a
/// circle each waits only for those that come before it in the documents.
struct Prerequisites {
  /// Questions whose new cards are not asked yet.
  private(set) var blocked: Set<QuestionID> = []
  /// What a question that others wait for weighs at least.
  private var weights: [QuestionID: Double] = [:]
  /// What the words mean in which authors say how often a question is asked; there are few of them.
  private let meanings: [String: Double]

  /// `questions` in the documents' order, each once.
  ///
  /// - Complexity: O(n + m log m) for m questions that come after others.
  init(among questions: [Question], _ ledger: Ledger) {
    let words = questions.reduce(into: Set<String>()) { words, question in
      if let weight = question.weight { words.insert(weight) }
    }
    meanings = Dictionary(uniqueKeysWithValues: words.map { ($0, interviewWeight(of: $0)) })
    guard questions.contains(where: { !$0.after.isEmpty }) else { return }
    let places = Dictionary(questions.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let waits = questions.map { question in
      question.after.compactMap { places[$0] }.filter { ledger.isToBeLearned(questions[$0].id) }
    }
    let circles = circles(among: waits)
    let held = waits.enumerated().map { place, others in
      others.filter { circles[$0] != circles[place] || $0 < place }
    }
    blocked = Set(held.indices.lazy.filter { !held[$0].isEmpty }.map { questions[$0].id })
    raiseWeights(questions, held)
  }

  /// At least what waits for it, so that nothing important hides behind something that is not.
  func weight(of question: Question) -> Double {
    max(weights[question.id] ?? 0, ownWeight(of: question))
  }

  private func ownWeight(of question: Question) -> Double {
    question.weight.flatMap { meanings[$0] } ?? interviewWeight(of: nil)
  }

  private mutating func raiseWeights(_ questions: [Question], _ held: [[Int]]) {
    let waiting = held.indices.filter { !held[$0].isEmpty }
      .map { (place: $0, weight: ownWeight(of: questions[$0])) }
      .sorted { ($1.weight, $0.place) < ($0.weight, $1.place) }
    for (place, weight) in waiting {
      var rest = held[place]
      while let other = rest.popLast() {
        let id = questions[other].id
        // The heaviest comes first, so that nobody has to be visited twice.
        guard weights[id] == nil else { continue }
        weights[id] = weight
        rest += held[other]
      }
    }
  }
}

extension Ledger {
  /// Whether the question's first card is still to be learned, and can be.
  fileprivate func isToBeLearned(_ question: QuestionID) -> Bool {
    guard let facts = facts(of: question) else { return true }
    guard facts.suspendedSince == nil else { return false }
    guard let state = facts.state else { return true }
    return if case .learning = state.stage { true } else { false }
  }
}
