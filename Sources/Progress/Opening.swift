package import Basics
import Scheduling

/// What to start from, and what has to be written before anything else is.
package struct Opening: Sendable {
  package var ledger: Ledger
  /// What only the snapshot knew: to be appended to the log at once.
  package var eventsToAppend: [Event] = []
  package var notes: [OpeningNote] = []
  /// Bytes of the log that are no events, to be kept in a file beside it.
  package var setAside: [UInt8]?
  /// The log without them, to take its place once they are kept.
  package var repairedLog: [UInt8]?
  /// Whether the snapshot's text is to be kept in a file beside it before it is overwritten.
  package var keepsDamagedSnapshot = false
  /// The end of the log as it will be, repaired, before anything is appended.
  package var logTail: LogTail
  /// What the next snapshot has to write back.
  package var others = Snapshot.Others()
  package var seen = Seen()
  /// The bits by which other users may use the files, of those that the learner was told of.
  package var toldPermissions = 0
  /// Whether the snapshot on the disk says all of this already.
  package var isSaved = false
}

/// Goes on from a snapshot by what lies in the log from its mark's `readingStart` on.
///
/// Only what is new is replayed. `nil` where the log is not what the snapshot saw and more, where what
/// is new changes what was before, and where it is damaged: then the whole log is to be read.
package func goOn(from snapshot: Snapshot, by end: [UInt8]) -> Opening? {
  let mark = snapshot.log
  guard snapshot.isComplete, mark.fits(end, from: mark.readingStart),
    mark.length > 0 || snapshot == Snapshot(empty: snapshot)
  else {
    return nil
  }
  let reading = ReviewLog(reading: Array(end[(mark.length - mark.readingStart)...]))
  guard reading.damage.isEmpty, reading.endsCleanly else { return nil }
  var opening = Opening(ledger: snapshot.ledger, logTail: LogTail(after: mark, end))
  for event in reading.events { opening.ledger.apply(event) }
  guard !opening.ledger.needsReplay else { return nil }
  opening.takeOver(snapshot)
  opening.isSaved = opening.logTail.length == mark.length
  opening.noteModel()
  return opening
}

/// Decides what to go on from where the whole log has to be read, `nil` where there is none.
///
/// The log is replayed, and what the snapshot knew beyond it is carried over as checkpoints. It fails
/// only where going on would lose something: with a damaged snapshot, no previous one and no log.
package func open(
  _ known: KnownSnapshot,
  log: [UInt8]?,
  _ reading: ReviewLog,
  newID: (Moment) -> String
) throws(SnapshotError) -> Opening {
  let bytes = log ?? []
  if case .damaged(let error) = known, reading.events.isEmpty { throw error }
  var opening = Opening(ledger: Ledger(replaying: reading.events), logTail: LogTail(of: bytes))
  opening.takeIn(reading, of: bytes)
  if let snapshot = known.snapshot {
    opening.takeOver(snapshot)
    if !snapshot.isContained(in: bytes, reading) {
      opening.carryOver(snapshot, beyond: reading.events, newID)
    }
  }
  opening.keepsDamagedSnapshot = known.damage != nil
  opening.note(known, log: log, reading)
  opening.noteModel()
  return opening
}

/// The short way where it is open, else the long one.
package func open(
  snapshot: [UInt8]?,
  log: [UInt8]?,
  newID: (Moment) -> String
) throws(SnapshotError) -> Opening {
  let known = try KnownSnapshot(reading: snapshot)
  if case .latest(let snapshot) = known,
    let opening = goOn(from: snapshot, by: Array((log ?? []).dropFirst(snapshot.log.readingStart)))
  {
    return opening
  }
  return try open(known, log: log, ReviewLog(reading: log ?? []), newID: newID)
}

extension Opening {
  fileprivate mutating func takeOver(_ snapshot: Snapshot) {
    others = snapshot.others
    seen = snapshot.seen
    toldPermissions = snapshot.toldPermissions
  }

  fileprivate mutating func noteModel() {
    let model = ledger.settings.model
    if !Model.names.contains(model) { notes.append(.unknownModel(model)) }
  }

  /// Says what was gone on from, where that is not as usual.
  fileprivate mutating func note(_ known: KnownSnapshot, log: [UInt8]?, _ reading: ReviewLog) {
    let events = reading.events.count
    let carried = eventsToAppend.count
    switch known {
    case .none:
      if events > 0 { notes.append(.rebuilt(events: events)) }
    case .latest(let snapshot):
      if log == nil {
        notes.append(.logMissing(carriedOver: carried))
      } else if carried > 0 || !snapshot.log.isPrefix(of: log ?? []) {
        notes.append(.logChanged(carriedOver: carried))
      }
      let lost = snapshot.eventCount - events
      if log != nil, lost > 0 { notes.append(.linesLost(lost)) }
    case .damaged(let error):
      notes.append(.snapshotDamaged(error, events: events))
    case .previous(_, let number, let damage):
      guard let damage, events > 0 else {
        notes.append(.wentBack(to: number, damage))
        return
      }
      notes.append(.snapshotDamaged(damage, events: events))
      if carried > 0 { notes.append(.logChanged(carriedOver: carried)) }
    }
  }
}

extension Snapshot {
  /// Whether the log begins with all that was seen of it, so that the snapshot knows nothing more.
  fileprivate func isContained(in log: [UInt8], _ reading: ReviewLog) -> Bool {
    let length = self.log.length
    guard length > 0 else { return false }
    switch compare(log, with: self.log) {
    case .grown: return true
    case .sameEnd:
      return reading.damage.isEmpty
        && ReviewLog(reading: Array(log[..<length])).events.count >= eventCount
    case .cut, .otherEnd, .otherBefore: return false
    }
  }

  /// What a snapshot would be that knows nothing but the other's settings.
  fileprivate init(empty other: Snapshot) {
    self = other
    cards = [:]
    days = [:]
    eventCount = 0
    latest = nil
  }
}

extension Opening {
  /// Notes what could not be read and how the log is repaired.
  fileprivate mutating func takeIn(_ reading: ReviewLog, of log: [UInt8]) {
    guard !reading.damage.isEmpty || !reading.endsCleanly else { return }
    let damaged = reading.damage.filter { !$0.isTorn }.map(\.line)
    if !damaged.isEmpty { notes.append(.linesDamaged(damaged)) }
    if reading.damage.contains(where: \.isTorn) { notes.append(.lineTorn) }
    if !reading.damage.isEmpty {
      setAside = Array(reading.damage.map { $0.bytes + [lineFeed] }.joined())
    }
    let repaired = ReviewLog.repaired(log)
    repairedLog = repaired
    logTail = LogTail(of: repaired)
  }
}
