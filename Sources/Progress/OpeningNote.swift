import Basics
import Scheduling

/// What was noticed when the progress files were opened.
package enum OpeningNote: Sendable, Hashable {
  case rebuilt(events: Int)
  case snapshotDamaged(SnapshotError, events: Int)
  /// To a previous snapshot, counted from 1: there is no log, and the latest snapshot is damaged or,
  /// where there is no error, missing.
  case wentBack(to: Int, SnapshotError?)
  case logMissing(carriedOver: Int)
  case logChanged(carriedOver: Int)
  /// So many lines that the snapshot had counted are in the log no more; at least, where others came.
  case linesLost(Int)
  /// Lines counted from 1.
  case linesDamaged([Int])
  case lineTorn
  /// The settings name a forgetting model that this version does not have.
  case unknownModel(String)
}

extension OpeningNote: CustomStringConvertible {
  package var description: String {
    switch self {
    case .rebuilt(let events):
      "the progress file is missing; it was rebuilt from the review log's \(counted(events, "event"))"
    case .snapshotDamaged(let error, let events):
      "\(error); it was rebuilt from the review log's \(counted(events, "event"))"
    case .wentBack(let number, let error?):
      "\(error), and there is no review log; the copy before it (.\(number)) is gone on from, "
        + "without what was answered after that"
    case .wentBack(let number, nil):
      "the progress file and the review log are missing; the copy of before (.\(number)) is gone on "
        + "from; to begin anew, move that away as well"
    case .logMissing(let count):
      "the review log is missing; \(counted(count, "fact")) of the progress file went into a new one"
    case .logChanged(0):
      "the review log was changed by something else, as a merge does; all of it was read anew"
    case .logChanged(let count):
      "the review log lacks answers that the progress file knows; "
        + "\(counted(count, "fact")) went back into it"
    case .linesLost(let count):
      "\(counted(count, "line")) of the review log that the progress file had counted "
        + "\(count == 1 ? "is" : "are") gone"
    case .linesDamaged(let lines):
      "the review log is damaged in \(places(lines)); the rest counts"
    case .lineTorn:
      "the review log's last line is torn; it was set aside and the rest counts"
    case .unknownModel(let name):
      "the settings ask for the model \"\(printable(name))\", which is not known here; "
        + "\(FSRS7.name) schedules"
    }
  }
}

extension OpeningNote {
  /// The same to somebody who only looks, so that nothing was mended; `nil` where there is nothing
  /// to worry about.
  package var observed: String? {
    switch self {
    case .rebuilt, .logChanged(0): nil
    case .snapshotDamaged(let error, _): "\(error); the review log is read instead"
    case .wentBack(let number, let error?):
      "\(error), and there is no review log; the copy before it (.\(number)) is read instead"
    case .wentBack(let number, nil):
      "the progress file and the review log are missing; the copy of before (.\(number)) is read"
    case .logMissing: "the review log is missing; the progress file is read instead"
    case .logChanged: "the review log lacks answers that the progress file knows; both are read"
    case .lineTorn: "the review log's last line is torn; the rest counts"
    case .linesLost, .linesDamaged, .unknownModel: description
    }
  }
}

/// At most five of the lines by their number.
private func places(_ lines: [Int]) -> String {
  let named = lines.prefix(5).map(String.init).joined(separator: ", ")
  let rest = lines.count - 5
  return (lines.count == 1 ? "line " : "lines ") + named + (rest > 0 ? " and \(rest) more" : "")
}
