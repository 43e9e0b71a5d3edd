package import Basics
package import Scheduling

/// A study plan with the days and names that it is read by.
package struct DatedPlan: Sendable, Hashable {
  /// What is wished for, and what it is reckoned by.
  package struct Wish: Sendable, Hashable {
    package var today: CivilDay
    package var interview: CivilDay
    package var minutesPerDay: Int
    /// On the day before the interview; `nil` where it is as any other.
    package var minutesOnLastDay: Int?
    /// Lighter days and those without study.
    package var calendar: StudyCalendar

    package init(
      today: CivilDay,
      interview: CivilDay,
      minutesPerDay: Int,
      minutesOnLastDay: Int? = nil,
      calendar: StudyCalendar = StudyCalendar()
    ) {
      self.today = today
      self.interview = interview
      self.minutesPerDay = minutesPerDay
      self.minutesOnLastDay = minutesOnLastDay
      self.calendar = calendar
    }

    package var daysLeft: Int { interview.days(since: today) }

    /// On the scale of `CivilDay.number`.
    package var time: StudyTime {
      StudyTime(
        minutesPerDay: Double(minutesPerDay),
        onLastDay: minutesOnLastDay.map(Double.init),
        calendar: calendar
      )
    }

    package func seconds(on day: CivilDay) -> Double {
      time.seconds(on: day.number, until: interview.number)
    }

    /// From today to the interview.
    package var seconds: Double { time.total(from: today.number, until: interview.number) }

    /// Whether the calendar takes time from the days before the interview.
    package var isLightened: Bool {
      calendar.usualDays(in: today.number..<interview.number) < Double(daysLeft)
    }
  }

  package var wish: Wish
  /// The name of the model that foretells recall.
  package var model: String
  /// The name of the model by which cards come back; another one where that foretells nothing.
  package var schedule: String
  /// What an answer is reckoned to take.
  package var secondsPerCard: Double
  /// Whether that is the learner's own pace.
  package var isPaceMeasured: Bool
  package var plan: StudyPlan
  /// Of `plan.seconds`, for first answers.
  package var newSeconds: Double
  /// Where the cards are that do not fit, most of them first; they add up to `plan.crowdedOut`.
  package var shortfalls: [Shortfall]

  package struct Shortfall: Sendable, Hashable {
    package var topic: String
    package var cards: Int
  }

  /// `topics` names the topic of each planned card.
  package init(
    _ plan: StudyPlan,
    for wish: Wish,
    topics: [String],
    model: String,
    habits: AnswerHabits,
    secondsPerCard: Double,
    isPaceMeasured: Bool
  ) {
    self.wish = wish
    self.model = model
    schedule = model
    self.secondsPerCard = secondsPerCard
    self.isPaceMeasured = isPaceMeasured
    self.plan = plan
    let new = plan.days.reduce(0) { $0 + $1.new }
    newSeconds = min(plan.seconds, Double(new) * habits.secondsForFirst)
    shortfalls = Insight.shortfalls(of: plan, topics)
  }

  package var days: [StudyDay] { studyDays(plan.days, from: wish.today) }

  /// What would make everything fit; `nil` where it does.
  package var remedies: Remedies? {
    plan.remedies.map { remedies in
      Remedies(
        minutesPerDay: remedies.minutesPerDay,
        cards: remedies.cards,
        interview: remedies.daysLeft.map(wish.today.advanced)
      )
    }
  }

  package struct Remedies: Sendable, Hashable {
    /// With which as many cards fit until the same day; `nil` where no day is long enough.
    package var minutesPerDay: Int?
    /// The cards, the weightiest ones, that fit in the same time.
    package var cards: Int
    /// For which the same minutes a day do; `nil` where a year does not.
    package var interview: CivilDay?
  }

  /// The last day that begins new cards; `nil` where none does.
  package var lastDayWithNew: CivilDay? {
    plan.daysWithNewCards > 0 ? wish.today.advanced(by: plan.daysWithNewCards - 1) : nil
  }

  /// The first day of the final pass.
  package var finalPassFrom: CivilDay {
    switch plan.finalPass {
    case .onLastDay: wish.interview.advanced(by: -1)
    case .spread(let days): max(wish.today, wish.interview.advanced(by: -days))
    }
  }
}

extension DatedPlan {
  package var cards: Int { plan.cards }
  /// Whether drills can follow it, once it is saved: not by a model that foretells nothing.
  package var isFollowed: Bool { schedule == model }
  package var fits: Bool { plan.fits }
  /// Cards that there is no time to see at all.
  package var unseen: Int { plan.unseen }
  /// Cards that there is too little time for.
  package var crowdedOut: Int { plan.crowdedOut }
  /// Expected on the day of the interview, by weight.
  package var recall: Double { plan.recall }
  package var recallWithoutStudy: Double { plan.recallWithoutStudy }
  /// The most on one day.
  package var newCardsPerDay: Int { plan.newCardsPerDay }
}

/// Whole cards by topic, those with the greatest rest rounded up.
private func shortfalls(of plan: StudyPlan, _ topics: [String]) -> [DatedPlan.Shortfall] {
  var order: [String] = []
  var sums: [String: Double] = [:]
  for crowd in plan.crowdedOutAt where topics.indices.contains(crowd.position) {
    let topic = topics[crowd.position]
    if sums[topic] == nil { order.append(topic) }
    sums[topic, default: 0] += crowd.cards
  }
  var parts = order.map { (topic: $0, exact: sums[$0] ?? 0, cards: Int(sums[$0] ?? 0)) }
  let byRest = parts.indices.sorted { a, b in
    let rests = [a, b].map { parts[$0].exact - Double(parts[$0].cards) }
    return rests[0] == rests[1] ? a < b : rests[0] > rests[1]
  }
  let missing = plan.crowdedOut - parts.reduce(0) { $0 + $1.cards }
  for index in byRest.prefix(max(0, missing)) { parts[index].cards += 1 }
  return parts.indices.filter { parts[$0].cards > 0 }
    .sorted { (parts[$1].cards, $0) < (parts[$0].cards, $1) }
    .map { DatedPlan.Shortfall(topic: parts[$0].topic, cards: parts[$0].cards) }
}
