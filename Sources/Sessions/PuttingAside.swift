import Basics
import Progress
import Questions

/// Cards that the learner does not want to be asked now.
extension Drill {
  /// Takes the cards out of the session, the one that shows first, with an event for each.
  private mutating func putAside(
    _ cards: [Card],
    at time: LocalTime,
    _ newID: (Moment) -> String,
    by what: (CardID) -> Event.What
  ) -> [Effect] {
    guard let shown = cards.first else { return [] }
    let events = cards.map { card in
      let time = ledger.recordingTime(for: card.id, at: time)
      return Event(id: newID(time.moment), at: time, what: what(card.id))
    }
    remember(shown, from: queue.move(shown, to: .out), events.map(\.id), at: time)
    for card in cards.dropFirst() {
      past[past.count - 1].others.append(Step.Move(card: card, place: queue.move(card, to: .out)))
    }
    take(in: events, about: cards)
    ask(at: time)
    return events.map(Effect.append)
  }

  mutating func suspend(
    _ cards: [Card],
    at time: LocalTime,
    _ newID: (Moment) -> String
  ) -> [Effect] {
    putAside(cards, at: time, newID) { .suspend($0) }
  }

  /// Until tomorrow.
  mutating func bury(
    _ cards: [Card],
    at time: LocalTime,
    _ newID: (Moment) -> String
  ) -> [Effect] {
    let tomorrow = ledger.day(at: time).advanced(by: 1)
    return putAside(cards, at: time, newID) { .bury($0, until: tomorrow) }
  }

  /// The card, and those of its question and of others about the same that are still asked at all.
  func withSiblings(_ card: Card) -> [Card] {
    let related = questions.group(of: card.question).compactMap { questions[$0] }
    let others = related.flatMap { question in Questions.cards(of: question) }
    return [card] + others.filter { $0.id != card.id && !ledger.isSuspended($0.id) }
  }
}
