package import Basics
package import Progress
package import Questions
import Scheduling

/// Am I keeping it? The last thirty days or another stretch, the cards, and what comes.
///
/// Only answers to the given questions' cards count. The streak alone is over all of them: it is a
/// habit, whatever was asked.
package struct Overview: Sendable, Hashable {
  /// Thirty days or those since the day that was asked for, today the last.
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
  /// Whether any of the cards was ever answered.
  package var isBegun: Bool

  package struct CardCounts: Sendable, Hashable {
    package var new = 0
    package var learning = 0
    package var young = 0
    package var mature = 0
    /// Not counted in any other.
    package var suspended = 0

    package var count: Int { new + learning + young + mature + suspended }
  }

  /// `answers` are all of the history, oldest first.
  ///
  /// - Complexity: O(n) in the answers, O(m) in the cards.
  package init(
    _ answers: [Answered],
    _ questions: [Question],
    _ ledger: Ledger,
    at time: LocalTime,
    since: CivilDay? = nil,
    topicsBy topicKind: TopicKind = .deck
  ) {
    let questions = distinct(questions)
    let today = ledger.day(at: time)
    let dayStart = ledger.settings.dayStart
    let first = min(since ?? today.advanced(by: -29), today)
    let deck = questions.flatMap(cardIDs)
    let members = Set(deck)
    let recent = answers.filter {
      (first...today).contains($0.day) && members.contains($0.review.card)
    }
    days = (0...today.days(since: first)).map { first.advanced(by: $0) }
    reviewsPerDay = days.map { _ in 0 }
    secondsPerDay = days.map { _ in 0 }
    recallByAge = [:]
    for answer in recent {
      let index = answer.day.days(since: first)
      secondsPerDay[index] += min(answer.review.seconds, 600)
      guard answer.isFirstOfDay else { continue }
      reviewsPerDay[index] += 1
      recallByAge[Age(of: answer.before, dayStart: dayStart), default: Recall()]
        .count(answer.review.grade)
    }
    reviews = reviewsPerDay.reduce(0, +)
    goal = ledger.settings.desiredRetention
    recall = (recallByAge[.young] ?? Recall()) + (recallByAge[.mature] ?? Recall())
    streak = Streak(
      of: Set(answers.map(\.day)).union(ledger.days.keys),
      today: today,
      sparing: ledger.settings.pause?.days
    )
    isBegun = reviews > 0 || deck.contains { ledger.state(of: $0) != nil }
    cards = deck.reduce(into: CardCounts()) { $0.count($1, ledger) }
    let dueDays = deck.compactMap { dueDay(of: $0, ledger, dayStart: dayStart) }
    dueNow = dueDays.count { $0 <= today }
    let byDueDay = Dictionary(grouping: dueDays) { $0 }
    dueNext = (1...14).map { byDueDay[today.advanced(by: $0)]?.count ?? 0 }
    topics = Insight.topics(by: topicKind, questions, recent, dayStart: dayStart)
  }

  /// The topic whose recall is the least, where two were answered often enough to compare them.
  package var weakestTopic: Int? {
    let known = topics.indices.filter { topics[$0].recall.of >= 5 }
    guard known.count > 1 else { return nil }
    return known.min { (topics[$0].recall.share ?? 1) < (topics[$1].recall.share ?? 1) }
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
