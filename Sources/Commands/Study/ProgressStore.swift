import Basics
package import Host
package import Progress
import Questions

/// The learner's data on the disk: opened once, appended to while a session runs.
///
/// Only a recording store holds the lock and writes; a reading one changes nothing.
package struct ProgressStore {
  package private(set) var ledger: Ledger
  /// What was noticed on opening, for the learner.
  package let notes: [String]
  let files: ProgressFiles
  private let host: Files
  private let others: Snapshot.Others
  private var seen: Seen
  private let toldPermissions: Int
  /// Of what was followed; who goes on from them makes later ids in the same millisecond, too.
  var ids: EventIDs
  /// `nil` in a store for reading.
  private var recorder: ProgressRecorder?
  /// The log's end when it was opened.
  private let start: LogMark
  /// What a recording store would have added to the log: what only the snapshot knows, and re-links.
  private var unwritten: [Event]
  /// Whether the snapshot on the disk lacks something that the log has not.
  private var isStale: Bool

  /// Reads without a lock; where another Grill is recording, what it has saved so far.
  ///
  /// `replaying` asks for a ledger that the whole log gives, whatever the snapshot says.
  package static func reading(
    _ files: ProgressFiles,
    in world: World,
    replaying: Bool = false
  ) throws(Failure) -> ProgressStore {
    let links = try ProgressPrivacy(files: files, host: world.files).linkNotes(isRecording: false)
    var ids = EventIDs()
    let reading = try ProgressReading(files, in: world.files, replaying: replaying) {
      ids.next(at: $0, chance: world.entropy)
    }
    return ProgressStore(
      files,
      reading.opening,
      links + reading.opening.notes.compactMap(\.observed),
      in: world.files
    )
  }

  /// Takes the lock, repairs what has to be, and makes sure that a grade can be written.
  ///
  /// `replaying` asks for a ledger that the whole log gives; `advice` is for whoever finds another Grill
  /// recording.
  package static func recording(
    _ files: ProgressFiles,
    in world: World,
    replaying: Bool = false,
    advice: [String] = [Failure.meanwhile]
  ) throws(Failure) -> ProgressStore {
    let host = world.files
    let privacy = ProgressPrivacy(files: files, host: host)
    let links = try privacy.linkNotes(isRecording: true)
    try saving("write there") { () throws(HostError) in try host.makeFolder(files.folder) }
    let lock = try takeLock(of: files, in: world, advice: advice)
    do throws(Failure) {
      for path in [files.snapshot, files.log] where host.isReadOnly(path) {
        throw .readOnly(path)
      }
      for path in [files.snapshot, host.canonical(files.snapshot)] {
        host.clearStrays(place(of: path))
      }
      var ids = EventIDs()
      let reading = try ProgressReading(files, in: host, replaying: replaying) {
        ids.next(at: $0, chance: world.entropy)
      }
      var notes = links + reading.opening.notes.map(\.description)
      if !lock.keepsOthersOut { notes.append(noLocks) }
      let shared = privacy.shared
      let isNews = shared.bits & ~reading.opening.toldPermissions != 0
      if isNews { notes.append(sharingNote(shared.paths)) }
      var opening = reading.opening
      if isNews { opening.toldPermissions = shared.bits }
      var store = ProgressStore(files, opening, notes, in: host)
      store.isStale = isNews || !opening.isSaved
      try store.begin(
        with: ProgressRecorder(
          files,
          settling: reading,
          under: lock,
          at: world.clock.local(),
          in: host
        )
      )
      return store
    } catch {
      lock.release()
      throw error
    }
  }

  private init(_ files: ProgressFiles, _ opening: Opening, _ notes: [String], in host: Files) {
    ledger = opening.ledger
    ids = EventIDs(after: opening.ledger.latest)
    self.notes = notes
    others = opening.others
    seen = opening.seen
    toldPermissions = opening.toldPermissions
    start = opening.logTail.mark
    self.files = files
    self.host = host
    unwritten = opening.eventsToAppend
    isStale = false
  }

  /// Writes what only the snapshot knew before anything else is written.
  private mutating func begin(with recorder: ProgressRecorder) throws(Failure) {
    self.recorder = recorder
    try write(unwritten)
    unwritten = []
  }
}

