package import Basics
package import Scheduling

/// One answer of the history, with what was known of the card when it was given.
package struct Answered: Sendable, Hashable {
  package var review: Review
  package var at: LocalTime
  /// The learner's day.
  package var day: CivilDay
  /// `nil` where it was the card's first answer ever.
  package var before: CardState?
  /// Whether the card had not been answered on that day yet.
  package var isFirstOfDay: Bool
}

/// The answers that count, oldest first, each with the memory that it met and under the name that its
/// card has now.
///
/// - Complexity: O(n log n) in the events.
package func answers(in events: [Event]) -> [Answered] {
  let hindsight = Hindsight(of: events)
  var cards: [String: CardFacts] = [:]
  var answers: [Answered] = []
  for event in events.sorted() where !hindsight.undone.contains(event.id) {
    guard let card = hindsight.card(of: event) else { continue }
    if let answer = hindsight.apply(event, of: card, to: &cards[card, default: CardFacts()]) {
      answers.append(answer)
    }
  }
  return answers
}
