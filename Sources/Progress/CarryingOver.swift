import Basics
import Questions
import Scheduling

extension Opening {
  /// Saves what the snapshot knows and the log does not.
  mutating func carryOver(
    _ snapshot: Snapshot,
    beyond events: [Event],
    _ newID: (Moment) -> String
  ) {
    func save(_ event: Event) {
      eventsToAppend.append(event)
      ledger.apply(event)
    }
    func save(_ what: Event.What, _ time: LocalTime) {
      save(Event(id: newID(time.moment), at: time, what: what))
    }
    if ledger.timeline.isUnchanged, snapshot.settings != ledger.settings {
      let moment = snapshot.latest?.moment ?? Moment(milliseconds: 0)
      save(.settings(snapshot.settings), LocalTime(moment, offset: 0))
    }
    // First, for they decide whose the answers in the log are.
    let ids = Set(events.map(\.id))
    for relink in snapshot.relinks where !ids.contains(relink.event.id) {
      save(relink.event)
      if relink.isUndone { save(.undo(relink.event.id), relink.event.at) }
    }
    let known = KnownAnswers(of: ledger, in: events)
    for (card, facts) in snapshot.cards.sorted(by: { $0.key < $1.key }) {
      /// A name that was given away since must not carry this away.
      func time(_ time: LocalTime) -> LocalTime {
        guard let move = ledger.lastMove(from: card)?.moment, move >= time.moment else {
          return time
        }
        let later = min(move.milliseconds + 1, LocalTime.lastKept)
        return LocalTime(Moment(milliseconds: later), offset: time.offset)
      }
      if let state = facts.state, !known.includes(state, of: card) {
        save(.checkpoint(card, state), time(state.lastReview))
      }
      if let since = facts.suspendedSince, !known.knowsWhether(card, suspendedSince: since) {
        save(.suspend(card), time(since))
      }
      if let portrait = facts.portrait, !known.portraits.contains(card) {
        let seen = facts.state?.lastReview ?? facts.suspendedSince
        save(.question(card, portrait), time(seen ?? LocalTime(Moment(milliseconds: 0), offset: 0)))
      }
    }
    let days = days(of: snapshot, lackedBy: events)
    if !days.isEmpty {
      // Behind everything that the snapshot has counted.
      let last = (snapshot.latest?.moment.milliseconds ?? 0) + 1
      let moment = Moment(milliseconds: min(last, LocalTime.lastKept))
      save(.days(days), LocalTime(moment, offset: 0))
    }
  }
}

/// What the log has of the snapshot's cards; what was taken back counts as well.
///
/// An answer counts for every name that its card has had since.
private struct KnownAnswers {
  private var answers: [CardID: (count: Int, last: Moment)] = [:]
  private var changes: [CardID: Moment] = [:]
  var portraits: Set<CardID> = []

  init(of ledger: Ledger, in events: [Event]) {
    for event in events.sorted() {
      guard let card = event.card else { continue }
      let name = cardName(of: card)
      for id in ledger.trail(of: questionID(of: card), since: event.position) {
        take(event, as: id + name)
      }
    }
  }

  private mutating func take(_ event: Event, as card: CardID) {
    let moment = event.at.moment
    let before = answers[card]?.count ?? 0
    switch event.what {
    case .review: answers[card] = (before + 1, moment)
    case .checkpoint(_, let known): answers[card] = (max(before, known.reviews), moment)
    case .suspend, .restore: changes[card] = moment
    case .question: portraits.insert(card)
    default: break
    }
  }

  /// Whether the answers that led to `state` are in the log.
  func includes(_ state: CardState, of card: CardID) -> Bool {
    guard let known = answers[card] else { return false }
    return known.count >= state.reviews && known.last >= state.lastReview.moment
  }

  func knowsWhether(_ card: CardID, suspendedSince time: LocalTime) -> Bool {
    changes[card].map { $0 >= time.moment } ?? false
  }
}

/// Days of the snapshot with more answers than the log has; those taken back count as well.
private func days(of snapshot: Snapshot, lackedBy events: [Event]) -> [CivilDay: DayTally] {
  let answers = Set(events.filter { $0.card != nil }.map(\.id))
  let known = Ledger(
    replaying: events.filter { event in
      if case .undo(let id) = event.what { !answers.contains(id) } else { true }
    }
  ).days
  // Another hour at which the day begins moves answers between days; then none is lacking.
  let isLacking =
    snapshot.days.values.reduce(0) { $0 + $1.answers } > known.values.reduce(0) { $0 + $1.answers }
  guard isLacking else { return [:] }
  return snapshot.days.filter { day, tally in tally.answers > known[day]?.answers ?? 0 }
}
