package import Progress
package import Scheduling

/// How many of how many were recalled; Again is a miss, every other grade a pass.
package struct Recall: Sendable, Hashable {
  package var recalled = 0
  package var of = 0

  package init(recalled: Int = 0, of: Int = 0) {
    self.recalled = recalled
    self.of = of
  }

  /// From 0 to 1; `nil` for none.
  package var share: Double? {
    of == 0 ? nil : Double(recalled) / Double(of)
  }

  /// Takes in one more answer.
  package mutating func count(_ grade: Grade) {
    of += 1
    if grade != .again { recalled += 1 }
  }

  package static func + (a: Recall, b: Recall) -> Recall {
    Recall(recalled: a.recalled + b.recalled, of: a.of + b.of)
  }
}

/// True retention as Anki counts it: of every card only the first answer of a day.
package func recall(in answers: some Sequence<Answered>) -> Recall {
  answers.reduce(into: Recall()) { recall, answer in
    if answer.isFirstOfDay { recall.count(answer.review.grade) }
  }
}
