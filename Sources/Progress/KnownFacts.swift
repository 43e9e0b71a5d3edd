import Basics
import Questions
import Scheduling

/// What a log has of a snapshot's cards; what was taken back counts as well.
///
/// An event counts for every name that its card can have had since, by any re-link at all: which of
/// them held when the snapshot was written is not known, for another machine's may have come since.
struct KnownFacts {
  private(set) var portraits: Set<CardID> = []
  private var counts: [CardID: Int] = [:]
  /// Cards whose latest answer is there.
  private var answered: Set<CardID> = []
  private var times: Set<Time> = []
  private let snapshot: Snapshot

  enum Fact: Hashable {
    case suspension
    case burial
    case flag
    case note
  }

  private struct Time: Hashable {
    var fact: Fact
    var card: CardID
    var moment: Moment
  }

  init(of snapshot: Snapshot, in events: [Event], under names: Names) {
    self.snapshot = snapshot
    for event in events {
      guard let card = event.card else { continue }
      let isOfQuestion = event.isOfQuestion
      for id in names.reach(of: card, since: event.position, ofQuestion: isOfQuestion) {
        take(event, as: id)
      }
    }
  }

  private mutating func take(_ event: Event, as card: CardID) {
    let last = snapshot.cards[card]?.state?.lastReview.moment
    switch event.what {
    case .review:
      counts[card, default: 0] += 1
      if event.at.moment == last { answered.insert(card) }
    case .checkpoint(_, let known):
      counts[card] = max(counts[card] ?? 0, known.reviews)
      if known.lastReview.moment == last { answered.insert(card) }
    case .suspend: times.insert(Time(fact: .suspension, card: card, moment: event.at.moment))
    case .bury: times.insert(Time(fact: .burial, card: card, moment: event.at.moment))
    case .flag: times.insert(Time(fact: .flag, card: card, moment: event.at.moment))
    case .note: times.insert(Time(fact: .note, card: card, moment: event.at.moment))
    case .question: portraits.insert(card)
    default: break
    }
  }

  /// Whether the answers that led to `state` are in the log.
  func includes(_ state: CardState, of card: CardID) -> Bool {
    answered.contains(card) && counts[card] ?? 0 >= state.reviews
  }

  /// Whether the log says so itself; what it says of later times outranks what is carried over.
  func has(_ fact: Fact, of card: CardID, at time: LocalTime) -> Bool {
    times.contains(Time(fact: fact, card: card, moment: time.moment))
  }
}
