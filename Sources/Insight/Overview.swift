package import Basics
package import Progress
package import Questions
import Scheduling

/// Am I keeping it? The last thirty days, the cards, and what comes.
///
/// Only answers to the given questions' cards count. The streak alone is over all of them: it is a
/// habit, whatever was asked.
package struct Overview: Sendable, Hashable {
  /// Thirty days, today the last.
  package var days: [CivilDay]
  /// Cards answered on each of `days`, every card once a day.
  package var reviewsPerDay: [Int]
  package var reviews: Int
  /// Spent on each of `days`.
  package var secondsPerDay: [Double]
  /// What `recall` is to be.
  package var goal: Double
  /// Young and mature cards, each by its first answer of a day.
  package var recall: Recall
  package var recallByAge: [Age: Recall]
  package var streak: Streak
  package var cards: CardCounts
  /// Due today and before.
  package var dueNow: Int
  /// Cards due on each of the next fourteen days if nothing is added and nothing missed.
  package var dueNext: [Int]
  package var topics: [Topic]

  package struct CardCounts: Sendable, Hashable {
    package var new = 0
    package var learning = 0
    package var young = 0
    package var mature = 0
    /// Not counted in any other.
    package var suspended = 0

    package var count: Int { new + learning + young + mature + suspended }
  }

  package init(
    _ events: [Event],
    _ questions: [Question],
    _ ledger: Ledger,
    at time: LocalTime,
    topicsBy topicKind: TopicKind = .deck
  ) {
    let questions = distinct(questions)
    let today = ledger.day(at: time)
    let dayStart = ledger.settings.dayStart
    let days = (0..<30).map { today.advanced(by: $0 - 29) }
    let all = answers(in: events)
    let deck = questions.flatMap { question in Questions.cards(of: question).map(\.id) }
    let members = Set(deck)
    let recent = all.filter {
      members.contains($0.review.card) && (days[0]...today).contains($0.day)
    }
    let byDay = Dictionary(grouping: recent, by: \.day)
    let byAge = Dictionary(grouping: recent) { Age(of: $0.before, dayStart: dayStart) }
    self.days = days
    reviewsPerDay = days.map { day in (byDay[day] ?? []).count(where: \.isFirstOfDay) }
    reviews = reviewsPerDay.reduce(0, +)
    secondsPerDay = days.map { day in
      (byDay[day] ?? []).reduce(0) { $0 + min($1.review.seconds, 600) }
    }
    goal = ledger.settings.desiredRetention
    recallByAge = byAge.mapValues { Insight.recall(in: $0) }
    recall = Insight.recall(in: (byAge[.young] ?? []) + (byAge[.mature] ?? []))
    streak = Streak(
      of: Set(all.map(\.day)).union(ledger.days.keys),
      today: today,
      sparing: ledger.settings.pause?.days
    )
    cards = deck.reduce(into: CardCounts()) { $0.count($1, ledger) }
    let dueDays = deck.compactMap { dueDay(of: $0, ledger, dayStart: dayStart) }
    dueNow = dueDays.count { $0 <= today }
    let byDueDay = Dictionary(grouping: dueDays) { $0 }
    dueNext = (1...14).map { byDueDay[today.advanced(by: $0)]?.count ?? 0 }
    topics = Insight.topics(by: topicKind, questions, recent, dayStart: dayStart)
  }
}

extension Overview.CardCounts {
  fileprivate mutating func count(_ card: CardID, _ ledger: Ledger) {
    if ledger.isSuspended(card) {
      suspended += 1
      return
    }
    guard let state = ledger.state(of: card) else {
      new += 1
      return
    }
    switch Age(of: state, dayStart: ledger.settings.dayStart) {
    case .learning: learning += 1
    case .young: young += 1
    case .mature: mature += 1
    }
  }
}

private func dueDay(of card: CardID, _ ledger: Ledger, dayStart: Int) -> CivilDay? {
  guard !ledger.isSuspended(card), let state = ledger.state(of: card) else { return nil }
  return state.dueDay(startingAt: dayStart)
}
