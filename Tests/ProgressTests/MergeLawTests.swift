import Basics
import Progress
import Questions
import Scheduling
import Testing

/// What holds of the logs of several machines, on ten thousand small histories.
struct MergeLawTests {
  /// A history, and which machines have which of it: every event at least one.
  private struct Case {
    var events: [Event]
    var machines: [[Event]]
    var random: SeededRandom

    init(seed: Int) {
      random = SeededRandom(seed: UInt64(seed) &* 0x9e37_79b9)
      let count = Int.random(in: 2...12, using: &random)
      events = randomEvents(seed: UInt64(seed) + 50_000, count: count)
      if Int.random(in: 0..<6, using: &random) == 0,
        let event = events.randomElement(using: &random)
      {
        let days = Ledger(replaying: randomEvents(seed: UInt64(seed) + 90_000, count: 4)).days
        events.append(Event(id: event.id + "D", at: event.at, what: .days(days)))
        events.sort()
      }
      // The same event taken back by two machines, one of which may not know it yet.
      if let victim = events.randomElement(using: &random), let last = events.last {
        for name in ["Y", "Z"] {
          let time = LocalTime(last.at.moment.advanced(bySeconds: 1), offset: 0)
          events.append(Event(id: last.id + name, at: time, what: .undo(victim.id)))
        }
      }
      machines = [[], [], []]
      for event in events {
        let owners = Int.random(in: 1...7, using: &random)
        for index in 0..<3 where owners >> index & 1 == 1 { machines[index].append(event) }
      }
    }

    /// The machine that has seen everything, each event when it happened.
    var one: Ledger {
      var ledger = Ledger()
      for event in events { ledger.apply(event) }
      return ledger
    }
  }

  @Test(arguments: 0..<20)
  func `any interleaving comes to what one machine has that saw all of it`(block: Int) {
    for seed in block * 500..<(block + 1) * 500 {
      var one = Case(seed: seed)
      let truth = one.one
      let merged = one.machines.flatMap(\.self).shuffled(using: &one.random)
      let replayed = Ledger(replaying: merged)
      if replayed != truth { Issue.record("seed \(seed)") }
      // As a program does it that runs while the others' events come in.
      var running = Ledger()
      for event in merged { running.apply(event) }
      if running != truth { Issue.record("seed \(seed), one by one") }
    }
  }

  @Test(arguments: 0..<20)
  func `a snapshot beside a merged log comes to the same, and carries nothing over`(
    block: Int
  ) throws {
    // The first of each block are histories that were once merged wrongly.
    let hard = block < 5 ? [[186, 234, 5070, 7114, 8159][block]] : []
    for seed in hard + Array(block * 50..<(block + 1) * 50) {
      var one = Case(seed: seed)
      let mine = one.machines[0].shuffled(using: &one.random)
      let known = Snapshot(of: Ledger(replaying: mine), log: LogTail(of: log(mine)).mark)
      let snapshot = Array(known.text().utf8)
      let theirs = one.events.filter { !mine.contains($0) }.shuffled(using: &one.random)
      // Behind it, as git's union does, or sorted.
      let bytes = Bool.random(using: &one.random) ? log(mine + theirs) : log(one.events)
      let opening = try open(snapshot: snapshot, log: bytes) { _ in "new" }
      if !opening.eventsToAppend.isEmpty {
        Issue.record("seed \(seed) carries over \(opening.eventsToAppend.map(\.line))")
      }
      if Contents(opening.ledger) != Contents(one.one) { Issue.record("seed \(seed) differs") }
    }
  }

  @Test(arguments: 0..<4)
  func `a union is the same in any order, in any grouping, and twice`(block: Int) {
    for seed in block * 50..<(block + 1) * 50 {
      var one = Case(seed: seed)
      let logs = one.machines.map { log($0.shuffled(using: &one.random)) }
      let (a, b, c) = (logs[0], logs[1], logs[2])
      let union = ReviewLog.union(of: [a, b, c])
      #expect(ReviewLog.union(of: [c, a, b]) == union)
      #expect(ReviewLog.union(of: [ReviewLog.union(of: [a, b]), c]) == union)
      #expect(ReviewLog.union(of: [a, ReviewLog.union(of: [c, b])]) == union)
      #expect(ReviewLog.union(of: [union, union, b]) == union)
      #expect(union == log(one.events.sorted()))
      #expect(ReviewLog(reading: c + a + b).events == ReviewLog(reading: union).events)
    }
  }
}
