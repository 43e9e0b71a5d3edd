import Basics
import Progress
import Questions
import Scheduling
import Testing

struct ProgressCheckTests {
  private let events = randomEvents(seed: 11, count: 30)
  private let later = Moment(milliseconds: 1_900_000_000_000)

  private func check(
    _ snapshot: String?,
    _ log: [UInt8]?,
    previous: [String] = [],
    at now: Moment? = nil
  ) -> ProgressCheck {
    ProgressCheck(
      of: CheckedFiles(
        snapshot: .init(path: "p.json", bytes: snapshot.map { Array($0.utf8) }),
        log: .init(path: "p.reviews.jsonl", bytes: log),
        previous: previous.enumerated().map { index, text in
          .init(path: "p.json.\(index + 1)", bytes: Array(text.utf8))
        }
      ),
      at: now ?? later
    )
  }

  private func snapshot(_ events: some Sequence<Event>) -> String {
    let events = Array(events)
    return Snapshot(of: Ledger(replaying: events), log: LogTail(of: log(events)).mark).text()
  }

  private func rules(_ check: ProgressCheck) -> [String] {
    // Events from the future are part of the random history.
    check.findings.map(\.rule.id).filter { !["N608", "N609"].contains($0) }
  }

  @Test(arguments: 0..<20)
  func `a whole log and its snapshot agree`(seed: Int) {
    let events = randomEvents(seed: UInt64(seed), count: 30)
    let found = check(snapshot(events), log(events), previous: [snapshot(events.prefix(9))])
    #expect(rules(found) == [])
    #expect(found.isGood)
    #expect(found.summary.description.hasSuffix("; all readable"))
    #expect(found.summary.lines == 30)
  }

  @Test func `nothing at all is fine`() {
    #expect(check(nil, nil).isGood)
    #expect(check(nil, nil).summary.description == "nothing is recorded yet")
  }

  @Test func `the summary counts what counts`() {
    let answers = events.filter { if case .review = $0.what { true } else { false } }
    let found = check(snapshot(answers), log(answers))
    let ledger = Ledger(replaying: answers)
    #expect(found.summary.answers == answers.count)
    #expect(found.summary.cards == ledger.cards.count)
    #expect(found.summary.since == ledger.days.keys.min())
  }

  @Test func `lines that cannot be read are named with their cause`() {
    var lines = events.prefix(12).map { Array($0.line.utf8) }
    lines[2][30] ^= 1
    lines[4] = Array("<<<<<<< HEAD".utf8)
    lines[6] = Array("not JSON".utf8)
    lines[8] = Array("{\"id\":\"A\"}".utf8)
    lines[9] = [0, 0, 0]
    let bytes = Array(lines.map { $0 + [0x0a] }.joined())
    let found = check(nil, bytes).findings.filter { $0.rule.id == "E601" }
    #expect(found.map(\.place.line) == [3, 5, 7, 9, 10])
    let words = [
      "checksum", "a conflict's mark of git", "column 1", "it has no checksum", "zero bytes",
    ]
    for (finding, word) in zip(found, words) {
      #expect(finding.message.text.contains(word), "\(finding)")
    }
    let summary = check(nil, bytes).summary
    #expect(summary.unreadable == 5)
    #expect(summary.description.hasSuffix("; 5 of 12 lines cannot be read"))
  }

  @Test func `a torn end and junk before an event are told apart`() {
    let torn = log(Array(events.prefix(3))) + Array(events[3].line.utf8.prefix(20))
    #expect(rules(check(nil, torn)).contains("W603"))
    let joined = Array(events[0].line.utf8.prefix(20)) + log([events[1]])
    let found = check(nil, joined).findings.filter { $0.rule.id == "E601" }
    #expect(found.first?.message.text.hasPrefix("20 bytes before") == true)
  }

  @Test func `repeated lines are harmless, shared ids are not`() {
    let twice = log(events + events.prefix(2))
    #expect(rules(check(snapshot(events), twice)).count { $0 == "N606" } == 2)
    var other = events[0]
    other.what = .suspend("other")
    let shared = check(nil, log([events[0], other]))
    #expect(rules(shared).contains("E602"))
    #expect(!shared.isGood)
  }

  @Test func `lines out of order, ids of another time and times to come are told`() {
    let ids = (0..<2).map { EventIDs.derived(at: events[$0].at.moment, from: ["x"]) }
    let swapped = [
      Event(id: ids[1], at: events[1].at, what: .flag("q")),
      Event(id: ids[0], at: events[0].at, what: .flag("q")),
    ]
    #expect(rules(check(nil, log(swapped))) == ["N607", "W614"])
    let moved = Event(id: ids[0], at: events[9].at, what: .flag("q"))
    #expect(rules(check(nil, log([moved]))) == ["W605", "W614"])
    let found = check(nil, log([swapped[1]]), at: Moment(milliseconds: 1_000_000_000_000))
    #expect(found.findings.first?.rule.id == "W604")
    #expect(found.findings.first?.help == "grill undo \(ids[0])")
  }

