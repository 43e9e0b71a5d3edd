import Basics
import Progress
import Scheduling
import Testing

struct MergeSourceTests {
  private let events = randomEvents(seed: 21, count: 24)

  private func snapshot(_ events: [Event]) -> [UInt8] {
    Array(Snapshot(of: Ledger(replaying: events), log: LogTail(of: log(events)).mark).text().utf8)
  }

  @Test func `a log beside its snapshot is what it is`() throws {
    let source = try MergeSource(snapshot: snapshot(events), log: log(events))
    #expect(source.log == log(events))
    #expect(source.carried == 0)
    #expect(source.events == 24)
    #expect(try MergeSource(snapshot: nil, log: log(events)).log == log(events))
  }

  @Test func `what only a snapshot knew comes along, twice the same`() throws {
    let alone = try MergeSource(snapshot: snapshot(events), log: nil)
    #expect(alone.carried > 0)
    #expect(try MergeSource(snapshot: snapshot(events), log: nil).log == alone.log)
    let replayed = Ledger(replaying: ReviewLog(reading: alone.log).events)
    let truth = Ledger(replaying: events)
    for (card, facts) in truth.cards {
      #expect(replayed.state(of: card) == facts.state)
      #expect(replayed.isFlagged(card) == (facts.flaggedSince != nil))
    }
    #expect(replayed.days == truth.days)
    // Where the history is there after all it says more.
    let both = ReviewLog.union(of: [alone.log, log(events)])
    let known = Ledger(replaying: ReviewLog(reading: both).events)
    #expect(known.days == truth.days)
    #expect(ReviewLog.union(of: [both, alone.log]) == both)
  }

  @Test func `damage is left out and told, and an end without a line feed is none`() throws {
    let bytes = Array("=======\n".utf8) + log(Array(events.prefix(3))).dropLast()
    let source = try MergeSource(snapshot: nil, log: bytes)
    #expect(source.events == 3)
    #expect(source.damage.map(\.line) == [1])
    #expect(source.log.last == 0x0a)
  }

  @Test func `a snapshot that cannot be used stops the merge`() {
    #expect(throws: SnapshotError.self) {
      try MergeSource(snapshot: Array("{".utf8), log: nil)
    }
  }
}
