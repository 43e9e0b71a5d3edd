/// Plans each day so that most is recalled on the day of the interview.
///
/// New cards come first, for an unseen card costs a whole card's recall, but spread over the days:
/// `FinalPass.introduction` says how far. Then come seen cards by what an answer today gains by the second,
/// looking as far as one more answer on the last day (`Prospect`). Cards that would gain too little are
/// left out, so that a day may end early.
///
/// Why this policy: simulated with 300 cards in 30 and in 14 days and 150 in 7, for learners unlike the
/// believed model, it recalled more at equal minutes than one desired retention for all days, and than
/// the plain gain in recall on the day of the interview, which spends today what a last-day answer makes
/// good anyway. A low retention with a final pass recalls as much, but knows no limit to a day. Looking
/// further than one more answer, at all days in between or at cards below a retention first brought
/// nothing; spreading new cards further lost.
package struct DeadlinePolicy<Model: ForgettingModel>: StudyPolicy, Hashable {
  package var model: Model
  /// The day of the interview, on the scale of the cards' days; study ends the day before.
  package var interview: Int
  package var time: StudyTime
  package var habits: AnswerHabits
  /// What a second of the last day is taken to cost, in recall of one card; `nil` is `FinalPass.price`.
  ///
  /// The dearer it is, the more of the final pass is brought forward. `tuned` finds a better one by
  /// simulation where time is short or plenty.
  package var price: Double?
  /// At which recall an answered card is due again, unless the interview comes first.
  package var desiredRetention: Double

  package init(
    model: Model,
    interview: Int,
    time: StudyTime,
    habits: AnswerHabits = .published,
    price: Double? = nil,
    desiredRetention: Double = 0.9
  ) {
    self.model = model
    self.interview = interview
    self.time = time
    self.habits = habits
    self.price = price
    self.desiredRetention = desiredRetention
  }

  /// What to study on `day`, in order; nothing from the day of the interview on.
  ///
  /// Cards that have been answered on that day are left out, as are seen ones without weight. Costs
  /// O(n log n).
  // A hundred thousand cards take a tenth of the time where the compiler knows the model.
  @specialized(where Model == FSRS6)
  @specialized(where Model == FSRS7)
  package func session(of cards: [StudyCard<Model.Memory>], on day: Int) -> StudySession {
    let seconds = time.seconds(on: day, until: interview)
    guard seconds > 0 else { return StudySession(queue: [], seconds: 0) }
    let pass = finalPass(of: cards)
    let new = newCards(of: cards, on: day, before: pass)
    let seen = seenCards(of: cards, on: day, price: price ?? pass.price)
    return StudySession(queue: new + seen, seconds: seconds)
  }

  /// Never beyond the interview, unless that is over.
  package func due(after memory: Model.Memory, answeredOn day: Int) -> Int {
    let due = day + wholeDays(model.interval(of: memory, to: desiredRetention))
    return day < interview ? min(due, interview) : due
  }

  /// How every card gets its last answer before the interview.
  package func finalPass(of cards: [StudyCard<Model.Memory>]) -> FinalPass {
    FinalPass(cards: cards.count, time: time, interview: interview, habits: habits)
  }
}

extension DeadlinePolicy {
  /// Those for one day, by weight, where all that are left are spread as the final pass allows.
  ///
  /// Evenly over usual days; a lighter one takes its share.
  private func newCards(
    of cards: [StudyCard<Model.Memory>],
    on day: Int,
    before pass: FinalPass
  ) -> [Int] {
    var new = cards.indices.filter { cards[$0].history == .unseen }
    let days = pass.introduction(of: time.calendar.usualDays(in: day..<interview))
    // A last day with its own time may be one that the calendar spares.
    let share = day == interview - 1 ? 1 : time.calendar.share(on: day)
    let count = Int((Double(new.count) * share / max(share, days)).rounded(.up))
    if count < new.count, cards.contains(where: { $0.weight != cards[0].weight }) {
      new.sort { (cards[$1].weight, $0) < (cards[$0].weight, $1) }
    }
    return Array(new.prefix(count))
  }

  /// What an answer must gain in recall of one card.
  private static var leastGain: Double { 0.002 }

  private func seenCards(
    of cards: [StudyCard<Model.Memory>],
    on day: Int,
    price: Double
  ) -> [Int] {
    let prospect = Prospect(model: model, habits: habits, interview: interview, price: price)
    let least = Self.leastGain / habits.secondsForPass
    var gains: [(index: Int, gain: Double)] = []
    for index in candidates(of: cards, on: day) {
      guard let last = cards[index].lastAnswer else { continue }
      let gain = prospect.gain(of: last, weight: cards[index].weight, on: day)
      if gain >= least { gains.append((index, gain)) }
    }
    gains.sort { ($1.gain, $0.index) < ($0.gain, $1.index) }
    return gains.map(\.index)
  }

  /// How many cards are looked at closely; beyond them a cheap guess has to do.
  private static var closeLooks: Int { 1000 }

  /// Seen cards that were not answered on `day`; of very many those most likely to gain.
  ///
  /// The guess is recall today times what will be forgotten by the interview: an answer brings little to a
  /// card that is forgotten already, or that will be recalled anyway.
  private func candidates(of cards: [StudyCard<Model.Memory>], on day: Int) -> [Int] {
    let seen = cards.indices.filter { index in
      guard let last = cards[index].lastAnswer else { return false }
      return last.day < day && cards[index].weight > 0
    }
    guard seen.count > Self.closeLooks else { return seen }
    let guesses = seen.map { index in
      guard let last = cards[index].lastAnswer else { return 0.0 }
      let now = model.retrievability(of: last.memory, after: Double(day - last.day))
      let then = model.retrievability(of: last.memory, after: Double(interview - last.day))
      let gain = cards[index].weight * now * (1 - then)
      return gain > 0 ? min(gain, 1e9) : 0
    }
    return greatest(Self.closeLooks, of: guesses).map { seen[$0] }
  }
}
