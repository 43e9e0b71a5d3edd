package import Progress
package import Scheduling

/// What recall was foretold and what came, by how sure the foretelling was.
///
/// Foretold by the schedule in force now, whatever was in force when the answer was given.
package struct Calibration: Sendable, Hashable {
  /// In the order of what was foretold; one for each tenth from 0.5 on, and one for all below.
  package private(set) var bins: [Bin]
  /// The name of the model that foretells.
  package let model: String
  private let scheduler: Scheduler

  package struct Bin: Sendable, Hashable {
    /// From 0 to 1; the highest bin takes in 1 as well.
    package var range: Range<Double>
    package var recall = Recall()
    /// The sum of what was foretold, in the same unit as `recall.recalled`.
    package var foretoldSum = 0.0

    /// On average; `nil` without an answer.
    package var foretold: Double? { recall.of == 0 ? nil : foretoldSum / Double(recall.of) }
  }

  package init(by scheduler: Scheduler) {
    self.scheduler = scheduler
    model = scheduler.model.name
    let bounds = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1]
    bins = zip(bounds, bounds.dropFirst()).map { Bin(range: $0..<$1) }
  }

  /// All bins in one.
  package var all: Bin {
    bins.reduce(Bin(range: 0..<1)) { sum, bin in
      var sum = sum
      sum.recall = sum.recall + bin.recall
      sum.foretoldSum += bin.foretoldSum
      return sum
    }
  }

  /// Takes in one more answer; of a card without a memory nothing was foretold.
  package mutating func count(_ answer: Answered) {
    guard let before = answer.before else { return }
    let foretold = scheduler.retrievability(of: before, at: answer.at)
    let index = bins.firstIndex { foretold < $0.range.upperBound } ?? bins.endIndex - 1
    bins[index].recall.count(answer.review.grade)
    bins[index].foretoldSum += foretold
  }
}
