package import Basics
package import Progress
package import Questions
package import Scheduling

/// What a session came to.
package struct DrillSummary: Sendable, Hashable {
  /// Different cards.
  package var cards: Int
  /// Those whose first answer in this session was a pass.
  package var recalled: Int
  /// Every answer counts, repeated ones too.
  package var answers: [Grade: Int]
  package var ways: [Review.How: Int]
  /// From the first card to the end, without the time between two sittings.
  package var seconds: Double
  /// Per answer; `nil` where there was none.
  package var medianSeconds: Double?
  package var slowest: Slowest?
  /// Answers that had a time goal, and those of them that met it.
  package var timed = 0
  package var inTime = 0
  /// In the order in which they were first missed.
  package var missed: [Missed]
  /// Cards of this session's questions that are due by the end of tomorrow.
  package var dueTomorrow: Int
  /// The same cards, by day: those due by tomorrow, then those of each of the six days after it.
  package var ahead: [Int] = []

  package struct Slowest: Sendable, Hashable {
    package var card: Card
    package var seconds: Double
  }

  package struct Missed: Sendable, Hashable {
    package var card: Card
    package var due: Due
  }
}

extension Drill {
  /// Cards graded Again in this session, in the order in which they were first missed.
  package var missedCards: [Card] {
    var seen: Set<CardID> = []
    return answers.filter { $0.review.grade == .again && seen.insert($0.card.id).inserted }
      .map(\.card)
  }

  /// Whether key points were compared or ticked in this session.
  package var hasComparedAnswers: Bool { answers.contains { $0.review.coverage != nil } }

  package func summary(at time: LocalTime) -> DrillSummary {
    var first: [CardID: Grade] = [:]
    for answer in answers where first[answer.card.id] == nil {
      first[answer.card.id] = answer.review.grade
    }
    let missed = missedCards.compactMap { card in
      ledger.state(of: card.id).map { DrillSummary.Missed(card: card, due: $0.due) }
    }
    let ahead = dueAhead(at: time)
    let slowest = answers.max { $0.review.seconds < $1.review.seconds }
    return DrillSummary(
      cards: first.count,
      recalled: first.values.count { $0 != .again },
      answers: Dictionary(grouping: answers, by: \.review.grade).mapValues(\.count),
      ways: Dictionary(grouping: answers, by: \.review.how).mapValues(\.count),
      seconds: max(0, time.moment.seconds(since: startedAt.moment) - pausedSeconds),
      medianSeconds: median(answers.map(\.review.seconds)),
      slowest: slowest.map { .init(card: $0.card, seconds: $0.review.seconds) },
      timed: answers.count { $0.review.goalMet != nil },
      inTime: answers.count { $0.review.goalMet == true },
      missed: missed,
      dueTomorrow: ahead.first ?? 0,
      ahead: ahead
    )
  }

  /// How many cards of this session's questions are due by tomorrow, and on each of the six days
  /// after it.
  private func dueAhead(at time: LocalTime) -> [Int] {
    let tomorrow = ledger.day(at: time).advanced(by: 1)
    var days = [Int](repeating: 0, count: 7)
    for card in questions.all.flatMap(cardIDs) where !ledger.isSuspended(card) {
      guard let state = ledger.state(of: card) else { continue }
      let day =
        switch state.due {
        case .on(let day): day
        case .at(let moment): ledger.day(at: LocalTime(moment, offset: time.offset))
        }
      let position = max(0, day.days(since: tomorrow))
      if days.indices.contains(position) { days[position] += 1 }
    }
    return days
  }
}