  @Test func `of what is still to come only changes that count can be taken back`() {
    let past = Moment(milliseconds: 1_000_000_000_000)
    let time = events[0].at
    let before = LocalTime(past, offset: 0)
    func event(_ id: String, _ what: Event.What) -> Event { Event(id: id, at: time, what: what) }
    let portrait = Portrait(
      digest: "d",
      title: "t",
      deck: "x",
      home: Home(bank: "b", place: "p", file: "f")
    )
    let found = check(
      nil,
      log([
        Event(id: "A", at: before, what: .undo("C")), event("B", .flag("q")),
        event("C", .flag("r")), event("D", .question("q", portrait)),
        event("E", .settings(ScheduleSettings())),
      ]),
      at: past
    )
    let ahead = found.findings.filter { $0.rule.id == "W604" }
    #expect(ahead.map(\.place.line) == [2, 5])
    #expect(ahead.map(\.help) == ["grill undo B", nil])
  }

  @Test func `undos that take nothing back are noted`() {
    let time = events[0].at
    let found = check(
      nil,
      log([
        Event(id: "A", at: time, what: .undo("nothing")),
        Event(id: "B", at: time, what: .undo("A")),
      ])
    )
    #expect(found.findings.map(\.rule.id).filter { $0 == "N609" }.count == 2)
  }

  @Test func `a log with more than the snapshot has seen is no fault`() {
    let found = check(snapshot(events.prefix(20)), log(events))
    #expect(found.isGood)
    #expect(rules(found).allSatisfy { ["N617", "N618"].contains($0) })
    #expect(!rules(found).isEmpty)
  }

  @Test func `a log that was merged is no fault, one that lost something is`() {
    let mine = events.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
    let merged = check(snapshot(mine), log(events))
    #expect(rules(merged) == ["N616"])
    let answers = (0..<3).map { index in
      let review = Review(card: "q\(index)", grade: .good, seconds: 1, how: .typed, model: "m")
      return Event(id: "0\(index)", at: events[0].at, what: .review(review))
    }
    let lost = check(snapshot(answers), log([answers[0]]))
    #expect(rules(lost) == ["E612"])
    #expect(lost.findings[0].message.text.contains("3 facts of 2 cards"))
    #expect(rules(check(snapshot(answers), nil)) == ["E612"])
    #expect(!lost.isGood)
  }

  @Test func `what the snapshot says otherwise is named with its line`() throws {
    let review = Review(card: "q", grade: .good, seconds: 1, how: .typed, model: "m")
    let answers = [Event(id: "0", at: events[0].at, what: .review(review))]
    let text = withoutSum(snapshot(answers))
    let found = check(
      text.replacing("\"reviews\":1", with: "\"reviews\":2")
        .replacing("\"answers\":1", with: "\"answers\":3"),
      log(answers)
    )
    #expect(rules(found) == ["E613", "E613"])
    #expect(found.findings[0].message.text == "the log says otherwise: q: answers 1 (was 2)")
    #expect(found.findings[0].place.line == 9)
    #expect(found.findings[1].message.text.contains("answers 1 (was 3)"))
    #expect(found.findings[1].place.line == 6)
    // Another machine's arithmetic is no fault.
    let state = try #require(Ledger(replaying: answers).state(of: "q"))
    let near = "\(try #require(state.memory.difficulty))"
    #expect(check(text.replacing(near, with: near + "00001"), log(answers)).isGood)
  }

  @Test func `a change far from the end is found by the hash of all`() {
    let many = randomEvents(seed: 3, count: 60)
    var bytes = log(many)
    #expect(bytes.count > 8192)
    let text = snapshot(many)
    bytes[100] ^= 1
    let found = check(text, bytes)
    #expect(Set(rules(found)).isSuperset(of: ["E601", "E619"]))
    // A line that is whole and another one's is found as well.
    let swapped = log([many[1], many[0]] + many[2...])
    #expect(rules(check(text, swapped)).contains("E619"))
    #expect(check(text, log(many)).isGood)
  }

  @Test func `snapshots that cannot be read are told by their file`() {
    let found = check("{", log(events), previous: ["[]", snapshot(events)])
    #expect(rules(found) == ["E611", "W615"])
    #expect(found.findings.last?.place.file == "p.json.1")
    #expect(found.summary.description.hasSuffix("; the snapshot cannot be read"))
    let newer = snapshot(events).replacing("progress/1", with: "progress/7")
    #expect(rules(check(newer, log(events))) == ["E611"])
    #expect(rules(check(nil, log(events))) == ["W614"])
  }

  @Test func `a snapshot of a version that knew less asks for the whole log`() {
    let old = withoutSum(snapshot(events)).replacing(",\"ignored\":[\"dream\"]", with: "")
      .replacing(",\"ignored\":[]", with: "")
    #expect(rules(check(old, log(events))) == ["N618"])
  }
}
