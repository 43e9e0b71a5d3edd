import Progress
import Questions
import Scheduling

/// How far the topics have come that others wait for.
struct StudiedTopics {
  /// By topic, the places of its questions that are still to be learned, in order; empty for a topic
  /// that nobody waits for any more.
  private(set) var unlearned: [[Int]]
  /// By topic, the places of all its questions that can be learned, in order.
  private var all: [[Int]]

  /// - Complexity: O(n) in the questions of the bank.
  init(waitedForBy late: [Int], in bank: StudiedBank, _ ledger: Ledger) {
    var isWanted: [Bool] = []
    for place in late {
      for topic in bank[place].afterTopics {
        while isWanted.count <= topic { isWanted.append(false) }
        isWanted[topic] = true
      }
    }
    all = Array(repeating: [], count: isWanted.count)
    unlearned = all
    guard !isWanted.isEmpty else { return }
    for place in bank.places where !bank[place].topics.isEmpty {
      let id = bank[place].id
      guard ledger.facts(of: id)?.suspendedSince == nil else { continue }
      let isLearned = !ledger.isToBeLearned(id)
      for topic in bank[place].topics where topic < isWanted.count && isWanted[topic] {
        all[topic].append(place)
        if !isLearned { unlearned[topic].append(place) }
      }
    }
    for topic in all.indices
    where unlearned[topic].count <= StudiedTopics.spared(of: all[topic].count) {
      unlearned[topic] = []
    }
  }

  /// Of so many questions how many may be still to be learned when others have their turn: the last
  /// few, which may be the hardest, hold up nothing else.
  private static func spared(of count: Int) -> Int { count / 5 }

  func isWaitedFor(_ topic: Int) -> Bool { !unlearned[topic].isEmpty }

  /// What is missing of a topic's questions before a place; `nil` for nothing.
  ///
  /// - Complexity: O(log n).
  func wait(for topic: Int, before place: Int) -> Prerequisites.Waited? {
    let count = all[topic].count(below: place)
    let missing = unlearned[topic].count(below: place)
    let spared = StudiedTopics.spared(of: count)
    guard missing > spared else { return nil }
    return .topic(topic, learned: count - missing, needed: count - spared)
  }
}

extension Ledger {
  /// Whether the question's first card is still to be learned, and can be.
  func isToBeLearned(_ question: QuestionID) -> Bool {
    guard let facts = facts(of: question) else { return true }
    guard facts.suspendedSince == nil else { return false }
    guard let state = facts.state else { return true }
    return if case .learning = state.stage { true } else { false }
  }
}

extension [Int] {
  /// How many of the numbers, which ascend, are less.
  fileprivate func count(below limit: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < limit { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
