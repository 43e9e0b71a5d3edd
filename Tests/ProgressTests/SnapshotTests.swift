import Basics
import Progress
import Scheduling
import TestKit
import Testing

struct SnapshotTests {
  private func snapshot(_ events: [Event]) -> Snapshot {
    Snapshot(of: Ledger(replaying: events), log: LogTail(of: log(events)).mark)
  }

  private func read(_ text: String) throws(SnapshotError) -> Snapshot {
    try Snapshot(reading: Array(text.utf8))
  }

  @Test(arguments: 0..<20)
  func `a snapshot reads back as the same text and the same ledger`(seed: Int) throws {
    let events = randomEvents(seed: UInt64(seed), count: 50)
    let written = snapshot(events)
    let back = try read(written.text())
    #expect(back.text() == written.text())
    #expect(Contents(back.ledger) == Contents(Ledger(replaying: events)))
    #expect(back.log == written.log)
  }

  @Test func `an empty ledger is a snapshot too`() throws {
    let text = Snapshot(of: Ledger(), log: LogTail().mark).text()
    #expect(try read(text).ledger == Snapshot(of: Ledger(), log: LogTail().mark).ledger)
    #expect(text.hasPrefix("{\n  \"schema\": \"grill.progress/1\",\n"))
    #expect(text.hasSuffix("}\n"))
  }

  @Test func `the text is one card and one day a line`() throws {
    try expectGolden(snapshot(randomEvents(seed: 3, count: 25)).text(), "Progress/progress.json")
  }

  @Test func `what a newer version added is written back`() throws {
    let plain = withoutSum(snapshot(randomEvents(seed: 3, count: 25)).text())
    let text =
      plain
      .replacing("\n}\n", with: ",\n  \"plan\": {\"date\":\"2026-12-15\"}\n}\n")
      .replacing("\"model\":", with: "\"tempo\":1.50,\"model\":")
      .replacing(",\"lapses\":", with: ",\"mood\":[1],\"lapses\":")
    let old = try read(text)
    let back = Snapshot(of: old.ledger, log: old.log, others: old.others).text()
    #expect(back.contains("\n  \"plan\": {\"date\":\"2026-12-15\"},\n  \"sum\": "))
    #expect(back.contains("\"tempo\":1.50"))
    #expect(back.contains("\"mood\":[1]}"))
  }

  @Test func `what a newer version added is written back byte for byte, however it was written`()
    throws
  {
    let plain = withoutSum(snapshot(randomEvents(seed: 3, count: 25)).text())
    let odd = #"{ "n" : [ 1.50 , -0e1,12345678901234567890123 ],"t":"\u0041\/", "d":{"a":1,"a":2}}"#
    let text = plain.replacing("\n}\n", with: ",\n  \"plan\": \(odd)\n}\n")
      .replacing(",\"lapses\":0", with: ",\"lapses\":0,\"mood\":\(odd)")
    let old = try read(text)
    let others = old.others
    #expect(others.members.count == 1 && !others.cards.isEmpty)
    let back = Snapshot(of: old.ledger, log: old.log, others: others).text()
    #expect(back.contains("\n  \"plan\": \(odd),\n  \"sum\": "))
    #expect(back.occurrences(of: odd) == text.occurrences(of: odd))
    // And once more, so that nothing changes from one version to the next.
    let again = try read(back)
    #expect(Snapshot(of: again.ledger, log: again.log, others: again.others).text() == back)
  }

  @Test func `a newer schema is refused by its name`() {
    let text = Snapshot(of: Ledger(), log: LogTail().mark).text()
    #expect(throws: SnapshotError.newer(schema: "grill.progress/2")) {
      try read(text.replacing("progress/1", with: "progress/2"))
    }
  }

  @Test func `damage is reported with its place`() {
    let text = withoutSum(snapshot(randomEvents(seed: 3, count: 25)).text())
    let cases: [(String, SnapshotError)] = [
      ("", .damaged(line: 1, column: 1, reason: "the text ends too early")),
      (
        "{\n  \"schema\": 7,\n}",
        .damaged(line: 3, column: 1, reason: "a name in double quotes is missing")
      ),
      (
        "{\n  \"schema\": \"other\"\n}",
        .damaged(line: 2, column: 3, reason: "this is no progress file of Grill")
      ),
      (
        "{\"schema\":\"grill.progress/1\"}",
        .damaged(line: 1, column: 1, reason: "the log's mark is incomplete")
      ),
    ]
    for (text, error) in cases {
      #expect(throws: error) { try read(text) }
    }
    let error = #expect(throws: SnapshotError.self) {
      try read(text.replacing("\"stage\":\"review\"", with: "\"stage\":\"asleep\""))
    }
    guard case .damaged(let line, 5, "the card's memory cannot be read") = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(line > 5)
  }

  @Test func `no flipped bit and no truncation stops the reading`() {
    let bytes = Array(withoutSum(snapshot(randomEvents(seed: 3, count: 12)).text()).utf8)
    for index in bytes.indices {
      for bit in [0, 3, 5, 7] {
        var flipped = bytes
        flipped[index] ^= 1 << UInt8(bit)
        if let snapshot = try? Snapshot(reading: flipped) { _ = snapshot.ledger.settings.scheduler }
      }
      #expect(throws: SnapshotError.self) {
        guard index < bytes.count - 1 else { throw SnapshotError.newer(schema: "") }
        _ = try Snapshot(reading: Array(bytes[..<index]))
      }
    }
  }

  @Test func `a log's mark is of its length and its last four thousand bytes`() {
    let bytes = (0..<10_000).map { UInt8($0 % 251) }
    var tail = LogTail()
    for chunk in stride(from: 0, to: bytes.count, by: 700) {
      tail.append(bytes[chunk..<min(chunk + 700, bytes.count)])
    }
    #expect(tail.mark == LogTail(of: bytes).mark)
    #expect(tail.mark.length == 10_000)
    #expect(tail.mark.checksum == checksum(of: bytes.suffix(4096)))
  }

  @Test(arguments: [
    "2026-11-21T08:12:00.125+01:00", "1970-01-01T00:00:00.000+00:00",
    "2026-11-21T23:59:59.999-09:30", "1970-01-02T00:53:28.007+00:53:28",
  ])
  func `times keep their milliseconds and their zone`(text: String) throws {
    var json = "{\"stage\":\"learning\",\"step\":1,\"due\":\"\(text)\",\"stability\":1.5,"
    json += "\"difficulty\":5.5,\"last\":\"\(text)\",\"reviews\":1,\"lapses\":0}"
    let plain = withoutSum(Snapshot(of: Ledger(), log: LogTail().mark).text())
    let full = plain.replacing("\"cards\": {}", with: "\"cards\": {\n    \"q\": \(json)\n  }")
    #expect(withoutSum(try read(full).text()) == full)
  }
}

extension String {
  /// How often the other is in it.
  fileprivate func occurrences(of other: String) -> Int {
    ranges(of: other).count
  }
}
