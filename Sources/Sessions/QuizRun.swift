package import Basics

/// How a quiz came to its questions, so that what it prints can be made again.
package struct QuizRun: Sendable, Hashable {
  /// What the order of questions and the numbers of steps come from.
  package var seed: UInt64
  /// The time that the run was told it is; `nil` where it was told none, for nothing depends on it.
  package var now: LocalTime?
  /// Whether the seed decides the order, and not the documents.
  package var isShuffled: Bool
  /// Which part of the questions this is; `nil` for all of them.
  package var shard: QuizShard?

  package init(
    seed: UInt64 = 0,
    now: LocalTime? = nil,
    isShuffled: Bool = false,
    shard: QuizShard? = nil
  ) {
    self.seed = seed
    self.now = now
    self.isShuffled = isShuffled
    self.shard = shard
  }
}

/// One of several parts of a run, and where its questions stand in the whole.
package struct QuizShard: Sendable, Hashable {
  package var part: QuizPart
  /// Counted from 0, in the order of the results.
  package var positions: [Int]
  /// How many questions the whole run has.
  package var total: Int

  package init(part: QuizPart, positions: [Int], total: Int) {
    self.part = part
    self.positions = positions
    self.total = total
  }
}

/// As in `2/5`.
package struct QuizPart: Sendable, Hashable, CustomStringConvertible {
  /// From 1 to `count`.
  package let number: Int
  package let count: Int

  /// `nil` where there is no such part.
  package init?(number: Int, count: Int) {
    guard number >= 1, number <= count, count <= 10_000 else { return nil }
    self.number = number
    self.count = count
  }

  /// `nil` where it is not two numbers with a slash between.
  package init?(parsing text: String) {
    let words = text.split(separator: "/", omittingEmptySubsequences: false)
    guard words.count == 2, text.utf8.allSatisfy({ $0 != UInt8(ascii: "+") }),
      let number = Int(words[0]), let count = Int(words[1])
    else { return nil }
    self.init(number: number, count: count)
  }

  package var description: String { "\(number)/\(count)" }

  /// The places of this part's questions, in the order of the questions.
  ///
  /// The questions are put in the order of a hash of their ids and cut into runs that differ in length
  /// by one at most. Where a question is added or taken out, one moves at each cut at most.
  package func positions(of ids: [String]) -> [Int] {
    let prints = ids.map { Fingerprint($0).value }
    let order = ids.indices.sorted { (prints[$0], $0) < (prints[$1], $1) }
    let cuts = (number - 1) * ids.count / count..<number * ids.count / count
    return order[cuts].sorted()
  }
}
