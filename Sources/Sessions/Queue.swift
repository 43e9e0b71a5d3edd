package import Basics
package import Progress
package import Questions
import Scheduling

/// What to ask in one sitting, and in which order.
///
/// Learning cards come first, as soon as their wait is over; then cards in review, the one most
/// likely forgotten first; then new cards in the documents' order. Of one question's cards at most one is
/// asked a day. When only waiting cards are left, those due within twenty minutes are asked early, so
/// that a session can end.
package struct Queue: Sendable, Hashable {
  /// How much to ask.
  package struct Limits: Sendable, Hashable {
    /// Of all cards in this sitting; `nil` where only the day's limits count.
    package var cards: Int?
    /// Of new cards in this sitting, instead of the day's limit.
    package var new: Int?
    /// Cards due that many days from now are asked as well.
    package var daysAhead = 0

    package init(cards: Int? = nil, new: Int? = nil, daysAhead: Int = 0) {
      self.cards = cards
      self.new = new
      self.daysAhead = daysAhead
    }
  }

  /// How many cards are not asked, by the reason.
  package struct LeftOut: Sendable, Hashable {
    package var suspended = 0
    /// Another card of the question is asked or was answered today.
    package var siblings = 0
    /// New cards beyond a limit.
    package var new = 0
    /// Cards in review beyond a limit.
    package var reviews = 0
  }

  /// What the queue began with, each in the order of asking.
  package struct Plan: Sendable, Hashable {
    package var learning: [Card] = []
    package var due: [Card] = []
    package var new: [Card] = []

    package var count: Int { learning.count + due.count + new.count }
  }

  package let plan: Plan
  package let leftOut: LeftOut
  private var ready: [Card] = []
  private var waiting: [Waiting] = []

  struct Waiting: Sendable, Hashable {
    var card: Card
    var until: Moment
  }

  static let learnAheadSeconds = 1200.0

  package init(
    of questions: [Question],
    _ ledger: Ledger,
    at time: LocalTime,
    limits: Limits = Limits()
  ) {
    var sorted = sortedCards(of: questions, ledger, at: time, daysAhead: limits.daysAhead)
    let today = ledger.tally(at: time)
    let settings = ledger.settings
    let due = sorted.due.keepFirst(max(0, settings.reviewsPerDay - today.reviewed))
    let new = sorted.new.keepFirst(
      max(0, limits.new ?? (settings.newPerDay - today.introduced))
    )
    let room = max(0, limits.cards ?? .max)
    sorted.learning.sort { $0.until < $1.until }
    sorted.learning.keepFirst(room)
    var left = room - sorted.learning.count
    sorted.leftOut.reviews = due + sorted.due.keepFirst(left)
    left -= sorted.due.count
    sorted.leftOut.new = new + sorted.new.keepFirst(left)
    leftOut = sorted.leftOut
    waiting = sorted.learning.map { Waiting(card: $0.card, until: $0.until) }
    ready = sorted.due + sorted.new
    plan = Plan(learning: sorted.learning.map(\.card), due: sorted.due, new: sorted.new)
  }
}

extension Queue {
  /// As another queue stood.
  init(ready: [Card], waiting: [Waiting], leftOut: LeftOut) {
    self.ready = ready
    self.waiting = waiting
    self.leftOut = leftOut
    plan = Plan(learning: waiting.map(\.card), due: ready)
  }

  var readyCards: [Card] { ready }
  var waitingCards: [Waiting] { waiting }

  func holds(_ card: Card) -> Bool {
    ready.contains { $0.id == card.id } || waiting.contains { $0.card.id == card.id }
  }

  /// These cards in their order, whenever they are due; a suspended one is left out.
  init(again cards: [Card], _ ledger: Ledger) {
    var seen: Set<CardID> = []
    let cards = cards.filter { seen.insert($0.id).inserted }
    let asked = cards.filter { !ledger.isSuspended($0.id) }
    ready = asked
    plan = Plan(due: asked)
    leftOut = LeftOut(suspended: cards.count - asked.count)
  }

  /// The card to ask now; `nil` where none is left that can be asked within twenty minutes.
  package func next(at moment: Moment) -> Card? {
    let first = waiting.min { $0.until < $1.until }
    if let first, first.until <= moment { return first.card }
    if let card = ready.first { return card }
    let horizon = moment.advanced(bySeconds: Self.learnAheadSeconds)
    return first.flatMap { $0.until <= horizon ? $0.card : nil }
  }

  /// How many cards this sitting has still to ask.
  package func left(at moment: Moment) -> Int {
    let horizon = moment.advanced(bySeconds: Self.learnAheadSeconds)
    return ready.count + waiting.count { $0.until <= horizon }
  }

  /// Where a card stands in the queue, counted from 0 among those of its kind.
  enum Place: Sendable, Hashable {
    case out
    case ready(at: Int)
    case waiting(until: Moment, at: Int)
  }

  /// Moves the card, and says where it was: moving it back there undoes the move.
  @discardableResult
  mutating func move(_ card: Card, to place: Place) -> Place {
    let former = takeOut(card.id)
    switch place {
    case .out: break
    case .ready(let index): ready.insert(card, at: min(index, ready.count))
    case .waiting(let moment, let index):
      waiting.insert(Waiting(card: card, until: moment), at: min(index, waiting.count))
    }
    return former
  }

  private mutating func takeOut(_ card: CardID) -> Place {
    if let index = ready.firstIndex(where: { $0.id == card }) {
      ready.remove(at: index)
      return .ready(at: index)
    }
    guard let index = waiting.firstIndex(where: { $0.card.id == card }) else { return .out }
    return .waiting(until: waiting.remove(at: index).until, at: index)
  }

  package mutating func remove(_ card: CardID) {
    _ = takeOut(card)
  }

  /// Asks the card again when its wait is over.
  mutating func bringBack(_ card: Card, at moment: Moment) -> Place {
    move(card, to: .waiting(until: moment, at: waiting.count))
  }

  /// Asks the card after all that are ready.
  mutating func putLast(_ card: Card) -> Place {
    move(card, to: .ready(at: ready.count))
  }
}
