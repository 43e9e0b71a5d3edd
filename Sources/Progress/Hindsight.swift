import Basics
import Questions
import Scheduling

/// What only the whole history tells: what was taken back, which settings held, who has which name.
struct Hindsight {
  let undone: Set<String>
  let relinks: Relinks
  private let timeline: SettingsTimeline

  /// - Complexity: O(n) in the events.
  init(of events: [Event]) {
    var undone: Set<String> = []
    for case .undo(let id) in events.map(\.what) { undone.insert(id) }
    self.undone = undone
    timeline = SettingsTimeline(in: events, undone: undone)
    relinks = Relinks(in: events, undone: undone)
  }

  /// What the event's card is called now; `nil` where it is about none.
  func card(of event: Event) -> CardID? {
    event.card.map {
      relinks.names.current($0, since: event.position, ofQuestion: event.isOfQuestion)
    }
  }

  /// Lets an event that holds change what is known of its card.
  ///
  /// The answer where it is one that counts, else `nil`.
  func apply(_ event: Event, of card: CardID, to facts: inout CardFacts) -> Answered? {
    let before = facts.state
    let dayStart = timeline.inForce(at: event.position).dayStart
    let tally = facts.apply(event, dayStart: dayStart, timeline.scheduler)
    guard case .review(var review) = event.what, tally.answers > 0 else { return nil }
    review.card = card
    return Answered(
      review: review,
      at: event.at,
      day: event.at.day(startingAt: dayStart),
      before: before,
      isFirstOfDay: tally.cards > 0
    )
  }
}
