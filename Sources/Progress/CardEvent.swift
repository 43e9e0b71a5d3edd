package import Questions
package import Scheduling

/// One thing that happened to a card, what was taken back included.
package struct CardEvent: Sendable, Hashable {
  package var event: Event
  package var what: What

  package init(_ event: Event, _ what: What) {
    self.event = event
    self.what = what
  }

  package enum What: Sendable, Hashable {
    /// An answer that counts, and the memory that it left.
    indirect case answered(Answered, after: CardState)
    /// An answer that a memory holds already which was carried over without its history.
    case carried(Review)
    /// An answer that was taken back later, as if it had never been.
    case takenBack(Review)
    /// The card goes on from one that was called so.
    case relinked(from: CardID)
    /// Suspended, reset, marked and the like.
    case changed
  }
}

/// All that happened to these cards, oldest first, under the names that they have now.
///
/// How a question looked is nothing that happened to it. A card without a history has no entry.
///
/// - Complexity: O(n) in the events, O(m log m) in those of the cards.
package func happenings(to cards: Set<CardID>, in events: [Event]) -> [CardID: [CardEvent]] {
  let hindsight = Hindsight(of: events)
  var own: [(event: Event, card: CardID)] = []
  for event in events where !event.isPortrait {
    if let card = hindsight.card(of: event), cards.contains(card) { own.append((event, card)) }
  }
  var facts: [CardID: CardFacts] = [:]
  var happenings: [CardID: [CardEvent]] = [:]
  for (event, card) in own.sorted(by: { $0.event < $1.event }) {
    guard !hindsight.undone.contains(event.id) else {
      if case .review(let review) = event.what {
        happenings[card, default: []].append(CardEvent(event, .takenBack(review)))
      }
      continue
    }
    let answer = hindsight.apply(event, of: card, to: &facts[card, default: CardFacts()])
    var what = CardEvent.What.changed
    if case .review(let review) = event.what { what = .carried(review) }
    if let answer, let after = facts[card]?.state { what = .answered(answer, after: after) }
    happenings[card, default: []].append(CardEvent(event, what))
  }
  for (card, moves) in hindsight.moves(of: Set(happenings.keys)) {
    happenings[card] = ((happenings[card] ?? []) + moves).sorted { $0.event < $1.event }
  }
  return happenings
}

extension Hindsight {
  /// When each of the cards took over from another id.
  fileprivate func moves(of cards: Set<CardID>) -> [CardID: [CardEvent]] {
    let homes = Dictionary(grouping: cards, by: questionID)
    var moves: [CardID: [CardEvent]] = [:]
    for event in relinks.standing {
      guard case .relink(let relink) = event.what else { continue }
      for pair in relink.cards {
        let card = relinks.names.current(pair.to, since: event.position)
        guard cards.contains(card) else { continue }
        moves[card, default: []].append(CardEvent(event, .relinked(from: pair.from)))
      }
      for pair in relink.pairs {
        for card in homes[relinks.names.current(pair.to, since: event.position)] ?? [] {
          let former = pair.from + cardName(of: card)
          moves[card, default: []].append(CardEvent(event, .relinked(from: former)))
        }
      }
    }
    return moves
  }
}
