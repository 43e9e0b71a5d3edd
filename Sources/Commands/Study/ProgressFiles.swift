import Basics
import Host

/// The progress file and what lies beside it.
struct ProgressFiles: Hashable, Sendable {
  /// `progress.json`, the snapshot.
  let snapshot: String

  /// The review log beside it.
  var log: String { stem + ".reviews.jsonl" }
  /// What could not be read is kept there.
  var setAside: String { stem + ".damaged.txt" }
  /// Earlier snapshots, the newest first.
  var previous: [String] { (1...3).map { "\(snapshot).\($0)" } }
  /// Who is recording.
  var lock: String { stem + ".lock" }
  /// The learner's own answers.
  var notes: String { stem + ".notes.md" }
  /// Held while they are changed.
  var notesLock: String { stem + ".notes.lock" }
  /// Questions that the learner added.
  var captured: String { Commands.folder(of: snapshot) + "captured.md" }

  /// Where a snapshot that could not be read is kept.
  func damagedSnapshot(at time: LocalTime) -> String {
    let clock = [time.hour, time.minute, time.second].map { $0.padded(to: 2) }.joined()
    return "\(stem).damaged-\(time.calendarDay)-\(clock).json"
  }

  var folder: String {
    guard let slash = snapshot.lastIndex(of: "/") else { return "." }
    return slash == snapshot.startIndex ? "/" : String(snapshot[..<slash])
  }

  private var stem: String {
    snapshot.hasSuffix(".json") ? String(snapshot.dropLast(5)) : snapshot
  }
}

extension ProgressFiles {
  /// `--progress`, else `GRILL_PROGRESS`, else the data folder of `GRILL_HOME` or of the XDG base
  /// directory specification, relative values ignored as it demands.
  init(_ invocation: Invocation, in world: World) throws(Failure) {
    if let path = invocation.value(of: .progress) ?? world.environment["GRILL_PROGRESS"],
      !path.isEmpty
    {
      snapshot = path
    } else if let home = world.environment["GRILL_HOME"], !home.isEmpty {
      snapshot = "\(home)/progress.json"
    } else if let data = world.absolute("XDG_DATA_HOME") {
      snapshot = "\(data)/grill/progress.json"
    } else if let home = world.absolute("HOME") {
      snapshot = "\(home)/.local/share/grill/progress.json"
    } else {
      throw Failure(
        .usage,
        "there is no home folder to keep progress in.",
        advice: ["Say where: --progress FILE"]
      )
    }
  }
}
