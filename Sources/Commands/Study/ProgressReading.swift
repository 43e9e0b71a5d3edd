import Basics
import Host
import Progress

/// What the progress files on the disk come to.
struct ProgressReading {
  let opening: Opening
  /// The text of a snapshot that cannot be read.
  var damagedSnapshot: [UInt8]?

  /// Reads the snapshot and of the log what is new; all of the log, and the previous snapshots, only
  /// where that is not enough.
  ///
  /// `replaying` asks for all of the log in any case.
  init(
    _ files: ProgressFiles,
    in host: Files,
    replaying: Bool = false,
    newID: (Moment) -> String
  ) throws(Failure) {
    // The log grows before the snapshot follows it, so the snapshot is read first.
    let text = try contents(of: files.snapshot, in: host)
    var known = try about(files) { () throws(SnapshotError) in try KnownSnapshot(reading: text) }
    if !replaying, case .latest(let snapshot) = known,
      let end = try contents(of: files.log, from: snapshot.log.readingStart, in: host),
      let opening = goOn(from: snapshot, by: end)
    {
      self.opening = opening
      return
    }
    let log = try contents(of: files.log, in: host)
    let reading = ReviewLog(reading: log ?? [])
    if known.needsPrevious(for: reading) { try look(for: &known, in: files, host) }
    opening = try about(files) { [known] () throws(SnapshotError) in
      try open(known, log: log, reading, newID: newID)
    }
    if opening.keepsDamagedSnapshot { damagedSnapshot = text }
  }
}

/// The file's bytes from the offset on; `nil` where there is no file.
func contents(
  of path: String,
  from offset: Int = 0,
  in host: Files
) throws(Failure) -> [UInt8]? {
  do throws(HostError) {
    return try offset == 0 ? host.read(path) : host.readFrom(path, offset)
  } catch .missing {
    return nil
  } catch {
    throw Failure(error, reading: "the progress file")
  }
}

/// Takes the newest previous snapshot that can be read, if there is one.
private func look(
  for known: inout KnownSnapshot,
  in files: ProgressFiles,
  _ host: Files
) throws(Failure) {
  for (index, path) in files.previous.enumerated() {
    // One that cannot be read hides none behind it.
    guard let text = try? host.read(path) else { continue }
    var found = known
    let isTaken = try about(files) { () throws(SnapshotError) in
      try found.take(previous: text, number: index + 1)
    }
    known = found
    if isTaken { return }
  }
}

private func about<Result>(
  _ files: ProgressFiles,
  _ body: () throws(SnapshotError) -> Result
) throws(Failure) -> Result {
  do throws(SnapshotError) {
    return try body()
  } catch {
    throw Failure(error, in: files)
  }
}

extension Failure {
  fileprivate init(_ error: SnapshotError, in files: ProgressFiles) {
    switch error {
    case .damaged(let line, let column, let reason):
      self.init(
        .badData,
        at: Place(file: files.snapshot, line: line, column: column),
        "the progress file is damaged: \(reason).",
        advice: [
          "There is no review log to rebuild it from (\(files.log)).",
          "Put a copy back, or move the file away to begin anew; it is left as it is.",
        ]
      )
    case .newer(let schema):
      self.init(
        .badData,
        at: Place(file: files.snapshot, line: 1),
        "the progress file was written by a newer Grill (\(schema)).",
        advice: ["Use that version, or another file: --progress FILE. Nothing was changed."]
      )
    }
  }
}
