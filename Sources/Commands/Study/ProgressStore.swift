import Basics
import Host
package import Progress
import Questions

/// The learner's data on the disk: opened once, appended to while a session runs.
///
/// Only a recording store holds the lock and writes; a reading one changes nothing.
package struct ProgressStore {
  package private(set) var ledger: Ledger
  /// What was noticed on opening, for the learner.
  package let notes: [String]
  private let files: ProgressFiles
  private let host: Files
  private let others: Snapshot.Others
  private var seen: Seen
  /// Of what was followed; who goes on from them makes later ids in the same millisecond, too.
  private(set) var ids = EventIDs()
  private var tail: LogTail
  private let lock: Lock?
  /// What a recording store would have added to the log: what only the snapshot knows, and re-links.
  private var unwritten: [Event]

  /// Reads without a lock; where another Grill is recording, what it has saved so far.
  ///
  /// `replaying` asks for a ledger that the whole log gives, whatever the snapshot says.
  static func reading(
    _ files: ProgressFiles,
    in world: World,
    replaying: Bool = false
  ) throws(Failure) -> ProgressStore {
    try ProgressStore(files, try Contents(files, in: world.files), in: world, lock: nil, replaying)
  }

  /// Takes the lock, repairs what has to be, and makes sure that a grade can be written.
  static func recording(
    _ files: ProgressFiles,
    in world: World,
    replaying: Bool = false
  ) throws(Failure) -> ProgressStore {
    let host = world.files
    try refusing(files, to: "write there") { () throws(HostError) in
      try host.makeFolder(files.folder)
    }
    let lock = try take(files, in: world)
    do throws(Failure) {
      for path in [files.snapshot, files.log] where host.isReadOnly(path) {
        throw .progressReadOnly(path)
      }
      let contents = try Contents(files, in: host)
      let store = try ProgressStore(files, contents, in: world, lock: lock, replaying)
      return store
    } catch {
      lock.release()
      throw error
    }
  }

  private init(
    _ files: ProgressFiles,
    _ contents: Contents,
    in world: World,
    lock: Lock?,
    _ replaying: Bool = false
  ) throws(Failure) {
    var ids = EventIDs()
    let opening: Opening
    do throws(SnapshotError) {
      opening = try open(
        snapshot: contents.snapshot,
        log: contents.log,
        replaying: replaying
      ) { moment in ids.next(at: moment, chance: world.entropy) }
    } catch {
      throw Failure(error, in: files)
    }
    ledger = opening.ledger
    notes = opening.notes.compactMap { lock == nil ? $0.observed : $0.description }
    others = opening.others
    seen = opening.seen
    tail = opening.logTail
    self.files = files
    host = world.files
    self.lock = lock
    unwritten = lock == nil ? opening.eventsToAppend : []
    if lock != nil { try settle(opening, contents, at: world.clock.local()) }
  }

  /// Writes what has to be written before anything else is: damage aside, then the mended log.
  private mutating func settle(
    _ opening: Opening,
    _ contents: Contents,
    at time: LocalTime
  ) throws(Failure) {
    let host = host
    let files = files
    try refusing(files, to: "write there") { () throws(HostError) in
      if opening.keepsDamagedSnapshot, let snapshot = contents.snapshot {
        try host.replace(files.damagedSnapshot(at: time), snapshot)
      }
      if let damage = opening.setAside { try host.append(files.setAside, damage) }
      if let log = opening.repairedLog { try host.replace(files.log, log) }
      // Even nothing is appended, so that a log that cannot be written is known before a card is
      // answered.
      try host.append(files.log, [])
    }
    try write(opening.eventsToAppend)
  }

  /// A number that another state of the log does not have.
  ///
  /// With `--seed` and `--now` two sessions draw the same chance at the same moment; mixed with this
  /// their events still have ids of their own.
  var salt: UInt64 {
    Fingerprint([String(tail.mark.length), String(tail.mark.checksum)]).value
  }

  /// Returns when the events are on the disk.
  mutating func append(_ events: [Event]) throws(Failure) {
    try write(events)
    for event in events { ledger.apply(event) }
  }

  /// Gives questions that were edited the history that is theirs.
  ///
  /// A recording store writes that down, with how the questions look now; a reading one only knows it.
  mutating func follow(
    _ census: Census,
    at time: LocalTime,
    _ chance: () -> UInt64
  ) throws(Failure) -> Following {
    let isRecording = lock != nil
    let salt = salt
    var ids = ids
    var count = 0
    // Chance is for what is kept; looking must draw none.
    let newID = { (moment: Moment) -> String in
      count += 1
      return isRecording
        ? ids.next(at: moment) { chance() ^ salt } : "in-memory-\(count.padded(to: 6))"
    }
    let store = self
    let following = try Progress.follow(
      census,
      &ledger,
      seen: seen,
      describes: isRecording,
      at: time,
      newID: newID
    ) { () throws(Failure) in try store.history() }
    self.ids = ids
    if isRecording {
      try write(following.events)
      seen.note(census)
    } else {
      unwritten += following.events
    }
    return following
  }

  /// Every event of the log, those before the snapshot included.
  func history() throws(Failure) -> [Event] {
    ReviewLog(reading: try Contents.read(files.log, in: host) ?? []).events + unwritten
  }

  /// Takes back the change that is chosen from the whole history; `nil` where none is.
  mutating func takeBack(
    at time: LocalTime,
    _ chance: () -> UInt64,
    _ choose: (Ledger, [Event]) throws(Failure) -> Event?
  ) throws(Failure) -> Event? {
    // What a session did before the last snapshot is known to the log alone.
    let events = try history()
    if !events.isEmpty { ledger = Ledger(replaying: events) }
    guard let change = try choose(ledger, events) else { return nil }
    var ids = EventIDs()
    let salt = salt
    let id = ids.next(at: time.moment) { chance() ^ salt }
    try append([Event(id: id, at: time, what: .undo(change.id))])
    return change
  }

  /// Takes in what other logs say, all of it or nothing; returns how many events were new.
  ///
  /// The log is then the union of all, in the order in which things happened.
  mutating func takeIn(_ logs: [[UInt8]]) throws(Failure) -> Int {
    let own = ReviewLog.union(of: [try Contents.read(files.log, in: host) ?? []])
    let union = ReviewLog.union(of: [own] + logs)
    guard union != own else { return 0 }
    let known = ReviewLog(reading: own).events.count
    let events = ReviewLog(reading: union).events
    let path = files.log
    let host = host
    try refusing(files, to: "write the review log") { () throws(HostError) in
      try host.replace(path, union)
    }
    tail = LogTail(of: union)
    ledger = Ledger(replaying: events)
    return events.count - known
  }

  private mutating func write(_ events: [Event]) throws(Failure) {
    guard !events.isEmpty else { return }
    let lines = Array(events.map { $0.line + "\n" }.joined().utf8)
    let path = files.log
    let host = host
    try refusing(files, to: "save the answer") { () throws(HostError) in
      try host.append(path, lines)
    }
    tail.append(lines)
  }

  /// Writes the snapshot and gives the lock back.
  ///
  /// Where the snapshot cannot be written nothing is lost: the log has everything.
  func close() throws(Failure) {
    defer { lock?.release() }
    guard lock != nil else { return }
    let snapshot = Snapshot(of: ledger, log: tail.mark, seen: seen, others: others)
    let host = host
    let path = files.snapshot
    try refusing(files, to: "write the snapshot (the review log has every answer)") {
      () throws(HostError) in
      try host.replace(path, Array(snapshot.text().utf8))
    }
  }
}

