/// How every card gets its last answer before the interview.
package enum FinalPass: Hashable, Sendable {
  /// The last day has room for most cards.
  case onLastDay
  /// Over the last so many days, from one to `mostDays`.
  case spread(days: Int)

  /// A pass over a year or more is as good as none.
  package static var mostDays: Int { 366 }

  /// A pass costs an answer a card; where the last day has room for less than three in five of them it
  /// is spread.
  package init(cards: Int, time: StudyTime, interview: Int, habits: AnswerHabits) {
    let seconds = Double(cards) * habits.secondsForPass
    var room = time.seconds(on: interview - 1, until: interview)
    guard room < 0.6 * seconds else {
      self = .onLastDay
      return
    }
    var days = 1
    while room < seconds, days < Self.mostDays {
      days += 1
      room += time.seconds(on: interview - days, until: interview)
    }
    self = .spread(days: days)
  }

  /// What a second of the last day is worth, in recall of one card.
  ///
  /// Where the pass is spread, an answer that can be had earlier is to make room on the last day: of
  /// the prices tried in simulation this one recalled most with ordinary time.
  var price: Double {
    switch self {
    case .onLastDay: 0.0016
    case .spread: 0.003
    }
  }

  /// Over how many of the days left the cards still unseen are spread; the last one is left out unless
  /// it is the only one.
  ///
  /// Each card taken up early has to be kept until the last day, but only where that day is short do
  /// days before it lack time for the pass. Half a week and two fifths did best in simulation: in 7 days
  /// two fifths alone leave the days after them too little to do, in 14 and 30 days longer is worse.
  func introduction(of days: Double) -> Double {
    switch self {
    case .onLastDay: min(max(3.5, 0.4 * days), max(1, days - 1))
    case .spread: 0.2 * days
    }
  }
}
