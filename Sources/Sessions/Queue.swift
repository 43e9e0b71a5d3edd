package import Basics
package import Progress
package import Questions
import Scheduling

/// What to ask in one sitting, and in which order.
///
/// Learning cards come first, as soon as their wait is over; a card that was missed waits at least a
/// minute and three other answers besides, where there is as much else to ask. Then come cards in
/// review, by what is gained in a second of work, then new cards, by how surely interviewers ask
/// them, the decks in turn. Of one question's cards at most one is asked a day. When only waiting cards are left, those
/// due within twenty minutes are asked early, so that a session can end; who passes such a card at
/// the step at which it was is asked it no more. Before an interview the plan for it decides
/// instead, see `deadlineQueue`.
package struct Queue: Sendable, Hashable {
  package let plan: Plan
  package let leftOut: LeftOut
  /// Where more is due than some days can take; `nil` where the day's limit is no wall.
  package let backlog: Backlog?
  private var ready: [Card] = []
  private var waiting: [Waiting] = []

  struct Waiting: Sendable, Hashable {
    var card: Card
    var until: Moment
    /// How many answers of the sitting have to come first; 0 where only time counts.
    var answers = 0
  }

  static let learnAheadSeconds = 1200.0
  private static let shortestWaitAfterMiss = 60.0
  private static let answersAfterMiss = 3

  /// `pace` says how long answers take; where it is `nil`, what the ledger knows of it.
  package init(
    of questions: [Question],
    _ ledger: Ledger,
    at time: LocalTime,
    limits: Limits = Limits(),
    pace: Pace? = nil
  ) {
    let bank = StudiedBank(questions, ledger)
    if let planned = deadlineQueue(of: bank, ledger, at: time, limits) {
      self = planned
      return
    }
    var sorted = sortedCards(
      of: bank,
      ledger,
      Prerequisites(among: bank, ledger),
      at: time,
      daysAhead: limits.daysAhead
    )
    let today = ledger.tally(at: time)
    let settings = ledger.settings
    backlog = Backlog(
      due: sorted.due.count { !$0.isAhead },
      doneToday: today.reviewed,
      perDay: settings.reviewsPerDay
    )
    let room = max(0, limits.cards ?? .max)
    sorted.learning.sort { $0.until < $1.until }
    sorted.learning.keepFirst(room)
    let left = room - sorted.learning.count
    let forDue = min(left, max(0, settings.reviewsPerDay - today.reviewed))
    // Mostly every due card was timed itself.
    lazy var usual = pace ?? Pace(of: questions, ledger)
    let due = sorted.due.foremost(forDue) {
      limits.weakestFirst ? $0.weakness : bank.gain(of: $0) { usual }
    }
    sorted.leftOut.reviews = sorted.due.count - due.count
    let forNew = min(
      left - due.count,
      limits.new ?? (settings.newCards(on: ledger.day(at: time)) - today.introduced)
    )
    let new = sorted.new.foremost(forNew, by: \.urgency)
    sorted.leftOut.new = sorted.new.count - new.count
    let order = limits.weakestFirst ? due : mixed(due, by: bank.topic)
    let dueCards = bank.made(order.map(\.card))
    let newCards = bank.made(new.map(\.card))
    leftOut = sorted.leftOut
    waiting = bank.waiting(sorted.learning)
    ready = dueCards + newCards
    plan = Plan(learning: waiting.map(\.card), due: dueCards, new: newCards)
  }

  /// Every card of the questions, whenever it is due, the least known first.
  ///
  /// A card that was never answered is not known at all. `limits` bound all cards and new ones; the
  /// day's limits play no part.
  package init(
    cramming questions: [Question],
    _ ledger: Ledger,
    at time: LocalTime,
    limits: Limits = Limits()
  ) {
    let bank = StudiedBank(questions, ledger)
    var leftOut = LeftOut()
    var cards: [DueCard] = []
    var new = 0
    for place in bank.places {
      for name in bank.cardNames(at: place) {
        let card = bank.card(named: name, at: place)
        let facts = ledger.facts(of: card.id)
        if facts?.suspendedSince != nil {
          leftOut.suspended += 1
        } else if ledger.isBuried(card.id, at: time) {
          leftOut.buried += 1
        } else if facts?.state == nil, new >= limits.new ?? .max {
          leftOut.new += 1
        } else {
          new += facts?.state == nil ? 1 : 0
          cards.append(DueCard(card, facts, ledger.scheduler, at: time))
        }
      }
    }
    let asked = cards.foremost(limits.cards ?? .max, by: \.weakness)
    leftOut.reviews = cards.count - asked.count
    self.leftOut = leftOut
    backlog = nil
    ready = bank.made(mixed(asked, by: bank.topic).map(\.card))
    plan = Plan(due: ready)
  }

  /// As another queue stood.
  init(ready: [Card], waiting: [Waiting], leftOut: LeftOut, plan: Plan? = nil) {
    self.ready = ready
    self.waiting = waiting
    self.leftOut = leftOut
    backlog = nil
    self.plan = plan ?? Plan(learning: waiting.map(\.card), due: ready)
  }

  /// These cards in their order, whenever they are due; a suspended one is left out.
  init(again cards: [Card], _ ledger: Ledger) {
    var seen: Set<CardID> = []
    let cards = cards.filter { seen.insert($0.id).inserted }
    let asked = cards.filter { !ledger.isSuspended($0.id) }
    ready = asked
    plan = Plan(due: asked)
    leftOut = LeftOut(suspended: cards.count - asked.count)
    backlog = nil
  }
}

