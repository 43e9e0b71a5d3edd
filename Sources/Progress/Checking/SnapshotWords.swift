import Basics
import JSON

func finding(_ error: SnapshotError, of file: String, _ rule: Rule, isOld: Bool) -> Finding {
  switch error {
  case .damaged(let line, let column, let reason):
    Finding(
      rule,
      at: Place(file: file, line: line, column: column),
      .damaged(reason),
      help: isOld ? .oldDamage : .rebuilds
    )
  case .newer(let schema):
    Finding(rule, at: Place(file: file, line: 1), .newer(schema), help: .newerHelp)
  }
}

/// On which line of a snapshot each card and day stands.
func lineNumbers(of snapshot: [UInt8]) -> [String: Int] {
  var lines: [String: Int] = [:]
  for line in LogLines(of: snapshot) {
    let bytes = snapshot[line.range]
    guard bytes.starts(with: Array("    \"".utf8)) else { continue }
    let text = String(decoding: bytes.dropFirst(4), as: UTF8.self)
    guard let end = text.firstRange(of: "\": ")?.lowerBound,
      let name = try? JSONNode(parsing: Array((text[..<end] + "\"").utf8)).string
    else { continue }
    lines[name] = line.number
  }
  return lines
}

extension Rule {
  static let snapshotUnreadable = Rule("E611", "a snapshot that cannot be read")
  static let logLacks = Rule("E612", "a log that lacks what the snapshot knows")
  static let differs = Rule("E613", "a snapshot that says another thing than its log")
  static let logAltered = Rule("E619", "a log that was altered where it had been seen")
  static let snapshotMissing = Rule("W614", "a missing snapshot")
  static let previousUnreadable = Rule("W615", "an earlier snapshot that cannot be read")
  static let logChanged = Rule("N616", "a log that was changed by something else")
  static let logGrew = Rule("N617", "a log with more than the snapshot has seen")
  static let asksForReplay = Rule("N618", "a snapshot that asks for the whole log")
}

extension String {
  static let rebuilds = "the next recording session rebuilds it from the log"
  static let oldDamage = "it is only a spare; delete it, or keep it to look at"
  static let newerHelp = "use that version; this one changes nothing of it"
  static let carries =
    "the next recording session carries them over into the log, so that nothing is lost"
  static let rereads = "the next recording session reads the whole log"
  static let takesIn = "the next recording session takes them in"
  static let rebuild = "grill progress rebuild"
}

extension Finding.Message {
  fileprivate static func damaged(_ reason: String) -> Self { "the snapshot is damaged: \(reason)" }
  fileprivate static func newer(_ schema: String) -> Self {
    "the snapshot was written by a newer Grill (\(printable(schema)))"
  }
  static let missing: Self = "there is no snapshot, only the log"
  static func lacks(_ count: Int, _ cards: Int, _ isEmpty: Bool) -> Self {
    let log = isEmpty ? "there is no log, so that" : "the log is not the one that was seen:"
    return
      "\(log) only the snapshot knows \(counted(count, "fact")) of \(counted(cards, "card"))"
  }
  static let altered: Self =
    "something in the log is not as the snapshot saw it, though its end is the same"
  static let changed: Self =
    "the log was changed by something else, as a merge does; it has all that the snapshot knows"
  static let asksForReplay: Self =
    "the snapshot was written by an older version, or on its way through a merge"
  static let touchesThePast: Self =
    "newer lines of the log change what was before the snapshot, as after a merge"
  static func grew(_ count: Int) -> Self {
    "\(count) event\(count == 1 ? " is" : "s are") in the log that the snapshot has not seen"
  }
  static func differs(_ difference: ProgressDifference) -> Self {
    "the log says otherwise: \(difference)"
  }
}
