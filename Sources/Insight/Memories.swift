package import Basics
package import Progress
package import Questions
import Scheduling

/// How long do cards last, and how much is known now? Suspended cards do not count.
package struct Memories: Sendable, Hashable {
  /// Cards that are asked.
  package var cards: Int
  /// Cards that were answered at least once.
  package var seen: Int
  /// Seen cards by the days until their recall has fallen to 90 %, shortest first.
  package var stabilities: [Bucket]
  /// Seen cards by difficulty from 1, easy, to 10; empty where the model knows none.
  package var difficulties: [Bucket]
  /// The sum of recall over the seen cards: how many of them are likely known now; `nil` where the
  /// model does not foretell recall.
  package var known: Double?
  package var interview: Forecast.Interview?
  /// The name of the model that decides all of it.
  package var model: String

  /// So many cards from a bound up to the next bucket's.
  package struct Bucket: Sendable, Hashable {
    /// Of the bucket itself.
    package var from: Double
    package var cards = 0
  }

  /// In days: below one, then 1 to 3, 4 to 7, 8 to 20, 21 to 60 whole days, and more.
  package static let stabilityBounds = [0.0, 1, 4, 8, 21, 61]
  /// 1 and 2, 3 and 4, up to 9 and 10.
  package static let difficultyBounds = [1.0, 3, 5, 7, 9]

  /// - Complexity: O(n) in the cards.
  package init(
    _ questions: [Question],
    _ ledger: Ledger,
    at time: LocalTime,
    interview: Forecast.Interview? = nil
  ) {
    let scheduler = ledger.scheduler
    let asked = studied(questions, ledger).flatMap(cardIDs)
      .filter { !ledger.isSuspended($0) }
    let states = asked.compactMap { ledger.state(of: $0) }
    cards = asked.count
    seen = states.count
    stabilities = buckets(Self.stabilityBounds, states.map(scheduler.stability))
    let difficulties = states.compactMap(\.memory.difficulty)
    self.difficulties = difficulties.isEmpty ? [] : buckets(Self.difficultyBounds, difficulties)
    let foretells = scheduler.model.forPlanning != nil
    known =
      foretells
      ? states.reduce(0) { $0 + scheduler.retrievability(of: $1, at: time) } : nil
    self.interview = interview
    model = scheduler.model.name
  }

  /// Mean recall of the seen cards now; `nil` where none is seen or none is foretold.
  package var recall: Double? { seen == 0 ? nil : known.map { $0 / Double(seen) } }
}

private func buckets(_ bounds: [Double], _ values: [Double]) -> [Memories.Bucket] {
  var buckets = bounds.map { Memories.Bucket(from: $0) }
  for value in values {
    let index = bounds.lastIndex { $0 <= value } ?? 0
    buckets[index].cards += 1
  }
  return buckets
}
