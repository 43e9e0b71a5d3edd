package import Basics
package import Questions
package import Scheduling

/// What all events come to: every card's memory, what is suspended, each day's counts.
///
/// Events may come in any order and any number of times; the ledger is the same. An undone event is
/// as if it had never been.
package struct Ledger: Sendable, Hashable {
  /// How many different events the ledger holds, those before a snapshot included.
  package private(set) var eventCount: Int
  /// The latest event's position; `nil` before the first.
  package private(set) var latest: Event.Position?
  /// Whether an event changes what happened before the snapshot that the ledger began with.
  ///
  /// The ledger is then only near the truth, and the log has to be replayed from its start.
  package private(set) var needsReplay = false
  private(set) var records: [CardID: CardRecord] = [:]
  private(set) var timeline: SettingsTimeline
  private var counts: DayCounts
  private var subjects: [String: Subject] = [:]
  private var undone: Set<String> = []
  /// Up to where a snapshot had seen the log.
  private var base: Event.Position?

  /// What an event is about, so that undoing it finds it.
  private enum Subject: Sendable, Hashable {
    case card(CardID)
    case settings
    case days
    case nothing
  }

  package init() {
    counts = DayCounts()
    eventCount = 0
    timeline = SettingsTimeline()
  }

  package init(replaying events: some Sequence<Event>) {
    self.init()
    let events = Array(events)
    // Known beforehand, no event has to be taken out again by replaying its card.
    for case .undo(let id) in events.map(\.what) { undone.insert(id) }
    for event in events { apply(event) }
  }

  /// Goes on from what a snapshot knew.
  init(
    cards: [CardID: CardFacts],
    days: [CivilDay: DayTally],
    settings: ScheduleSettings,
    through base: Event.Position?,
    eventCount: Int
  ) {
    counts = DayCounts(days)
    self.eventCount = eventCount
    self.base = base
    latest = base
    timeline = SettingsTimeline(settings)
    records = cards.mapValues(CardRecord.init(base:))
  }

  /// Takes in one more event.
  ///
  /// - Complexity: O(1) for the latest event of a card, else O(n) in that card's own events; changed
  ///   settings that lie before known answers replay all cards.
  package mutating func apply(_ event: Event) {
    guard subjects[event.id] == nil else { return }
    if let base, event.position <= base { needsReplay = true }
    eventCount += 1
    let isUndone = undone.contains(event.id)
    subjects[event.id] = subject(of: event)
    switch event.what {
    case .review(let review): insert(event, of: review.card, isUndone)
    case .suspend(let card), .restore(let card), .checkpoint(let card, _):
      insert(event, of: card, isUndone)
    case .undo(let id): undo(id)
    case .settings(let settings) where !isUndone:
      timeline.insert(settings, at: event.position)
      if let latest, event.position < latest { replayAll() }
    case .days(let days) where !isUndone:
      counts.carry(days, at: event.position)
      recount()
    case .settings, .days, .unknown: break
    }
    latest = max(latest ?? event.position, event.position)
  }

  private func subject(of event: Event) -> Subject {
    switch event.what {
    case .settings: .settings
    case .days: .days
    default: event.card.map(Subject.card) ?? .nothing
    }
  }

  private mutating func insert(_ event: Event, of card: CardID, _ isUndone: Bool) {
    records[card, default: CardRecord()].insert(event, isUndone: isUndone, timeline, &counts)
  }

  private mutating func undo(_ id: String) {
    guard undone.insert(id).inserted else { return }
    switch subjects[id] {
    case .card(let card): records[card]?.undo(id, timeline, &counts)
    case .settings:
      timeline.remove(id)
      replayAll()
    case .days:
      counts.dropCarried(id)
      recount()
    case .nothing: break
    case nil: if base != nil { needsReplay = true }
    }
  }

  private mutating func replayAll() {
    for card in records.keys { records[card]?.replay(timeline, &counts) }
  }

  private mutating func recount() {
    for record in records.values { record.count(into: &counts) }
  }
}

extension Ledger {
  /// What was answered on each of the learner's days.
  package var days: [CivilDay: DayTally] { counts.all }

  /// `nil` where the card was never answered.
  package func state(of card: CardID) -> CardState? {
    records[card]?.facts.state
  }

  package func isSuspended(_ card: CardID) -> Bool {
    records[card]?.facts.suspendedSince != nil
  }

  /// Everything known about every card that an event named.
  package var cards: [CardID: CardFacts] {
    records.mapValues(\.facts)
  }

  /// The card's answers, suspensions, restorations and checkpoints that were not taken back.
  ///
  /// Oldest first; those before a snapshot are not among them.
  package func history(of card: CardID) -> [Event] {
    (records[card]?.entries ?? []).filter { !$0.isUndone }.map(\.event)
  }

  package var settings: ScheduleSettings { timeline.current.settings }
  package var scheduler: Scheduler { timeline.current.scheduler }

  /// The learner's day at that time.
  package func day(at time: LocalTime) -> CivilDay {
    time.day(startingAt: settings.dayStart)
  }

  package func tally(at time: LocalTime) -> DayTally {
    counts[day(at: time)] ?? DayTally()
  }

  /// The latest answer, suspension or restoration that was not taken back; what `undo` would undo.
  ///
  /// - Complexity: O(n) in all events since the snapshot.
  package var latestChange: Event? {
    records.values.compactMap { record in
      record.entries.last { entry in
        guard !entry.isUndone else { return false }
        if case .checkpoint = entry.event.what { return false }
        return true
      }?.event
    }.max()
  }
}
