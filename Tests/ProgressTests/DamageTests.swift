import Basics
import Progress
import Questions
import Scheduling
import Testing

/// A thousand damages of a log and as many of its snapshot: each is survived, and none is silent.
struct DamageTests {
  private enum Damage: CaseIterable {
    case flip, cut, shuffle, loss, noise

    func done(to bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
      var bytes = bytes
      let place = Int.random(in: 0..<bytes.count, using: &random)
      var lines = bytes.split(separator: UInt8(ascii: "\n")).map { $0 + [UInt8(ascii: "\n")] }
      switch self {
      case .flip: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case .cut: bytes.removeLast(bytes.count - place)
      case .shuffle: return Array(lines.shuffled(using: &random).joined())
      case .loss:
        lines.remove(at: Int.random(in: lines.indices, using: &random))
        return Array(lines.joined())
      case .noise:
        let noise = (0..<9).map { _ in UInt8.random(in: 0...255, using: &random) }
        bytes.insert(contentsOf: noise, at: place)
      }
      return bytes
    }
  }

  private struct Facts: Hashable {
    var state: CardState?
    var isSuspended = false
    var isFlagged = false
  }

  private func facts(_ ledger: Ledger) -> [CardID: Facts] {
    ledger.cards.mapValues {
      Facts(
        state: $0.state,
        isSuspended: $0.suspendedSince != nil,
        isFlagged: $0.flaggedSince != nil
      )
    }.filter { $0.value != Facts() }
  }

  /// A log and the snapshot that has seen all of it.
  private func files(_ events: [Event]) -> (log: [UInt8], snapshot: [UInt8], ledger: Ledger) {
    let log = Array(events.map { $0.line + "\n" }.joined().utf8)
    let ledger = Ledger(replaying: events)
    let snapshot = Snapshot(of: ledger, log: LogTail(of: log).mark).text()
    return (log, Array(snapshot.utf8), ledger)
  }

  @Test(arguments: 0..<100)
  func `a damaged line is never another one, and what is lost is told`(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let events = randomEvents(seed: UInt64(seed), count: 40)
    let (log, snapshot, ledger) = files(events)
    let written = Set(events)
    for round in 0..<10 {
      let damage = Damage.allCases[round % Damage.allCases.count]
      let damaged = damage.done(to: log, &random)
      let reading = ReviewLog(reading: damaged)
      #expect(reading.events.allSatisfy(written.contains), "\(damage)")
      let isWhole = reading.events.count == written.count
      if damage == .flip || damage == .noise { #expect(isWhole || !reading.damage.isEmpty) }
      if damage == .shuffle { #expect(isWhole && reading.damage.isEmpty) }
      var ids = EventIDs()
      let opening = try open(snapshot: snapshot, log: damaged) { moment in
        ids.next(at: moment) { random.next() }
      }
      // Of what is far from its end a start sees only the length; `progress check` looks at all.
      let endsAlike = damaged.count == log.count && damaged.suffix(4096) == log.suffix(4096)
      #expect(isWhole || endsAlike || !opening.notes.isEmpty, "\(damage)")
      if damage == .loss { #expect(opening.notes.contains(.linesLost(1))) }
      if endsAlike { #expect(facts(opening.ledger) == facts(ledger)) }
    }
  }

  /// What takes something back is known to the log alone; all else the snapshot knows as well.
  @Test(arguments: 0..<100)
  func `what a damaged log has lost of cards comes back from the snapshot`(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed) &+ 500)
    let events = randomEvents(seed: UInt64(seed), count: 60).filter { event in
      switch event.what {
      case .review, .suspend, .flag: true
      default: false
      }
    }
    let (log, snapshot, ledger) = files(events)
    for damage in Damage.allCases {
      let damaged = damage.done(to: log, &random)
      var ids = EventIDs()
      let opening = try open(snapshot: snapshot, log: damaged) { moment in
        ids.next(at: moment) { random.next() }
      }
      #expect(facts(opening.ledger) == facts(ledger), "\(damage)")
    }
  }

  @Test(arguments: 0..<100)
  func `a damaged snapshot is never believed`(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed) &+ 1000)
    let (log, snapshot, ledger) = files(randomEvents(seed: UInt64(seed), count: 40))
    for round in 0..<10 {
      let damaged = Damage.allCases[round % 5].done(to: snapshot, &random)
      guard damaged != snapshot else { continue }
      do throws(SnapshotError) {
        let opening = try open(snapshot: damaged, log: log) { _ in "never" }
        #expect(facts(opening.ledger) == facts(ledger))
        #expect(opening.ledger.days == ledger.days)
        #expect(
          !opening.notes.isEmpty || String(decoding: damaged, as: UTF8.self).contains("um\": \"")
        )
      } catch {
        // Only what looks newer stops a start, and leaves everything as it is.
        guard case .newer = error else {
          Issue.record("\(error)")
          return
        }
      }
    }
  }
}
