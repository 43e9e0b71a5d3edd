import Basics
import Host

/// The progress file and what lies beside it.
package struct ProgressFiles: Hashable, Sendable {
  /// `progress.json`, the snapshot.
  package let snapshot: String

  package init(_ snapshot: String) {
    self.snapshot = snapshot
  }

  /// What the snapshot was before, the newest first.
  var previous: [String] { (1...3).map { "\(snapshot).\($0)" } }
  /// The review log beside it.
  var log: String { stem + ".reviews.jsonl" }
  /// What could not be read is kept there.
  var setAside: String { stem + ".damaged.txt" }
  /// Who is recording.
  var lock: String { stem + ".lock" }
  /// The learner's own answers.
  var notes: String { stem + ".notes.md" }
  /// Held while they are changed.
  var notesLock: String { stem + ".notes.lock" }
  /// Questions that the learner added.
  var captured: String { Commands.folder(of: snapshot) + "captured.md" }

  /// Where a snapshot that could not be read is kept.
  func damagedSnapshot(at time: LocalTime, in host: Files) -> String {
    host.freePath("\(stem).damaged-", at: time, ending: ".json")
  }

  var folder: String { place(of: snapshot) }

  private var stem: String {
    snapshot.hasSuffix(".json") ? String(snapshot.dropLast(5)) : snapshot
  }
}

/// The folder that a file lies in, so that it can be opened: `.` for a bare name, `/` for what lies at
/// the top.
func place(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

extension ProgressFiles {
  /// `--progress`, else `GRILL_PROGRESS`, else in the learner's folder for it.
  init(_ invocation: Invocation, in world: World) throws(Failure) {
    if let path = invocation.value(of: .progress) ?? world.environment["GRILL_PROGRESS"],
      !path.isEmpty
    {
      snapshot = path
    } else if let folder = world.path(of: .progress) {
      snapshot = folder + "/progress.json"
    } else {
      throw Failure(
        .usage,
        "there is no home folder to keep progress in.",
        advice: ["Say where: --progress FILE"]
      )
    }
  }
}
