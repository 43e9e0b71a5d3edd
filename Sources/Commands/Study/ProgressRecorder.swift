import Basics
import Host
import Progress

/// The writing half of a recording store: it holds the lock, adds to the log, replaces the snapshot.
struct ProgressRecorder {
  private let files: ProgressFiles
  private let host: Files
  private let lock: Lock
  /// Whether the snapshot on the disk is worth to be kept.
  private let keepsSnapshot: Bool
  private var log: ProgressLog

  /// Writes what has to be written before anything else is: damage aside, then the mended log.
  init(
    _ files: ProgressFiles,
    settling reading: ProgressReading,
    under lock: Lock,
    at time: LocalTime,
    in host: Files
  ) throws(Failure) {
    self.files = files
    self.host = host
    self.lock = lock
    keepsSnapshot = reading.damagedSnapshot == nil
    let opening = reading.opening
    log = try saving("write there") { () throws(HostError) in
      if let snapshot = reading.damagedSnapshot {
        try host.replace(files.damagedSnapshot(at: time, in: host), snapshot)
      }
      if let damage = opening.setAside { try host.append(files.setAside, damage) }
      if let repaired = opening.repairedLog { try host.replace(files.log, repaired) }
      // A log that cannot be written is known before a card is answered.
      return try ProgressLog(files.log, endingWith: opening.logTail, in: host)
    }
  }

  /// Of the log as this session knows it.
  var mark: LogMark { log.tail.mark }

  /// What the learner is to be told of at the end.
  var notes: [String] { log.notes }

  /// Returns when the events are on the disk.
  mutating func append(_ events: [Event]) throws(Failure) {
    let lines = Array(events.map { $0.line + "\n" }.joined().utf8)
    do throws(HostError) {
      try log.append(lines)
    } catch {
      throw .saving(error, "save the answer")
    }
  }

  /// Gives the log new content and goes on from there.
  mutating func replaceLog(with lines: [UInt8]) throws(Failure) {
    let new = try saving("write the review log") { () throws(HostError) in
      try host.replace(files.log, lines)
      return try ProgressLog(files.log, endingWith: LogTail(of: lines), in: host)
    }
    // The file that was held open is not the one that its name leads to any more.
    log.close()
    log = new
  }

  /// Makes a snapshot of all that was written, from the mark up to which it has seen the log.
  func write(_ snapshot: (LogMark) -> Snapshot) throws(Failure) {
    // Of a log that others wrote, too, the next one has to read all.
    let text = snapshot(log.isDisturbed ? LogTail().mark : mark).text()
    try saving("write the snapshot (the review log has every answer)") { () throws(HostError) in
      try host.replaceKeeping(files.snapshot, Array(text.utf8), keepsSnapshot ? files.previous : [])
    }
  }

  /// Gives the lock back.
  func close() {
    log.close()
    lock.release()
  }
}
