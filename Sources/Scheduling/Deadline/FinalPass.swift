/// How every card gets its last answer before the interview.
package enum FinalPass: Hashable, Sendable {
  /// The last day has room for most cards.
  case onLastDay
  /// Over the last so many days, at least one.
  case spread(days: Int)

  /// A pass costs an answer a card; with less room than for three in five of them it is spread.
  package init(cards: Int, time: StudyTime, habits: AnswerHabits) {
    let seconds = Double(cards) * habits.secondsForPass
    guard time.secondsOnLastDay < 0.6 * seconds else {
      self = .onLastDay
      return
    }
    let days = (seconds - time.secondsOnLastDay) / time.secondsPerDay
    self = .spread(days: days < 36500 ? 1 + Int(max(0, days).rounded(.up)) : 36500)
  }

  /// What a second of the last day is worth, in recall of one card.
  ///
  /// Where the pass is spread, an answer that can be had earlier is to make room on the last day: of
  /// the prices tried in simulation this one recalled most with ordinary time.
  var price: Double {
    switch self {
    case .onLastDay: 0.001
    case .spread: 0.003
    }
  }

  /// Over which share of the days left the cards still unseen are spread.
  ///
  /// Each card taken up early has to be kept until the last day, but only where that day is short do
  /// days before it lack time for the pass.
  var introduction: Double {
    switch self {
    case .onLastDay: 0.5
    case .spread: 0.2
    }
  }
}