/// What lies on the disk; `nil` where there is no file.
private struct Contents {
  var snapshot: [UInt8]?
  var log: [UInt8]?

  init(_ files: ProgressFiles, in host: Files) throws(Failure) {
    // The log grows before the snapshot follows it, so the snapshot is read first.
    snapshot = try Contents.read(files.snapshot, in: host)
    log = try Contents.read(files.log, in: host)
  }

  static func read(_ path: String, in host: Files) throws(Failure) -> [UInt8]? {
    do throws(HostError) {
      return try host.read(path)
    } catch .missing {
      return nil
    } catch {
      throw Failure(error, reading: "the progress file")
    }
  }
}

private func take(_ files: ProgressFiles, in world: World) throws(Failure) -> Lock {
  let host = world.files
  var lock: Lock?
  try refusing(files, to: "write there") { () throws(HostError) in
    lock = try host.lock(files.lock)
  }
  guard let lock else {
    let holder = (try? host.read(files.lock)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    throw .inUse(files, holder: holder)
  }
  lock.sign("pid \(world.processID), since \(world.clock.local())")
  return lock
}

/// Turns the outside world's refusal into a failure that says how to go on without saving.
private func refusing(
  _ files: ProgressFiles,
  to action: String,
  _ body: () throws(HostError) -> Void
) throws(Failure) {
  do throws(HostError) {
    try body()
  } catch {
    var failure = Failure(error, writing: action)
    failure.advice.append("Keep progress elsewhere: --progress FILE; practise without: --no-record")
    throw failure
  }
}
