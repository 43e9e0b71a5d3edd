import Basics
import Questions
import Scheduling

/// One card in the ledger: where it started, what happened since, and what that comes to.
struct CardRecord: Sendable, Hashable {
  /// What a snapshot knew; `nil` where the whole log was replayed.
  private(set) var base: Base?
  var facts = CardFacts()
  /// In order, those taken back included.
  private(set) var entries: [Entry] = []

  struct Base: Sendable, Hashable {
    /// As it was called in the snapshot.
    var card: CardID
    var facts: CardFacts
  }

  struct Entry: Sendable, Hashable {
    var event: Event
    var isUndone: Bool
    /// What it counts for; `nil` where it counts for nothing.
    var share: Share?
  }

  struct Share: Sendable, Hashable {
    var day: CivilDay
    var tally: DayTally
  }

  init(base: Base? = nil) {
    self.base = base
    facts = base?.facts ?? CardFacts()
  }

  /// Adds an event in its place.
  ///
  /// Costs nothing beyond the event itself where it is the latest of the card, else a replay.
  mutating func insert(
    _ event: Event,
    isUndone: Bool,
    _ timeline: SettingsTimeline,
    _ days: inout DayCounts
  ) {
    let index = (entries.lastIndex { $0.event < event } ?? -1) + 1
    entries.insert(Entry(event: event, isUndone: isUndone), at: index)
    guard index == entries.count - 1 else { return replay(timeline, &days) }
    take(index, timeline, &days)
  }

  /// As if the event had never been.
  mutating func undo(
    _ id: String,
    _ timeline: SettingsTimeline,
    _ days: inout DayCounts
  ) {
    guard let index = entries.lastIndex(where: { $0.event.id == id }) else { return }
    entries[index].isUndone = true
    replay(timeline, &days)
  }

  mutating func replay(_ timeline: SettingsTimeline, _ days: inout DayCounts) {
    withdraw(from: &days)
    facts = base?.facts ?? CardFacts()
    for index in entries.indices {
      entries[index].share = nil
      take(index, timeline, &days)
    }
  }

  /// Takes in another card's record, for both are one.
  ///
  /// False where a snapshot knew something of both: two memories cannot be made one, only all of their
  /// answers can.
  mutating func absorb(
    _ other: CardRecord,
    _ timeline: SettingsTimeline,
    _ days: inout DayCounts
  ) -> Bool {
    other.withdraw(from: &days)
    withdraw(from: &days)
    let isWhole = base == nil || other.base == nil
    base = base ?? other.base
    entries = (entries + other.entries).sorted { $0.event < $1.event }
    for index in entries.indices { entries[index].share = nil }
    replay(timeline, &days)
    return isWhole
  }

  func withdraw(from days: inout DayCounts) {
    for entry in entries {
      guard let share = entry.share else { continue }
      days.subtract(share.tally, on: share.day, at: entry.event.position)
    }
  }

  func count(into days: inout DayCounts) {
    for entry in entries {
      guard let share = entry.share else { continue }
      days.add(share.tally, on: share.day, at: entry.event.position)
    }
  }

  private mutating func take(
    _ index: Int,
    _ timeline: SettingsTimeline,
    _ days: inout DayCounts
  ) {
    let event = entries[index].event
    guard !entries[index].isUndone else { return }
    let dayStart = timeline.inForce(at: event.position).dayStart
    let tally = facts.apply(event, dayStart: dayStart, timeline.scheduler)
    guard tally != DayTally() else { return }
    let share = Share(day: event.at.day(startingAt: dayStart), tally: tally)
    entries[index].share = share
    days.add(tally, on: share.day, at: event.position)
  }
}
