package import Basics
package import Questions
package import Scheduling

/// What is known of each card.
extension Ledger {
  /// `nil` where the card was never answered.
  package func state(of card: CardID) -> CardState? {
    records[card]?.facts.state
  }

  package func isSuspended(_ card: CardID) -> Bool {
    records[card]?.facts.suspendedSince != nil
  }

  package func isFlagged(_ card: CardID) -> Bool {
    records[card]?.facts.flaggedSince != nil
  }

  /// Whether the card is put off to a later day.
  package func isBuried(_ card: CardID, at time: LocalTime) -> Bool {
    records[card]?.facts.isBuried(on: day(at: time)) ?? false
  }

  /// Everything known about the card; `nil` where no event named it.
  package func facts(of card: CardID) -> CardFacts? {
    records[card]?.facts
  }

  /// Everything known about every card that an event named.
  package var cards: [CardID: CardFacts] {
    records.mapValues(\.facts)
  }

  /// What happened to the card and was not taken back: answers, suspensions, burials, marks,
  /// notes and checkpoints.
  ///
  /// Oldest first, each under the name that the card had then; those before a snapshot are not among
  /// them.
  package func history(of card: CardID) -> [Event] {
    (records[card]?.entries ?? []).filter { !$0.isUndone && !$0.event.isPortrait }.map(\.event)
  }

  /// Ids of questions of which something happened to a card.
  package var studied: Set<QuestionID> {
    Set(records.lazy.filter(\.value.facts.isHistory).map { questionID(of: $0.key) })
  }

  /// How the question was last seen; `nil` where it was never described.
  package func portrait(of question: QuestionID) -> Portrait? {
    records[question]?.facts.portrait
  }

  /// Of that portrait what is compared most, at much less than its cost.
  func outline(of question: QuestionID) -> Sight.Outline? {
    records[question]?.facts.sight.outline
  }

  /// How many cards are due on each day; suspended ones count for nothing.
  ///
  /// - Complexity: O(n) in the cards.
  package var dueDays: [CivilDay: Int] {
    records.values.reduce(into: [:]) { days, record in
      guard record.facts.suspendedSince == nil, case .on(let day)? = record.facts.state?.due else {
        return
      }
      days[day, default: 0] += 1
    }
  }
}
