package import Basics
import Questions

/// The files of a learner's progress as they lie on the disk.
package struct CheckedFiles: Sendable {
  package var snapshot: File
  package var log: File
  /// Earlier snapshots, the newest first.
  package var previous: [File]

  package init(snapshot: File, log: File, previous: [File] = []) {
    self.snapshot = snapshot
    self.log = log
    self.previous = previous
  }

  package struct File: Sendable {
    package var path: String
    /// `nil` where there is no file.
    package var bytes: [UInt8]?

    package init(path: String, bytes: [UInt8]?) {
      self.path = path
      self.bytes = bytes
    }
  }
}

/// Whether log and snapshot are whole and agree, and if not, where they are not and why.
package struct ProgressCheck: Sendable {
  package var findings: [Finding] = []
  package private(set) var summary = Summary()

  /// What there is, as far as it can be read.
  package struct Summary: Sendable, Hashable {
    package var answers = 0
    /// Those that were answered.
    package var cards = 0
    /// The day of the first answer.
    package var since: CivilDay?
    package var events = 0
    /// Of the log.
    package var lines = 0
    package var unreadable = 0
    package var isSnapshotReadable = true
  }

  /// - Complexity: O(n log n) in the events: the whole log is replayed.
  package init(of files: CheckedFiles, at now: Moment) {
    let bytes = files.log.bytes ?? []
    let log = LogCheck(of: bytes, file: files.log.path, at: now)
    findings = log.findings
    summary.lines = log.lines
    summary.unreadable = log.unreadable
    let events = ReviewLog(reading: bytes).events
    var ledger = Ledger(replaying: events)
    if let text = files.snapshot.bytes {
      do throws(SnapshotError) {
        let snapshot = try Snapshot(reading: text)
        check(snapshot, text, against: ledger, bytes, files)
        if events.isEmpty { ledger = snapshot.ledger }
      } catch {
        summary.isSnapshotReadable = false
        findings.append(finding(error, of: files.snapshot.path, .snapshotUnreadable, isOld: false))
      }
    } else if !events.isEmpty {
      find(.snapshotMissing, files.snapshot.path, .missing, help: .rebuilds)
    }
    for file in files.previous {
      do throws(SnapshotError) {
        if let text = file.bytes { _ = try Snapshot(reading: text) }
      } catch {
        findings.append(finding(error, of: file.path, .previousUnreadable, isOld: true))
      }
    }
    summary.take(ledger)
  }

  /// Nothing worse than a note.
  package var isGood: Bool { findings.allSatisfy { $0.severity == .note } }

  private mutating func find(
    _ rule: Rule,
    _ file: String,
    line: Int = 1,
    _ message: Finding.Message,
    help: String? = nil
  ) {
    findings.append(Finding(rule, at: Place(file: file, line: line), message, help: help))
  }
}

extension ProgressCheck {
  private mutating func check(
    _ snapshot: Snapshot,
    _ text: [UInt8],
    against truth: Ledger,
    _ log: [UInt8],
    _ files: CheckedFiles
  ) {
    let path = files.snapshot.path
    let comparison = compare(log, with: snapshot.log)
    if comparison == .otherBefore { find(.logAltered, path, .altered, help: .rebuild) }
    guard snapshot.log.isPrefix(of: log) else {
      let beyond = beyond(text, files.log.bytes)
      guard beyond.isEmpty else {
        let cards = Set(beyond.compactMap(\.card)).count
        return find(.logLacks, path, .lacks(beyond.count, cards, log.isEmpty), help: .carries)
      }
      return find(.logChanged, path, .changed, help: .rereads)
    }
    guard snapshot.isComplete, snapshot.log.length > 0 || snapshot.eventCount == 0 else {
      return find(.asksForReplay, path, .asksForReplay, help: .rereads)
    }
    let new = ReviewLog(reading: Array(log[snapshot.log.length...])).events
    var ledger = snapshot.ledger
    for event in new { ledger.apply(event) }
    if !new.isEmpty { find(.logGrew, path, .grew(new.count), help: .takesIn) }
    guard !ledger.needsReplay else {
      return find(.asksForReplay, path, .touchesThePast, help: .rereads)
    }
    let differences = differences(from: ledger, to: truth)
    guard !differences.isEmpty else { return }
    let lines = lineNumbers(of: text)
    for difference in differences {
      let line = difference.name.flatMap { lines[$0] } ?? 1
      find(.differs, path, line: line, .differs(difference), help: .rebuild)
    }
  }

  /// What would be carried over from the snapshot into the log.
  private func beyond(_ snapshot: [UInt8], _ log: [UInt8]?) -> [Event] {
    (try? open(snapshot: snapshot, log: log) { _ in "" })?.eventsToAppend ?? []
  }
}

extension ProgressCheck.Summary {
  fileprivate mutating func take(_ ledger: Ledger) {
    answers = ledger.days.values.reduce(0) { $0 + $1.answers }
    cards = ledger.cards.values.count { $0.state != nil }
    since = ledger.days.keys.min()
    events = ledger.eventCount
  }
}

extension ProgressCheck.Summary: CustomStringConvertible {
  /// As in `123 answers of 45 cards since 2026-01-02; all readable`.
  package var description: String {
    guard lines > 0 || events > 0 || !isSnapshotReadable else { return "nothing is recorded yet" }
    let from = since.map { " since \($0)" } ?? ""
    let what =
      "\(counted(answers, "answer")) of \(counted(cards, "card"))\(from)"
    var parts: [String] = []
    if unreadable > 0 { parts.append("\(unreadable) of \(lines) lines cannot be read") }
    if !isSnapshotReadable { parts.append("the snapshot cannot be read") }
    return "\(what); \(parts.isEmpty ? "all readable" : parts.joined(separator: ", "))"
  }
}

extension ProgressDifference {
  /// How its line of the snapshot begins; `nil` where it has no line of its own.
  fileprivate var name: String? {
    switch self {
    case .card(let card, _, _): card
    case .day(let day, _, _): day.description
    case .settings, .relinks, .events: nil
    }
  }
}
