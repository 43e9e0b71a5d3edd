import Basics
import Progress
import Questions
import Scheduling

/// The cards that may be asked, apart by what they are, in the documents' order.
struct SortedCards {
  var learning: [(card: UnmadeCard, until: Moment)] = []
  var due: [DueCard] = []
  /// Those never answered.
  var new: [NewCard] = []
  var leftOut = Queue.LeftOut()
  /// The first places of the groups of which a card was answered today.
  var answeredToday: [Int] = []
}

/// Of every question, and of all those about the same, at most one card: one in learning, else one
/// due, else a new one.
///
/// A follow-up waits until its question was answered, a question until those that it comes after are
/// learned.
///
/// - Complexity: O(n) in the cards.
func sortedCards(
  of bank: StudiedBank,
  _ ledger: Ledger,
  _ prerequisites: Prerequisites,
  at time: LocalTime,
  daysAhead: Int
) -> SortedCards {
  var sorting = Sorting(bank, ledger, prerequisites, at: time, daysAhead: daysAhead)
  for place in bank.places {
    guard let group = bank.group(of: place) else {
      sorting.sort(CollectionOfOne(place))
      continue
    }
    if group.first == place { sorting.sort(group) }
  }
  return sorting.finished()
}

/// Goes through a bank group by group.
private struct Sorting {
  private var sorted = SortedCards()
  /// Whose turn it is to be begun.
  private var turns: DeckTurns
  private let bank: StudiedBank
  private let ledger: Ledger
  private let scheduler: Scheduler
  private let prerequisites: Prerequisites
  private let endOfDay: LocalTime
  private let calendar: Calendar
  /// Of the group at hand.
  private var candidates: [Candidate] = []
  private var answeredToday = 0

  init(
    _ bank: StudiedBank,
    _ ledger: Ledger,
    _ prerequisites: Prerequisites,
    at time: LocalTime,
    daysAhead: Int
  ) {
    turns = DeckTurns(of: bank.decks)
    self.bank = bank
    self.ledger = ledger
    self.prerequisites = prerequisites
    endOfDay = ledger.endOfDay(at: time)
    scheduler = ledger.scheduler
    calendar = Calendar(at: time, daysAhead: daysAhead, dayStart: ledger.settings.dayStart)
  }

  /// What was sorted, the new cards with their turns.
  consuming func finished() -> SortedCards {
    for index in sorted.new.indices {
      sorted.new[index].turn = turns.next(of: bank.decks[sorted.new[index].card.place])
    }
    return sorted
  }

  /// Takes in the questions at those places, whose cards never come up on one day together.
  mutating func sort(_ group: some Collection<Int>) {
    candidates.removeAll(keepingCapacity: true)
    answeredToday = 0
    for place in group {
      for name in bank.cardNames(at: place) { take(name, at: place) }
    }
    if answeredToday > 0, let first = group.first { sorted.answeredToday.append(first) }
    choose()
  }

  private mutating func take(_ name: String, at place: Int) {
    let card = bank.card(named: name, at: place)
    let facts = ledger.facts(of: card.id)
    let state = facts?.state
    if state != nil { turns.begin(bank.decks[place]) }
    let isAnsweredToday = state.map { calendar.isToday($0.lastReview) } ?? false
    if isAnsweredToday { answeredToday += 1 }
    guard let kind = Candidate.Kind(state, calendar) else { return }
    if facts?.suspendedSince != nil {
      sorted.leftOut.suspended += 1
    } else if facts?.isBuried(on: calendar.today) ?? false {
      sorted.leftOut.buried += 1
    } else if state == nil, prerequisites.isBlocked(place) {
      sorted.leftOut.behind += 1
    } else if state != nil || !card.isFollowUp || ledger.state(of: bank.id(at: place)) != nil {
      candidates.append(Candidate(card: card, kind: kind, isAnsweredToday: isAnsweredToday))
    }
  }

  private mutating func choose() {
    let others = answeredToday
    // Among equals the document decides.
    let chosen = candidates.lazy.filter { others == ($0.isAnsweredToday ? 1 : 0) }
      .min { $0.kind.rank < $1.kind.rank }
    sorted.leftOut.siblings += candidates.count - (chosen == nil ? 0 : 1)
    guard let chosen else { return }
    let card = chosen.card
    switch chosen.kind {
    case .learning(let until): sorted.learning.append((card, until))
    case .due(let isAhead):
      var due = DueCard(card, ledger.facts(of: card.id), scheduler, at: endOfDay)
      due.isAhead = isAhead
      sorted.due.append(due)
    case .new: sorted.new.append(NewCard(card: card, weight: prerequisites.weight(of: card.place)))
    }
  }
}

/// What is due today, and what by the last day that is asked ahead.
private struct Calendar {
  let today: CivilDay
  let lastDay: CivilDay
  private let dayStart: Int
  /// Up to then a card in learning is waited for.
  let horizon: Moment

  init(at time: LocalTime, daysAhead: Int, dayStart: Int) {
    today = time.day(startingAt: dayStart)
    lastDay = today.advanced(by: daysAhead)
    horizon = time.moment.advanced(bySeconds: Queue.learnAheadSeconds)
    self.dayStart = dayStart
  }

  var isAhead: Bool { lastDay > today }

  func day(of state: CardState) -> CivilDay { state.dueDay(startingAt: dayStart) }

  func isToday(_ time: LocalTime) -> Bool { time.day(startingAt: dayStart) == today }
}

private struct Candidate {
  let card: UnmadeCard
  let kind: Kind
  let isAnsweredToday: Bool

  enum Kind {
    case learning(until: Moment)
    case due(isAhead: Bool)
    case new

    /// `nil` where the card is due after the last day.
    init?(_ state: CardState?, _ calendar: Calendar) {
      guard let state else {
        self = .new
        return
      }
      let day = calendar.day(of: state)
      guard day <= calendar.lastDay else { return nil }
      switch state.due {
      case .at(let moment):
        // Who works ahead does not wait for it.
        let isAhead = calendar.isAhead && moment > calendar.horizon
        self = isAhead ? .due(isAhead: true) : .learning(until: moment)
      case .on:
        self = .due(isAhead: day > calendar.today)
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
