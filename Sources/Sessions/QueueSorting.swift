import Basics
import Progress
import Questions
import Scheduling

/// The cards that may be asked, apart by what they are.
struct SortedCards {
  var learning: [(card: Card, until: Moment)] = []
  /// Most likely forgotten first.
  var due: [Card] = []
  /// In the documents' order.
  var new: [Card] = []
  var leftOut = Queue.LeftOut()
}

/// Of every question at most one card: one in learning, else one due, else a new one.
func sortedCards(
  of questions: [Question],
  _ ledger: Ledger,
  at time: LocalTime,
  daysAhead: Int
) -> SortedCards {
  var sorted = SortedCards()
  var due: [(card: Card, recall: Double)] = []
  let today = ledger.day(at: time)
  let lastDay = today.advanced(by: daysAhead)
  let dayStart = ledger.settings.dayStart
  let scheduler = ledger.scheduler
  for question in distinct(questions) {
    var candidates: [Candidate] = []
    var answeredToday: Set<CardID> = []
    for card in question.form.cards(of: question) {
      let state = ledger.state(of: card.id)
      if state?.lastReview.day(startingAt: dayStart) == today { answeredToday.insert(card.id) }
      guard let candidate = Candidate(card, state, lastDay, dayStart: dayStart) else { continue }
      if ledger.isSuspended(card.id) {
        sorted.leftOut.suspended += 1
      } else {
        candidates.append(candidate)
      }
    }
    // The sort is stable, so that among equals the document decides.
    candidates.sort { $0.rank < $1.rank }
    let chosen = candidates.first { answeredToday.subtracting([$0.card.id]).isEmpty }
    sorted.leftOut.siblings += candidates.count - (chosen == nil ? 0 : 1)
    switch chosen {
    case .learning(let card, let until): sorted.learning.append((card, until))
    case .due(let card, let state):
      due.append((card, scheduler.retrievability(of: state, at: time)))
    case .new(let card): sorted.new.append(card)
    case nil: break
    }
  }
  due.sort { $0.recall < $1.recall }
  sorted.due = due.map(\.card)
  return sorted
}

private enum Candidate {
  case learning(Card, until: Moment)
  case due(Card, CardState)
  case new(Card)

  /// `nil` where the card is due after `lastDay`.
  init?(_ card: Card, _ state: CardState?, _ lastDay: CivilDay, dayStart: Int) {
    guard let state else {
      self = .new(card)
      return
    }
    switch state.due {
    case .at(let moment):
      let time = LocalTime(moment, offset: state.lastReview.offset)
      guard time.day(startingAt: dayStart) <= lastDay else { return nil }
      self = .learning(card, until: moment)
    case .on(let day):
      guard day <= lastDay else { return nil }
      self = .due(card, state)
    }
  }

  var card: Card {
    switch self {
    case .learning(let card, _), .due(let card, _), .new(let card): card
    }
  }

  var rank: Int {
    switch self {
    case .learning: 0
    case .due: 1
    case .new: 2
    }
  }
}

extension Array {
  /// Drops what is beyond `count` and says how much that was.
  @discardableResult
  mutating func keepFirst(_ count: Int) -> Int {
    let dropped = Swift.max(0, self.count - Swift.max(0, count))
    removeLast(dropped)
    return dropped
  }
}
