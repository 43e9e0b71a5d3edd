import Progress
import Questions
import Scheduling

/// Which questions come after others, and when their turn is there.
///
/// A question waits until those that it comes after have left learning. A question that is not among
/// those studied, or is suspended, is not waited for. Of questions that wait for each other in a
/// circle each waits only for those that come before it in the documents.
struct Prerequisites {
  /// By place, what the author says of how surely a question is asked.
  private let ownWeights: [Double]
  /// What a question that others wait for weighs at least, by its place.
  private var weights: [Int: Double] = [:]
  /// By place, what a question waits for; empty where none of them waits for any.
  private var held: [[Int]] = []

  /// - Complexity: O(n + m log m) for m questions that come after others.
  init(among bank: StudiedBank, _ ledger: Ledger) {
    ownWeights = interviewWeights(in: bank)
    held = waits(among: bank, ledger)
    guard !held.isEmpty else { return }
    let circles = circles(among: held)
    for place in held.indices where !held[place].isEmpty {
      held[place].removeAll { circles[$0] == circles[place] && $0 >= place }
    }
    raiseWeights()
  }

  /// Whether new cards of the question there are not asked yet.
  func isBlocked(_ place: Int) -> Bool { !held.isEmpty && !held[place].isEmpty }

  /// At least what waits for it, so that nothing important hides behind something that is not.
  func weight(of place: Int) -> Double {
    weights.isEmpty ? ownWeights[place] : max(weights[place] ?? 0, ownWeights[place])
  }

  private mutating func raiseWeights() {
    let waiting = held.indices.filter { !held[$0].isEmpty }
      .map { (place: $0, weight: ownWeights[$0]) }
      .sorted { ($1.weight, $0.place) < ($0.weight, $1.place) }
    for (place, weight) in waiting {
      var rest = held[place]
      while let other = rest.popLast() {
        // The heaviest comes first, so that nobody has to be visited twice.
        guard weights[other] == nil else { continue }
        weights[other] = weight
        rest += held[other]
      }
    }
  }
}

/// By place, see `interviewWeight(of:)`; each of the few different words is read once.
func interviewWeights(in bank: StudiedBank) -> [Double] {
  var meanings: [String: Double] = [:]
  let ordinary = interviewWeight(of: nil)
  return bank.places.map { place in
    guard let words = bank[place].draft.weight else { return ordinary }
    if let known = meanings[words] { return known }
    let weight = interviewWeight(of: words)
    meanings[words] = weight
    return weight
  }
}

/// By place, what each question comes after that is still to be learned; empty where none comes
/// after any.
private func waits(among bank: StudiedBank, _ ledger: Ledger) -> [[Int]] {
  let late = bank.places.filter { !bank[$0].draft.after.isEmpty }
  guard !late.isEmpty else { return [] }
  var waits = [[Int]](repeating: [], count: bank.places.count)
  for place in late {
    for question in bank[place].draft.after {
      guard let other = bank.place(of: question), ledger.isToBeLearned(question) else { continue }
      waits[place].append(other)
    }
  }
  return waits
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
