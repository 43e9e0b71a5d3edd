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
  /// In the order in which they were first missed.
  package var missed: [Missed]
  /// Cards of this session's questions that are due by the end of tomorrow.
  package var dueTomorrow: Int

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
  package func summary(at time: LocalTime) -> DrillSummary {
    var first: [CardID: Grade] = [:]
    for answer in answers where first[answer.card.id] == nil {
      first[answer.card.id] = answer.review.grade
    }
    let missed = missedCards.compactMap { card in
      ledger.state(of: card.id).map { DrillSummary.Missed(card: card, due: $0.due) }
    }
    let slowest = answers.max { $0.review.seconds < $1.review.seconds }
    return DrillSummary(
      cards: first.count,
      recalled: first.values.count { $0 != .again },
      answers: Dictionary(grouping: answers, by: \.review.grade).mapValues(\.count),
      ways: Dictionary(grouping: answers, by: \.review.how).mapValues(\.count),
      seconds: max(0, time.moment.seconds(since: startedAt.moment) - pausedSeconds),
      medianSeconds: median(answers.map(\.review.seconds)),
      slowest: slowest.map { .init(card: $0.card, seconds: $0.review.seconds) },
      missed: missed,
      dueTomorrow: questions.all.flatMap(cardIDs).count { isDueTomorrow($0, at: time) }
    )
  }

  private func isDueTomorrow(_ card: CardID, at time: LocalTime) -> Bool {
    guard let state = ledger.state(of: card), !ledger.isSuspended(card) else { return false }
    let tomorrow = ledger.day(at: time).advanced(by: 1)
    return switch state.due {
    case .on(let day): day <= tomorrow
    case .at(let moment): ledger.day(at: LocalTime(moment, offset: time.offset)) <= tomorrow
    }
  }
}
