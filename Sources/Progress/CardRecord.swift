import Basics
import Questions
import Scheduling

/// One card in the ledger: where it started, what happened since, and what that comes to.
struct CardRecord: Sendable, Hashable {
  private var origin: Origin
  private(set) var facts: CardFacts
  /// In order, those taken back included.
  private(set) var entries: [Entry] = []

  private enum Origin: Sendable, Hashable {
    /// The whole log was replayed.
    case nothing
    /// A snapshot, and the card still has the facts and the name that it had there.
    case untouched
    indirect case snapshot(Base)
  }

  /// What a snapshot knew.
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

  init() {
    origin = .nothing
    facts = CardFacts()
  }

  init(base: Base) {
    origin = .snapshot(base)
    facts = base.facts
  }

  /// As a snapshot has it, under the name that it has there.
  ///
  /// Ten thousand of these are made at every start, and few of them will change.
  init(untouched facts: CardFacts) {
    origin = .untouched
    self.facts = facts
  }

  /// What a snapshot knew of the card that is called so now.
  ///
  /// `nil` where the whole log was replayed.
  func base(of card: CardID) -> Base? {
    switch origin {
    case .nothing: nil
    case .untouched: Base(card: card, facts: facts)
    case .snapshot(let base): base
    }
  }

  /// Has to come before anything is changed in it, and before it gets another name than `card`.
  mutating func keepBase(of card: CardID) {
    guard case .untouched = origin else { return }
    origin = .snapshot(Base(card: card, facts: facts))
  }

  private var keptBase: Base? {
    if case .snapshot(let base) = origin { base } else { nil }
  }

  /// Adds an event of the card in its place.
  ///
  /// Costs nothing beyond the event itself where it is the latest of the card, else a replay.
  mutating func insert(
    _ event: Event,
    of card: CardID,
    isUndone: Bool,
    _ timeline: SettingsTimeline,
    _ days: inout DayCounts
  ) {
    keepBase(of: card)
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
    guard origin != .untouched else { return }
    withdraw(from: &days)
    facts = keptBase?.facts ?? CardFacts()
    for index in entries.indices {
      entries[index].share = nil
      take(index, timeline, &days)
    }
  }

  /// Takes in another card's record, for both are one; the bases of both were kept.
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
    let isWhole = origin == .nothing || other.origin == .nothing
    if origin == .nothing { origin = other.origin }
    entries = (entries + other.entries).sorted { $0.event < $1.event }
    for index in entries.indices { entries[index].share = nil }
    replay(timeline, &days)
    return isWhole
  }

  /// What is about the card's question as a whole, and no longer here; `nil` where nothing is.
  ///
  /// Its base has to be kept before.
  mutating func takeOutQuestion(
    _ timeline: SettingsTimeline,
    _ days: inout DayCounts
  ) -> CardRecord? {
    var kept = CardRecord()
    kept.entries = entries.filter(\.event.isOfQuestion)
    if var base = keptBase, base.facts.portrait != nil || base.facts.noted != nil {
      var own = base
      own.facts = CardFacts()
      own.facts.portrait = base.facts.portrait
      own.facts.noted = base.facts.noted
      kept.origin = .snapshot(own)
      base.facts.portrait = nil
      base.facts.noted = nil
      origin = .snapshot(base)
    }
    guard !kept.entries.isEmpty || kept.origin != .nothing else { return nil }
    withdraw(from: &days)
    entries.removeAll(where: \.event.isOfQuestion)
    for index in entries.indices { entries[index].share = nil }
    replay(timeline, &days)
    kept.replay(timeline, &days)
    return kept
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
