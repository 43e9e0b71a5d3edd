import Basics
import Host
import Progress

extension Failure {
  init(_ error: SnapshotError, in files: ProgressFiles) {
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

  static func inUse(_ files: ProgressFiles, holder: String) -> Failure {
    let who = holder.isEmpty ? "" : " (\(holder))"
    return Failure(
      .inUse,
      "\(files.snapshot) is in use by another grill\(who).",
      advice: ["Finish that session, or practise without saving: grill drill --no-record"]
    )
  }

  static func progressReadOnly(_ path: String) -> Failure {
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
