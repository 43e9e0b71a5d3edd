package import Basics
package import JSON
package import Questions

/// The ledger as `progress.json` keeps it: all that is needed to go on without reading the log.
package struct Snapshot: Sendable, Hashable {
  /// How much of the log it has seen; nothing where the log is to be replayed from its start.
  package var log: LogMark
  package var settings: ScheduleSettings
  package var cards: [CardID: CardFacts]
  package var days: [CivilDay: DayTally]
  package var eventCount: Int
  /// The latest event's position.
  package var latest: Event.Position?
  /// In order, those that do not hold included.
  var relinks: [Relinks.Known] = []
  /// What earlier sessions saw in the banks; see `Seen`.
  package var seen = Seen()
  /// Kinds of events that who wrote it did not understand.
  var ignored: Set<String> = []
  /// Whether who wrote it understood every event that is understood here: else the log says more, as
  /// under which names the cards go on.
  var isComplete = true
  /// The bits by which other users may use the files, of those that the learner was told of.
  package var toldPermissions = 0
  package var others = Others()

  /// Members that a newer Grill wrote and this one does not know; they are written back.
  package struct Others: Sendable, Hashable {
    package var members: [JSONMember] = []
    package var cards: [CardID: [JSONMember]] = [:]

    package init() {}
  }

  package init(
    of ledger: Ledger,
    log: LogMark,
    seen: Seen = Seen(),
    toldPermissions: Int = 0,
    others: Others = Others()
  ) {
    self.log = ledger.needsReplay ? LogTail().mark : log
    settings = ledger.settings
    cards = ledger.cards
    days = ledger.days
    eventCount = ledger.eventCount
    latest = ledger.latest
    relinks = ledger.allRelinks
    ignored = ledger.ignored
    self.seen = seen
    self.toldPermissions = toldPermissions
    self.others = others
  }

  init(
    log: LogMark,
    settings: ScheduleSettings,
    cards: [CardID: CardFacts],
    days: [CivilDay: DayTally],
    eventCount: Int,
    latest: Event.Position?
  ) {
    self.log = log
    self.settings = settings
    self.cards = cards
    self.days = days
    self.eventCount = eventCount
    self.latest = latest
  }

  /// The ledger as it was when this was written.
  package var ledger: Ledger {
    Ledger(
      cards: cards,
      days: days,
      settings: settings,
      relinks: relinks,
      ignored: ignored,
      through: latest,
      eventCount: eventCount
    )
  }

  static let schema = "grill.progress/1"
}

/// Why a snapshot cannot be used.
package enum SnapshotError: Error, Hashable {
  case damaged(line: Int, column: Int, reason: String)
  /// Written by a newer Grill, in a form that this one must not overwrite.
  case newer(schema: String)
}

extension SnapshotError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .damaged(let line, let column, let reason):
      "the progress file is damaged at line \(line), column \(column): \(reason)"
    case .newer(let schema):
      "the progress file was written by a newer Grill (\(printable(schema))); it is left untouched"
    }
  }
}
