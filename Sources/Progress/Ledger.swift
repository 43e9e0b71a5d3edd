import Basics
import Questions
import Scheduling

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
  /// Kinds of events that only a newer Grill understands.
  private(set) var ignored: Set<String> = []
  private(set) var records: [CardID: CardRecord] = [:]
  private(set) var timeline: SettingsTimeline
  private(set) var counts: DayCounts
  private(set) var relinks: Relinks
  /// By the events' ids, those that were taken back left out.
  private(set) var rubrics: [String: Event] = [:]
  /// What makes cards of one question different; see `cardName(of:)`.
  private var cardNames: Set<String> = []
  private var subjects: [String: Subject] = [:]
  private(set) var undone: Set<String> = []
  /// Up to where a snapshot had seen the log.
  private var base: Event.Position?

  /// What an event is about, so that undoing it finds it.
  private enum Subject: Sendable, Hashable {
    case card(CardID, Event.Position, isOfQuestion: Bool)
    case settings
    case days
    case names
    case rubric
    case nothing
  }

  /// Whether any card of a follow-up was ever answered.
  var knowsFollowUps: Bool { cardNames.contains(where: isFollowUp(named:)) }

  package init() {
    counts = DayCounts()
    eventCount = 0
    timeline = SettingsTimeline()
    relinks = Relinks()
  }

  package init(replaying events: some Sequence<Event>) {
    self.init()
    let events = Array(events)
    // Known beforehand, no event has to be taken out again by replaying its card.
    for case .undo(let id) in events.map(\.what) { undone.insert(id) }
    // Nor has a card to change its name.
    relinks = Relinks(in: events, undone: undone)
    // Nor has every card to be replayed where settings change.
    timeline = SettingsTimeline(in: events, undone: undone)
    for event in events { apply(event) }
  }

  /// Goes on from what a snapshot knew.
  init(
    cards: [CardID: CardFacts],
    days: [CivilDay: DayTally],
    settings: ScheduleSettings,
    relinks: [Relinks.Known],
    ignored: Set<String>,
    through base: Event.Position?,
    eventCount: Int
  ) {
    counts = DayCounts(days)
    self.eventCount = eventCount
    self.base = base
    self.ignored = ignored
    latest = base
    timeline = SettingsTimeline(settings)
    self.relinks = Relinks(relinks)
    records = cards.mapValues(CardRecord.init(untouched:))
    for card in cards.keys { cardNames.insert(cardName(of: card)) }
  }

  /// Takes in one more event.
  ///
  /// - Complexity: O(1) for the latest event of a card, else O(n) in that card's own events; changed
  ///   settings and re-links that lie before known events replay all cards.
  package mutating func apply(_ event: Event) {
    guard subjects[event.id] == nil else { return }
    if let base, event.position <= base { needsReplay = true }
    eventCount += 1
    let isUndone = undone.contains(event.id)
    subjects[event.id] = subject(of: event)
    switch event.what {
    case .review(let review): insert(event, of: review.card, isUndone)
    case .suspend(let card), .restore(let card), .reset(let card), .flag(let card),
      .unflag(let card), .bury(let card, _), .checkpoint(let card, _), .question(let card, _),
      .note(let card, _):
      insert(event, of: card, isUndone)
    case .relink(let relink): link(relink, event, isUndone)
    case .undo(let id): undo(id)
    case .rubric where !isUndone: rubrics[event.id] = event
    case .settings(let settings) where !isUndone:
      let isLatest = latest.map { $0 < event.position } ?? true
      change(mayCountAnew: !isLatest) { $0.insert(settings, at: event.position) }
    case .days(let days) where !isUndone:
      counts.carry(days, at: event.position)
      recount()
    case .unknown(let kind, _): ignored.insert(kind)
    case .settings, .days, .rubric: break
    }
    latest = max(latest ?? event.position, event.position)
  }

  private func subject(of event: Event) -> Subject {
    switch event.what {
    case .settings: .settings
    case .days: .days
    case .relink: .names
    case .rubric: .rubric
    default:
      event.card.map { .card($0, event.position, isOfQuestion: event.isOfQuestion) } ?? .nothing
    }
  }

  private mutating func insert(_ event: Event, of card: CardID, _ isUndone: Bool) {
    cardNames.insert(cardName(of: card))
    let card = relinks.names.current(
      card,
      since: event.position,
      ofQuestion: event.isOfQuestion
    )
    records[card, default: CardRecord()]
      .insert(event, of: card, isUndone: isUndone, timeline, &counts)
  }

  private mutating func link(_ relink: Relink, _ event: Event, _ isUndone: Bool) {
    for pair in relink.cards { cardNames.formUnion([pair.from, pair.to].map(cardName)) }
    guard !relinks.knows(event.id) else { return }
    // What a snapshot knows of a question and of its first card lies together.
    if base != nil, relink.cards.contains(where: { $0.isOfFirstCard }) { needsReplay = true }
    if let base,
      relink.ends.contains(where: { relinks.position(of: $0).map { $0 <= base } ?? true })
    {
      needsReplay = true
    }
    relinks.insert(relink, event, isUndone: isUndone)
    let start = relinks.start(of: event.id) ?? event.position
    if let base, start <= base { needsReplay = true }
    let isLatest = latest.map { $0 < start } ?? true
    if !relink.ends.isEmpty || !isLatest {
      refile()
    } else if relinks.holds(event.id) {
      move(relink.pairs)
      moveCards(relink.cards)
    }
  }

  /// Files the cards' records under new names, all at once.
  private mutating func move(_ pairs: [Relink.Pair]) {
    var moved: [(card: CardID, record: CardRecord)] = []
    for pair in pairs {
      for name in cardNames {
        let card = pair.from + name
        guard var record = records.removeValue(forKey: card) else { continue }
        record.keepBase(of: card)
        moved.append((pair.to + name, record))
      }
    }
    for (card, record) in moved { file(record, as: card) }
  }

  /// The same of single cards; what is known of their question stays with it.
  private mutating func moveCards(_ pairs: [Relink.Pair]) {
    var moved: [(card: CardID, record: CardRecord)] = []
    for pair in pairs {
      guard var record = records.removeValue(forKey: pair.from) else { continue }
      record.keepBase(of: pair.from)
      if let kept = record.takeOutQuestion(timeline, &counts) { records[pair.from] = kept }
      moved.append((pair.to, record))
    }
    for (card, record) in moved { file(record, as: card) }
  }

  private mutating func file(_ record: CardRecord, as card: CardID) {
    guard records[card] != nil else {
      records[card] = record
      return
    }
    records[card]?.keepBase(of: card)
    if records[card]?.absorb(record, timeline, &counts) == false { needsReplay = true }
  }

  /// Files every event anew, after names have changed for what lies in the past.
  private mutating func refile() {
    let old = records
    records = [:]
    for (card, record) in old {
      record.withdraw(from: &counts)
      guard let base = record.base(of: card) else { continue }
      file(CardRecord(base: base), as: relinks.names.current(base.card, since: self.base))
    }
    for entry in old.values.flatMap(\.entries).sorted(by: { $0.event < $1.event }) {
      guard let card = entry.event.card else { continue }
      insert(entry.event, of: card, entry.isUndone)
    }
  }

  private mutating func undo(_ id: String) {
    guard undone.insert(id).inserted else { return }
    switch subjects[id] {
    case .card(let card, let position, let isOfQuestion):
      let card = relinks.names.current(card, since: position, ofQuestion: isOfQuestion)
      records[card]?.undo(id, timeline, &counts)
    case .names:
      relinks.undo(id)
      refile()
    case .settings:
      change(mayCountAnew: true) { $0.remove(id) }
    case .days:
      counts.dropCarried(id)
      recount()
    case .rubric: rubrics[id] = nil
    case .nothing: break
    case nil: if base != nil { needsReplay = true }
    }
  }

  /// Schedules all answers anew where other settings decide it, and counts them anew where they lie
  /// behind the change.
  private mutating func change(mayCountAnew: Bool, _ change: (inout SettingsTimeline) -> Void) {
    let before = timeline
    change(&timeline)
    guard timeline != before else { return }
    let isScheduledAnew = timeline.scheduler != before.scheduler
    // A snapshot's memories are the former scheduler's.
    if isScheduledAnew, base != nil { needsReplay = true }
    guard isScheduledAnew || mayCountAnew else { return }
    for card in records.keys { records[card]?.replay(timeline, &counts) }
  }

  private mutating func recount() {
    for record in records.values { record.count(into: &counts) }
  }
}

extension Relink.Pair {
  /// Whether one of the two cards has the id of its question.
  fileprivate var isOfFirstCard: Bool {
    questionID(of: from) == from || questionID(of: to) == to
  }
}
