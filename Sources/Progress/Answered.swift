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
  var undone: Set<String> = []
  for case .undo(let id) in events.map(\.what) { undone.insert(id) }
  let timeline = SettingsTimeline(in: events, undone: undone)
  let names = Relinks(in: events, undone: undone).names
  var cards: [String: CardFacts] = [:]
  var answers: [Answered] = []
  for event in events.sorted() where !undone.contains(event.id) {
    guard let card = event.card.map({ names.current($0, since: event.position) }) else { continue }
    let before = cards[card]?.state
    let dayStart = timeline.inForce(at: event.position).dayStart
    let tally = cards[card, default: CardFacts()].apply(
      event,
      dayStart: dayStart,
      timeline.scheduler
    )
    guard case .review(var review) = event.what, tally.answers > 0 else { continue }
    review.card = card
    answers.append(
      Answered(
        review: review,
        at: event.at,
        day: event.at.day(startingAt: dayStart),
        before: before,
        isFirstOfDay: tally.cards > 0
      )
    )
  }
  return answers
}
