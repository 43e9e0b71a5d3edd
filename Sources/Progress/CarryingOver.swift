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
    if snapshot.settings != ScheduleSettings(), !events.contains(where: snapshot.settings.isSet) {
      let moment = snapshot.latest?.moment ?? Moment(milliseconds: 0)
      save(.settings(snapshot.settings), LocalTime(moment, offset: 0))
    }
    // First, for they decide whose the answers in the log are.
    let ids = Set(events.map(\.id))
    for relink in snapshot.relinks {
      let id = relink.event.id
      if !ids.contains(id) { save(relink.event) }
      if relink.isUndone, !ledger.isUndone(id) { save(.undo(id), relink.event.at) }
    }
    let names = ledger.relinks.everyName
    let known = KnownFacts(of: snapshot, in: events, under: names)
    for (card, facts) in snapshot.cards.sorted(by: { $0.key < $1.key }) {
      /// A name that was given away since must not carry this away.
      func time(_ time: LocalTime) -> LocalTime {
        ledger.recordingTime(for: card, at: time)
      }
      func lacks(_ fact: KnownFacts.Fact, since: LocalTime) -> Bool {
        !known.has(fact, of: card, at: since) && !known.has(fact, of: card, at: time(since))
      }
      if let state = facts.state, !known.includes(state, of: card) {
        save(.checkpoint(card, state), time(state.lastReview))
      }
      if let since = facts.suspendedSince, lacks(.suspension, since: since) {
        save(.suspend(card), time(since))
      }
      if let since = facts.flaggedSince, lacks(.flag, since: since) {
        save(.flag(card), time(since))
      }
      if let buried = facts.buried, lacks(.burial, since: buried.at) {
        save(.bury(card, until: buried.until), time(buried.at))
      }
      if let noted = facts.noted, lacks(.note, since: noted.at) {
        save(.note(card, digest: noted.digest), time(noted.at))
      }
      if let portrait = facts.portrait, !known.portraits.contains(card) {
        let seen = facts.state?.lastReview ?? facts.suspendedSince ?? facts.flaggedSince
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

extension ScheduleSettings {
  /// Whether the event made them, even if it was taken back.
  fileprivate func isSet(by event: Event) -> Bool { event.what == .settings(self) }
}

extension Event {
  /// Whether it carries the counts of days over.
  fileprivate var isCount: Bool {
    if case .days = what { true } else { false }
  }
}

/// Days of the snapshot with more answers than the log has; those taken back count as well, whoever
/// took them back.
private func days(of snapshot: Snapshot, lackedBy events: [Event]) -> [CivilDay: DayTally] {
  let counted = Set(events.filter { $0.card != nil || $0.isCount }.map(\.id))
  let known = Ledger(
    replaying: events.filter { event in
      if case .undo(let id) = event.what { !counted.contains(id) } else { true }
    }
  ).days
  // Another hour at which the day begins moves answers between days; then none is lacking.
  let isLacking =
    snapshot.days.values.reduce(0) { $0 + $1.answers } > known.values.reduce(0) { $0 + $1.answers }
  guard isLacking else { return [:] }
  return snapshot.days.filter { day, tally in tally.answers > known[day]?.answers ?? 0 }
}
