import Basics
import Progress
import Questions
import Scheduling

/// The cards that may be asked, apart by what they are, in the documents' order.
struct SortedCards {
  var learning: [(card: Card, until: Moment)] = []
  var due: [DueCard] = []
  var new: [NewCard] = []
  var leftOut = Queue.LeftOut()
}

/// Of every question, and of all those about the same, at most one card: one in learning, else one
/// due, else a new one.
///
/// Of twins one is studied: the one that was answered before, else the first. A follow-up waits until
/// its question was answered, a question until those that it comes after are learned.
func sortedCards(
  of questions: [Question],
  _ ledger: Ledger,
  at time: LocalTime,
  daysAhead: Int
) -> SortedCards {
  var sorted = SortedCards()
  let calendar = Calendar(at: time, daysAhead: daysAhead, dayStart: ledger.settings.dayStart)
  let scheduler = ledger.scheduler
  let questions = studied(questions, ledger)
  let prerequisites = Prerequisites(among: questions, ledger)
  forEachGroup(of: questions) { siblings in
    var candidates: [Candidate] = []
    var answeredToday: Set<CardID> = []
    for place in siblings {
      let question = questions[place]
      // Nearly all of a large bank is not due, and need not be made into cards to know it.
      if let id = question.onlyCard, let state = ledger.state(of: id),
        Candidate.Kind(state, calendar) == nil
      {
        if calendar.isToday(state.lastReview) { answeredToday.insert(id) }
        continue
      }
      for card in Questions.cards(of: question) {
        let facts = ledger.facts(of: card.id)
        let state = facts?.state
        if let state, calendar.isToday(state.lastReview) { answeredToday.insert(card.id) }
        guard let kind = Candidate.Kind(state, calendar) else { continue }
        if facts?.suspendedSince != nil {
          sorted.leftOut.suspended += 1
        } else if facts?.isBuried(on: calendar.today) ?? false {
          sorted.leftOut.buried += 1
        } else if state == nil, prerequisites.blocked.contains(question.id) {
          sorted.leftOut.behind += 1
        } else if state != nil || !card.isFollowUp || ledger.state(of: question.id) != nil {
          candidates.append(Candidate(card: card, place: place, facts: facts, kind: kind))
        }
      }
    }
    // The sort is stable, so that among equals the document decides.
    candidates.sort { $0.kind.rank < $1.kind.rank }
    let chosen = candidates.first { answeredToday.subtracting([$0.card.id]).isEmpty }
    sorted.leftOut.siblings += candidates.count - (chosen == nil ? 0 : 1)
    guard let chosen else { return }
    let (card, question) = (chosen.card, questions[chosen.place])
    switch chosen.kind {
    case .learning(let until): sorted.learning.append((card, until))
    case .due(let isAhead):
      var due = DueCard(card, of: question, chosen.facts, scheduler, at: time)
      due.isAhead = isAhead
      sorted.due.append(due)
    case .new:
      sorted.new.append(NewCard(card: card, weight: prerequisites.weight(of: question)))
    }
  }
  return sorted
}

/// Each question once, and of twins the one that was answered before, else the first.
func studied(_ questions: [Question], _ ledger: Ledger) -> [Question] {
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

/// Gives the places of questions whose cards never come up on one day together, each group where its
/// first is.
private func forEachGroup(of questions: [Question], _ take: ([Int]) -> Void) {
  var groups: [QuestionID: [Int]] = [:]
  for (place, question) in questions.enumerated() {
    if let group = question.group { groups[group, default: []].append(place) }
  }
  for place in questions.indices {
    guard let group = questions[place].group else {
      take([place])
      continue
    }
    if let places = groups[group], places.first == place { take(places) }
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
  let card: Card
  /// Of its question.
  let place: Int
  let facts: CardFacts?
  let kind: Kind

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
