import Progress
import Questions
import Scheduling

/// Which questions come after others, and when their turn is there.
///
/// A question waits until those that it comes after have left learning, of a topic four in five. One
/// that is not among those studied, or is suspended, is not waited for. Of questions and topics that
/// wait for each other in a circle each question waits only for those that come before it in the
/// documents.
struct Prerequisites {
  /// By place, what the author says of how surely a question is asked.
  private let ownWeights: [Double]
  /// What a question that others wait for weighs at least, by its place.
  private var weights: [Int: Double] = [:]
  /// By place, what a question waits for; empty where none of them waits for any.
  private var held: [[Waited]] = []

  /// What a question waits for.
  enum Waited: Hashable {
    /// The question at that place.
    case question(Int)
    /// So many of the topic's questions have to leave learning; `learned` have.
    case topic(Int, learned: Int, needed: Int)
  }

  /// - Complexity: O(n + m log m) for m questions that come after others.
  init(among bank: StudiedBank, _ ledger: Ledger) {
    ownWeights = interviewWeights(in: bank)
    let late = bank.places.filter { bank.comesAfterOthers($0) }
    guard !late.isEmpty else { return }
    let topics = StudiedTopics(waitedForBy: late, in: bank, ledger)
    let waits = waits(of: late, in: bank, topics, ledger)
    let circles = circles(among: waits)
    held = Array(repeating: [], count: bank.places.count)
    for place in late {
      held[place] = waits[place].compactMap { node in
        let isCircle = circles[node] == circles[place]
        guard node >= bank.places.count else {
          return isCircle && node >= place ? nil : .question(node)
        }
        let topic = node - bank.places.count
        return topics.wait(for: topic, before: isCircle ? place : bank.places.count)
      }
    }
    raiseWeights(along: waits)
  }

  /// Whether new cards of the question there are not asked yet.
  func isBlocked(_ place: Int) -> Bool { !held.isEmpty && !held[place].isEmpty }

  /// What new cards of the question there wait for; empty where their turn is there.
  func waited(by place: Int) -> [Waited] { held.isEmpty ? [] : held[place] }

  /// At least what waits for it, so that nothing important hides behind something that is not.
  func weight(of place: Int) -> Double {
    weights.isEmpty ? ownWeights[place] : max(weights[place] ?? 0, ownWeights[place])
  }

  private mutating func raiseWeights(along waits: [[Int]]) {
    let waiting = held.indices.filter { !held[$0].isEmpty }
      .map { (place: $0, weight: ownWeights[$0]) }
      .sorted { ($1.weight, $0.place) < ($0.weight, $1.place) }
    for (place, weight) in waiting {
      var rest = waits[place]
      while let other = rest.popLast() {
        // The heaviest comes first, so that nobody has to be visited twice.
        guard weights[other] == nil else { continue }
        weights[other] = weight
        rest += waits[other]
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

/// By place, what each question comes after that is still to be learned.
///
/// Behind all places stand the topics, each with its questions; a topic's number is counted from the
/// number of places.
private func waits(
  of late: [Int],
  in bank: StudiedBank,
  _ topics: StudiedTopics,
  _ ledger: Ledger
) -> [[Int]] {
  var waits = [[Int]](repeating: [], count: bank.places.count)
  for place in late {
    for question in bank[place].draft.after {
      guard let other = bank.place(of: question), ledger.isToBeLearned(question) else { continue }
      waits[place].append(other)
    }
    for topic in bank[place].afterTopics where topics.isWaitedFor(topic) {
      waits[place].append(bank.places.count + topic)
    }
  }
  return waits + topics.unlearned
}

extension StudiedBank {
  fileprivate func comesAfterOthers(_ place: Int) -> Bool {
    !self[place].draft.after.isEmpty || !self[place].afterTopics.isEmpty
  }
}