extension ProgressStore {
  /// A number that another state of the log does not have.
  ///
  /// With `--seed` and `--now` two sessions draw the same chance at the same moment; mixed with this
  /// their events still have ids of their own.
  var salt: UInt64 {
    let mark = recorder?.mark ?? start
    return Fingerprint([String(mark.length), String(mark.checksum)]).value
  }

  /// What was noticed since, for the learner at the end.
  package var news: [String] { recorder?.notes ?? [] }

  /// Returns when the events are on the disk.
  package mutating func append(_ events: [Event]) throws(Failure) {
    try write(events)
    for event in events { ledger.apply(event) }
  }

  /// The same of what happens now, as events of their own.
  mutating func append(
    _ all: [Event.What],
    at time: LocalTime,
    _ chance: () -> UInt64
  ) throws(Failure) {
    let salt = salt
    let events = all.map { what in
      let time = what.card.map { ledger.recordingTime(for: $0, at: time) } ?? time
      return Event(id: ids.next(at: time.moment) { chance() ^ salt }, at: time, what: what)
    }
    try append(events)
  }

  /// Gives questions that were edited the history that is theirs.
  ///
  /// A recording store writes that down, with how the questions look now; a reading one only knows it.
  mutating func follow(
    _ census: Census,
    at time: LocalTime,
    _ chance: () -> UInt64
  ) throws(Failure) -> Following {
    let isRecording = recorder != nil
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
      let before = seen
      seen.note(census)
      if seen != before { isStale = true }
    } else {
      unwritten += following.events
    }
    return following
  }

  /// Every event of the log, those before the snapshot included.
  func history() throws(Failure) -> [Event] {
    ReviewLog(reading: try contents(of: files.log, in: host) ?? []).events + unwritten
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
    try append([.undo(change.id)], at: time, chance)
    return change
  }

  /// Takes in what other logs say, all of it or nothing; returns how many events were new.
  ///
  /// The log is then the union of all, in the order in which things happened.
  mutating func takeIn(_ logs: [[UInt8]]) throws(Failure) -> Int {
    let own = ReviewLog.union(of: [try contents(of: files.log, in: host) ?? []])
    let union = ReviewLog.union(of: [own] + logs)
    guard union != own else { return 0 }
    let events = ReviewLog(reading: union).events
    try recorder?.replaceLog(with: union)
    isStale = true
    ledger = Ledger(replaying: events)
    return events.count - ReviewLog(reading: own).events.count
  }

  private mutating func write(_ events: [Event]) throws(Failure) {
    guard !events.isEmpty else { return }
    try recorder?.append(events)
    isStale = true
  }

  /// Writes the snapshot where it says something new, and gives the lock back.
  ///
  /// Where the snapshot cannot be written nothing is lost: the log has everything.
  package func close() throws(Failure) {
    guard let recorder else { return }
    defer { recorder.close() }
    guard isStale else { return }
    try recorder.write { mark in
      Snapshot(
        of: ledger,
        log: mark,
        seen: seen,
        toldPermissions: toldPermissions,
        others: others
      )
    }
  }
}

private let noLocks =
  "this file system has no locks: take care that no other Grill records here at the same time"

extension Failure {
  /// What another Grill can do while one records.
  package static let meanwhile =
    "Finish that session first. Practise meanwhile: grill drill --no-record; reading works as well."

  fileprivate static func readOnly(_ path: String) -> Failure {
    Failure(
      .cannotCreate,
      "\(path) is read-only.",
      advice: [
        "Make it writable (chmod u+w), or keep progress elsewhere: --progress FILE",
        "Practise without saving: grill drill --no-record",
      ]
    )
  }
}
