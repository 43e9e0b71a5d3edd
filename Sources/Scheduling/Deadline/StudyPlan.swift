/// What the days until an interview hold, what they do not, and what would change that.
package struct StudyPlan: Hashable, Sendable {
  /// What is expected of each day, the first one today; only the first year of a longer stretch.
  package var days: [Simulation.Day]
  package var cards: Int
  /// Cards that there is no time to see at all.
  package var unseen: Int
  /// Cards that there is too little time for: unseen, or seen on one day only and likely to be forgotten.
  package var crowdedOut: Int
  /// Where they are among the cards planned for, in order of position.
  package var crowdedOutAt: [Crowd]
  /// Expected recall over all cards on the day of the interview, by weight.
  package var recall: Double
  /// The same without another answer.
  package var recallWithoutStudy: Double
  package var finalPass: FinalPass
  /// What would make everything fit; `nil` where it does.
  package var remedies: Remedies?

  /// A card that is crowded out, and for how many cards it stands: a fraction where it is so by chance.
  package struct Crowd: Hashable, Sendable {
    package var position: Int
    package var cards: Double

    package init(position: Int, cards: Double) {
      self.position = position
      self.cards = cards
    }
  }

  package struct Remedies: Hashable, Sendable {
    /// With which as many cards fit until the same day; `nil` where no day is long enough.
    package var minutesPerDay: Int?
    /// The cards, the weightiest ones, that fit in the same time.
    package var cards: Int
    /// Days until an interview for which the same minutes a day do; `nil` where a year does not.
    package var daysLeft: Int?
  }
}

extension StudyPlan {
  package var fits: Bool { crowdedOut == 0 }

  /// The most new cards on one day.
  package var newCardsPerDay: Int { days.reduce(0) { max($0, $1.new) } }

  /// How many days, counted from today, have new cards or come before one that has.
  package var daysWithNewCards: Int { (days.lastIndex { $0.new > 0 } ?? -1) + 1 }

  package var seconds: Double { days.reduce(0) { $0 + $1.seconds } }
}

/// Why there is nothing to plan.
package enum PlanProblem: Error, Hashable {
  case noCards
  /// The interview is today or was so many days ago.
  case dateNotAhead(daysAgo: Int)
  case noTime
}

extension PlanProblem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noCards: "there are no cards to plan for"
    case .dateNotAhead(daysAgo: 0): "the interview is today, so there is no day left to plan"
    case .dateNotAhead(daysAgo: 1): "the interview was yesterday"
    case .dateNotAhead(let days): "the interview was \(days) days ago"
    case .noTime: "no minutes are left for study"
    }
  }
}
