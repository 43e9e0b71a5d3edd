import Basics

/// What was found in a log, line by line.
struct LogCheck {
  private(set) var findings: [Finding] = []
  /// Lines that are not blank.
  private(set) var lines = 0
  /// Those that hold no event.
  private(set) var unreadable = 0
  private var seen: [String: (number: Int, bytes: ArraySlice<UInt8>)] = [:]
  private var undos: [(line: Int, event: String)] = []
  private var ahead: [(line: Int, event: Event)] = []
  private var undoIDs: Set<String> = []
  private var latest: Event.Position?
  private var late: [Int] = []
  private let file: String

  init(of bytes: [UInt8], file: String, at now: Moment) {
    self.file = file
    var reader = EventReader(bytes)
    for line in LogLines(of: bytes) {
      lines += 1
      var start = line.range.lowerBound
      let event = reader.lastEvent(in: line.range, from: &start)
      let rest = bytes[line.range.lowerBound..<start]
      if !rest.isEmpty { report(rest, in: line, hasEvent: event != nil) }
      guard let event else {
        unreadable += 1
        continue
      }
      take(event, bytes[start..<line.range.upperBound], line.number, at: now)
    }
    reportAhead()
    reportUndos()
    if let first = late.first { find(.notInOrder, first, .behind(late.count)) }
  }

  private mutating func find(
    _ rule: Rule,
    _ line: Int,
    _ message: Finding.Message,
    help: String? = nil
  ) {
    findings.append(Finding(rule, at: Place(file: file, line: line), message, help: help))
  }

  private mutating func report(_ rest: ArraySlice<UInt8>, in line: LogLines.Line, hasEvent: Bool) {
    guard line.isEnded || hasEvent else {
      return find(.tornLine, line.number, .torn(rest.count), help: .setAside)
    }
    find(
      .unreadableLine,
      line.number,
      hasEvent ? .before(rest.count) : .unreadable(whyUnreadable(rest)),
      help: .setAside
    )
  }

  private mutating func take(
    _ event: Event,
    _ bytes: ArraySlice<UInt8>,
    _ line: Int,
    at now: Moment
  ) {
    if let first = seen[event.id] {
      if first.bytes == bytes {
        find(.repeatedLine, line, .again(first.number))
      } else {
        find(.sharedID, line, .shared(event.id, first.number), help: .oneOfTwo)
      }
      return
    }
    seen[event.id] = (line, bytes)
    if let latest, event.position < latest { late.append(line) }
    latest = max(latest ?? event.position, event.position)
    // Clocks of two machines differ by a little.
    if event.at.moment.seconds(since: now) > 600 { ahead.append((line, event)) }
    if let moment = EventIDs.moment(of: event.id), moment != event.at.moment {
      find(.otherTime, line, .otherTime(LocalTime(moment, offset: event.at.offset), event.at))
    }
    switch event.what {
    case .unknown(let kind, _): find(.newerKind, line, .newer(kind))
    case .undo(let id):
      undos.append((line, id))
      undoIDs.insert(event.id)
    default: break
    }
  }

  /// What was taken back counts for nothing, and how a question looked does no harm.
  private mutating func reportAhead() {
    let undone = Set(undos.map(\.event))
    for (line, event) in ahead where !event.isPortrait && !undone.contains(event.id) {
      let help = event.isChange ? "grill undo \(event.id)" : nil
      find(.future, line, .future(event.at), help: help)
    }
  }

  private mutating func reportUndos() {
    for (line, event) in undos {
      if undoIDs.contains(event) {
        find(.idleUndo, line, .undoOfUndo(event))
      } else if seen[event] == nil {
        find(.idleUndo, line, .undoOfNothing(event))
      }
    }
  }
}

extension Rule {
  fileprivate static let unreadableLine = Rule("E601", "a line of the log that cannot be read")
  fileprivate static let sharedID = Rule("E602", "two events with one id")
  fileprivate static let tornLine = Rule("W603", "a torn last line")
  fileprivate static let future = Rule("W604", "something that is still to happen")
  fileprivate static let otherTime = Rule("W605", "an id of another time than its line")
  fileprivate static let repeatedLine = Rule("N606", "a line that is there twice")
  fileprivate static let notInOrder = Rule("N607", "lines that are not in the order of time")
  fileprivate static let newerKind = Rule("N608", "an event that a newer Grill wrote")
  fileprivate static let idleUndo = Rule("N609", "an undo that takes nothing back")
}

extension String {
  fileprivate static let setAside =
    "the next recording session sets it aside in a file beside the log; the rest counts"
  fileprivate static let oneOfTwo =
    "the one counts whose line is the smaller; give the other an id of its own, or take it out"
}

extension Finding.Message {
  fileprivate static func unreadable(_ why: String) -> Self { "this holds no event: \(why)" }
  fileprivate static func torn(_ count: Int) -> Self {
    "the last line is torn after \(count) bytes, as by a crash while it was written"
  }
  fileprivate static func before(_ count: Int) -> Self {
    "\(count) bytes before the event of this line belong to none"
  }
  fileprivate static func again(_ line: Int) -> Self {
    "the same as line \(line), as a merge may leave it; it counts once"
  }
  fileprivate static func shared(_ id: String, _ line: Int) -> Self {
    "another event than line \(line), with the same id \(id)"
  }
  fileprivate static func future(_ time: LocalTime) -> Self {
    "this happened at \(time), which is still to come: the clock was wrong then, or is now"
  }
  fileprivate static func otherTime(_ id: LocalTime, _ time: LocalTime) -> Self {
    "its id was made at \(id), but it says \(time)"
  }
  fileprivate static func newer(_ kind: String) -> Self {
    "an event of the kind \"\(printable(kind))\" is kept, but not understood here"
  }
  fileprivate static func behind(_ count: Int) -> Self {
    count == 1
      ? "this line is earlier than one before it: a merge, an import, or a clock that was set back"
      : "this and \(count - 1) more lines are earlier than ones before them: a merge, an import, or a clock that was set back"
  }
  fileprivate static func undoOfUndo(_ id: String) -> Self {
    "it takes back an undo (\(printable(id))), which stays all the same"
  }
  fileprivate static func undoOfNothing(_ id: String) -> Self {
    "it takes back \(printable(id)), which is not in the log; it will when a merge brings it"
  }
}