extension StudiedBank {
  func waiting(_ learning: [(card: UnmadeCard, until: Moment)]) -> [Queue.Waiting] {
    learning.flatMap { card, until in
      made([card]).map { Queue.Waiting(card: $0, until: until) }
    }
  }
}

extension Queue {
  var readyCards: [Card] { ready }
  var waitingCards: [Waiting] { waiting }
  /// When each card in learning is to come.
  package var waits: [Moment] { waiting.map(\.until) }

  func holds(_ card: Card) -> Bool {
    ready.contains { $0.id == card.id } || waiting.contains { $0.card.id == card.id }
  }

  /// The card to ask now, after so many answers of the sitting; `nil` where none is left that can be
  /// asked within twenty minutes.
  package func next(at moment: Moment, afterAnswers answers: Int = 0) -> Card? {
    let due = waiting.filter { $0.until <= moment && $0.answers <= answers }
    if let first = due.min(by: { $0.until < $1.until }) { return first.card }
    if let card = ready.first { return card }
    let horizon = moment.advanced(bySeconds: Self.learnAheadSeconds)
    // What was missed just now would only be repeated from the tip of the tongue.
    return waiting.filter { $0.until <= horizon }
      .min { (max($0.answers, answers), $0.until) < (max($1.answers, answers), $1.until) }?.card
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
    case waiting(until: Moment, answers: Int, at: Int)
  }

  /// Moves the card, and says where it was: moving it back there undoes the move.
  @discardableResult
  mutating func move(_ card: Card, to place: Place) -> Place {
    let former = takeOut(card.id)
    switch place {
    case .out: break
    case .ready(let index): ready.insert(card, at: min(index, ready.count))
    case .waiting(let moment, let answers, let index):
      let waiter = Waiting(card: card, until: moment, answers: answers)
      waiting.insert(waiter, at: min(index, waiting.count))
    }
    return former
  }

  private mutating func takeOut(_ card: CardID) -> Place {
    if let index = ready.firstIndex(where: { $0.id == card }) {
      ready.remove(at: index)
      return .ready(at: index)
    }
    guard let index = waiting.firstIndex(where: { $0.card.id == card }) else { return .out }
    let waiter = waiting.remove(at: index)
    return .waiting(until: waiter.until, answers: waiter.answers, at: index)
  }

  package mutating func remove(_ card: CardID) {
    _ = takeOut(card)
  }

  /// Asks the card again when its wait is over.
  mutating func bringBack(_ card: Card, at moment: Moment) -> Place {
    move(card, to: .waiting(until: moment, answers: 0, at: waiting.count))
  }

  /// Asks a card again that was missed now, with the sitting's answer of that number.
  mutating func bringBackMissed(
    _ card: Card,
    due moment: Moment,
    at now: Moment,
    answer: Int
  ) -> Place {
    let until = max(moment, now.advanced(bySeconds: Self.shortestWaitAfterMiss))
    let answers = answer + Self.answersAfterMiss
    return move(card, to: .waiting(until: until, answers: answers, at: waiting.count))
  }

  /// Asks the card after all that are ready.
  mutating func putLast(_ card: Card) -> Place {
    move(card, to: .ready(at: ready.count))
  }
}
