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
}

/// Decides what to go on from: the snapshot and the log's new lines, or the whole log.
///
/// Where the log is what the snapshot saw and more, only what is new is replayed. Else, and where the
/// snapshot was written by a version that understood less, the whole log is, and what the snapshot knew
/// beyond it is carried over as checkpoints. It fails only where going on would lose something: with a snapshot from a newer version, or a damaged one and no log.
///
/// `replaying` asks for the whole log in any case.
package func open(
  snapshot: [UInt8]?,
  log: [UInt8]?,
  replaying: Bool = false,
  newID: (Moment) -> String
) throws(SnapshotError) -> Opening {
  var opening = try opened(snapshot: snapshot, log: log, replaying, newID: newID)
  let model = opening.ledger.settings.model
  if model != FSRS6.name { opening.notes.append(.unknownModel(model)) }
  return opening
}

private func opened(
  snapshot: [UInt8]?,
  log: [UInt8]?,
  _ replaying: Bool,
  newID: (Moment) -> String
) throws(SnapshotError) -> Opening {
  let bytes = log ?? []
  var known: Snapshot?
  var damage: SnapshotError?
  if let snapshot {
    do {
      known = try Snapshot(reading: snapshot)
    } catch .newer(let schema) {
      throw .newer(schema: schema)
    } catch {
      damage = error
    }
  }
  if !replaying, let known, let opening = goingOn(from: known, log: bytes) { return opening }
  let reading = ReviewLog(reading: bytes)
  if let damage, reading.events.isEmpty { throw damage }
  var opening = Opening(ledger: Ledger(replaying: reading.events), logTail: LogTail(of: bytes))
  opening.takeIn(reading, of: bytes, from: 0)
  if let damage {
    opening.keepsDamagedSnapshot = true
    opening.notes.append(.snapshotDamaged(damage, events: reading.events.count))
  } else if let known {
    opening.others = known.others
    opening.seen = known.seen
    if !known.isContained(in: bytes, reading) {
      opening.carryOver(known, beyond: reading.events, newID)
    }
    let count = opening.eventsToAppend.count
    if log == nil {
      opening.notes.append(.logMissing(carriedOver: count))
    } else if !known.log.isPrefix(of: bytes) {
      opening.notes.append(.logChanged(carriedOver: count))
    }
  } else if !reading.events.isEmpty {
    opening.notes.append(.rebuilt(events: reading.events.count))
  }
  return opening
}

/// The short way; `nil` where the log is not what the snapshot saw and more.
private func goingOn(from snapshot: Snapshot, log: [UInt8]) -> Opening? {
  let start = snapshot.log.length
  guard snapshot.isComplete, snapshot.log.isPrefix(of: log),
    start > 0 || snapshot == Snapshot(empty: snapshot)
  else {
    return nil
  }
  let reading = ReviewLog(reading: Array(log[start...]))
  var opening = Opening(ledger: snapshot.ledger, logTail: LogTail(of: log))
  for event in reading.events { opening.ledger.apply(event) }
  guard !opening.ledger.needsReplay else { return nil }
  opening.others = snapshot.others
  opening.seen = snapshot.seen
  opening.takeIn(reading, of: log, from: start)
  return opening
}

extension Snapshot {
  /// Whether the log begins with all that was seen of it, so that the snapshot knows nothing more.
  fileprivate func isContained(in log: [UInt8], _ reading: ReviewLog) -> Bool {
    guard self.log.length > 0, self.log.isPrefix(of: log), reading.damage.isEmpty else {
      return false
    }
    return ReviewLog(reading: Array(log[..<self.log.length])).events.count >= eventCount
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
  fileprivate mutating func takeIn(_ reading: ReviewLog, of log: [UInt8], from start: Int) {
    guard !reading.damage.isEmpty || !reading.endsCleanly else { return }
    let before = log[..<start].count { $0 == lineFeed }
    let damaged = reading.damage.filter { !$0.isTorn }.map { $0.line + before }
    if !damaged.isEmpty { notes.append(.linesDamaged(damaged)) }
    if reading.damage.contains(where: \.isTorn) { notes.append(.lineTorn) }
    if !reading.damage.isEmpty {
      setAside = Array(reading.damage.map { $0.bytes + [lineFeed] }.joined())
    }
    let repaired = log[..<start] + ReviewLog.repaired(Array(log[start...]))
    repairedLog = Array(repaired)
    logTail = LogTail(of: Array(repaired))
  }
}
