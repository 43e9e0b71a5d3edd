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

/// Of every question, and of all those about the same, at most one card: one in learning, else one
/// due, else a new one.
///
/// Of twins one is studied: the one that was answered before, else the first. A follow-up waits until
/// its question was answered.
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
  for siblings in siblings(among: studied(questions, ledger)) {
    var candidates: [Candidate] = []
    var answeredToday: Set<CardID> = []
    for question in siblings {
      for card in Questions.cards(of: question) {
        let state = ledger.state(of: card.id)
        if state?.lastReview.day(startingAt: dayStart) == today { answeredToday.insert(card.id) }
        guard let candidate = Candidate(card, state, lastDay, dayStart: dayStart) else { continue }
        if ledger.isSuspended(card.id) {
          sorted.leftOut.suspended += 1
        } else if state != nil || !card.isFollowUp || ledger.state(of: question.id) != nil {
          candidates.append(candidate)
        }
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

/// Each question once, and of twins the one that was answered before, else the first.
private func studied(_ questions: [Question], _ ledger: Ledger) -> [Question] {
  var chosen: [Question] = []
  var places: [QuestionID: Int] = [:]
  for question in distinct(questions) {
    let key = question.twin ?? question.id
    guard let place = places[key] else {
      places[key] = chosen.count
      chosen.append(question)
      continue
    }
    if ledger.knows(question), !ledger.knows(chosen[place]) { chosen[place] = question }
  }
  return chosen
}

extension Ledger {
  /// Whether any of the question's cards was answered.
  fileprivate func knows(_ question: Question) -> Bool {
    Questions.cards(of: question).contains { state(of: $0.id) != nil }
  }
}

/// The questions whose cards never come up on one day, together, each group where its first is.
private func siblings(among questions: [Question]) -> [[Question]] {
  var groups: [[Question]] = []
  var places: [QuestionID: Int] = [:]
  for question in questions {
    guard let group = question.group else {
      groups.append([question])
      continue
    }
    if let place = places[group] {
      groups[place].append(question)
    } else {
      places[group] = groups.count
      groups.append([question])
    }
  }
  return groups
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
