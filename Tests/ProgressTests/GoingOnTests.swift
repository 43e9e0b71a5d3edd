import Basics
import Progress
import Testing

/// Going on from less than everything: the log's end, or a snapshot of before.
struct GoingOnTests {
  /// Answers alone, so that nothing changes what was before.
  private let events = randomEvents(seed: 11, count: 120).filter { event in
    if case .review = event.what { true } else { false }
  }

  private func snapshot(_ events: some Sequence<Event>) -> Snapshot {
    let events = Array(events)
    return Snapshot(of: Ledger(replaying: events), log: LogTail(of: log(events)).mark)
  }

  @Test(arguments: [0, 1, 50, 98, 100])
  func `the log's end is enough to go on from the snapshot`(percent: Int) throws {
    let bytes = log(events)
    let count = events.count * percent / 100
    let known = snapshot(events.prefix(count))
    let start = known.log.readingStart
    #expect(start == max(0, known.log.length - 4096))
    let opening = try #require(goOn(from: known, by: Array(bytes[start...])))
    #expect(Contents(opening.ledger) == Contents(Ledger(replaying: events)))
    #expect(opening.logTail == LogTail(of: bytes))
    #expect(opening.isSaved == (count == events.count))
    // A log that is shorter than that, or whose marked end is another, asks for all of it.
    #expect(goOn(from: known, by: Array(bytes[start...].prefix(3))) == nil || count == 0)
    var other = Array(bytes[start...])
    guard count > 0 else { return }
    other[known.log.length - start - 2] ^= 1
    #expect(goOn(from: known, by: other) == nil)
  }

  @Test func `a mark without a hash reads the whole log and has one from then on`() throws {
    let text = withoutSum(snapshot(events.prefix(30)).text())
    let hash = try #require(text.firstMatch(of: /"hash":"[0-9a-f]{16}",/))
    let old = try Snapshot(reading: Array(text.replacing(hash.output, with: "").utf8))
    #expect(old.log.hash == nil && old.log.readingStart == 0)
    let opening = try #require(goOn(from: old, by: log(events)))
    #expect(opening.logTail == LogTail(of: log(events)))
  }

  @Test func `a damaged snapshot without a log goes back to the newest that can be read`() throws {
    var known = try KnownSnapshot(reading: Array("{".utf8))
    #expect(known.needsPrevious(for: ReviewLog()))
    #expect(try known.take(previous: Array("[]".utf8), number: 1) == false)
    let text = Array(snapshot(events.prefix(30)).text().utf8)
    #expect(try known.take(previous: text, number: 2))
    #expect(!known.needsPrevious(for: ReviewLog()))
    let opening = try openAll(known, nil)
    #expect(opening.keepsDamagedSnapshot)
    let states = Ledger(replaying: events.prefix(30)).cards.mapValues(\.state)
    #expect(opening.ledger.cards.mapValues(\.state) == states)
    guard case .wentBack(to: 2, .damaged?) = opening.notes.first else {
      Issue.record("\(opening.notes)")
      return
    }
  }

  @Test func `a damaged snapshot and a log that lacks something: the one before knows it`() throws {
    var known = try KnownSnapshot(reading: Array("{".utf8))
    _ = try known.take(previous: Array(snapshot(events.prefix(30)).text().utf8), number: 1)
    let opening = try openAll(known, log(Array(events.prefix(10))))
    #expect(opening.notes.contains(.logChanged(carriedOver: opening.eventsToAppend.count)))
    #expect(!opening.eventsToAppend.isEmpty)
  }

  @Test func `where both are missing the previous snapshot is gone on from`() throws {
    var known = try KnownSnapshot(reading: nil)
    #expect(known.needsPrevious(for: ReviewLog()))
    #expect(!known.needsPrevious(for: ReviewLog(reading: log(events))))
    _ = try known.take(previous: Array(snapshot(events).text().utf8), number: 1)
    let opening = try openAll(known, nil)
    #expect(opening.notes == [.wentBack(to: 1, nil)])
    #expect(!opening.keepsDamagedSnapshot)
  }

  @Test func `a previous snapshot of a newer Grill stops as well`() throws {
    var known = try KnownSnapshot(reading: Array("{".utf8))
    let newer = snapshot(events).text().replacing("progress/1", with: "progress/9")
    #expect(throws: SnapshotError.newer(schema: "grill.progress/9")) {
      try known.take(previous: Array(newer.utf8), number: 1)
    }
  }

  private func openAll(_ known: KnownSnapshot, _ log: [UInt8]?) throws(SnapshotError) -> Opening {
    var ids = EventIDs()
    var random = SeededRandom(seed: 5)
    return try open(known, log: log, ReviewLog(reading: log ?? [])) {
      ids.next(at: $0) { random.next() }
    }
  }
}
