/// What came of a simulated stretch of study.
package struct Simulation: Hashable, Sendable {
  package struct Day: Hashable, Sendable {
    /// Answers to cards seen before.
    package var reviews = 0
    /// First answers.
    package var new = 0
    package var seconds = 0.0
    /// Expected recall over all cards on the next morning, by weight; an unseen card counts 0.
    package var recall = 0.0

    package init() {}

    init(reviews: Int, new: Int, seconds: Double, recall: Double) {
      self.reviews = reviews
      self.new = new
      self.seconds = seconds
      self.recall = recall
    }
  }

  package var days: [Day] = []
  /// Expected recall over all cards on the day after the last, by weight; 0 without cards.
  package var recall = 0.0
  /// Expected recall of each card on that day; 0 for an unseen one.
  package var recalls: [Double] = []
  /// How often each card was answered in the simulated days.
  package var answers: [Int]

  package var seconds: Double { days.reduce(0) { $0 + $1.seconds } }
  /// The longest day's seconds.
  package var peakSeconds: Double { days.reduce(0) { max($0, $1.seconds) } }
  /// The share of cards whose recall is at least 80 % on the day after the last; 0 without cards.
  package var shareAbove80: Double {
    recalls.isEmpty ? 0 : Double(recalls.count { $0 >= 0.8 }) / Double(recalls.count)
  }
  /// Cards never answered, before or during the simulated days.
  package var unseen: Int { recalls.count { $0 == 0 } }
}
