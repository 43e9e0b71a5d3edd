import Basics
import Progress
import Testing

struct ReviewLogTests {
  private let events = randomEvents(seed: 7, count: 12)

  @Test func `a whole log is its events, and nothing is wrong`() {
    let reading = ReviewLog(reading: log(events))
    #expect(reading.events == events)
    #expect(reading.damage.isEmpty)
    #expect(reading.endsCleanly)
    #expect(ReviewLog(reading: []) == ReviewLog())
  }

  @Test func `the order of the lines does not matter`() {
    #expect(ReviewLog(reading: log(events.reversed())).events == events)
  }

  @Test(arguments: UInt64(0)..<30)
  func `however lines lie and repeat, each event is there once and in order`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let events = randomEvents(seed: seed, count: 40)
    var lines = events + events.shuffled(using: &random).prefix(Int(seed) % 5)
    // A few that change places; an order that is almost right is the usual one after a merge.
    for _ in 0..<(Int(seed) % 4) {
      lines.swapAt(.random(in: 0..<40, using: &random), .random(in: 0..<40, using: &random))
    }
    let reading = ReviewLog(reading: log(lines))
    #expect(reading.events == events.sorted())
    #expect(reading.repeated == Int(seed) % 5)
  }

  @Test func `the earlier line counts where two have an id, whenever they say that they were`() {
    let first = Event(
      id: "b",
      at: LocalTime(Moment(milliseconds: 9), offset: 0),
      what: .suspend("q")
    )
    let next = Event(
      id: "c",
      at: LocalTime(Moment(milliseconds: 5), offset: 0),
      what: .restore("q")
    )
    let again = Event(id: "b", at: LocalTime(Moment(milliseconds: 99), offset: 0), what: .undo("c"))
    let reading = ReviewLog(reading: log([first, next, again]))
    #expect(reading.events == [next, first])
    #expect(reading.repeated == 1)
  }

  @Test func `an event that is there twice counts once`() {
    let reading = ReviewLog(reading: log(events + events.prefix(3)))
    #expect(reading.events == events)
    #expect(reading.repeated == 3)
    #expect(reading.damage.isEmpty)
  }

  @Test func `a byte order mark, blank lines and carriage returns do no harm`() {
    let text = "\u{feff}" + events.map { $0.line + "\r\n\n" }.joined()
    let reading = ReviewLog(reading: Array(text.utf8))
    #expect(reading.events == events)
    #expect(reading.damage.isEmpty)
  }

  @Test func `marks of a conflict are damage between good lines`() {
    let mine = log(Array(events[..<6]))
    let theirs = log(Array(events[6...]))
    let bytes =
      Array("<<<<<<< HEAD\n".utf8) + mine + Array("=======\n".utf8) + theirs
      + Array(">>>>>>> other\n".utf8)
    let reading = ReviewLog(reading: bytes)
    #expect(reading.events == events)
    #expect(reading.damage.map(\.line) == [1, 8, 15])
    #expect(String(decoding: reading.damage[1].bytes, as: UTF8.self) == "=======")
    #expect(ReviewLog.repaired(bytes) == mine + theirs)
  }

  @Test func `a torn last line is told from a damaged one`() {
    let torn = log(Array(events[..<3])) + Array(events[3].line.utf8.prefix(20))
    let reading = ReviewLog(reading: torn)
    #expect(reading.events == Array(events[..<3]))
    #expect(reading.damage.map(\.isTorn) == [true])
    #expect(reading.damage.map(\.line) == [4])
    #expect(!reading.endsCleanly)
    #expect(!ReviewLog(reading: torn + [0x0a]).damage[0].isTorn)
  }

  @Test func `a last line that lacks only its line feed counts`() {
    let reading = ReviewLog(reading: log(events).dropLast())
    #expect(reading.events == events)
    #expect(reading.damage.isEmpty)
    #expect(!reading.endsCleanly)
    #expect(ReviewLog.repaired(log(events).dropLast()) == log(events))
  }

  @Test func `a line that was appended to a torn one counts`() {
    let torn = Array(events[0].line.utf8.prefix(30))
    let reading = ReviewLog(reading: torn + log([events[1]]))
    #expect(reading.events == [events[1]])
    #expect(reading.damage.map(\.bytes) == [torn])
    #expect(ReviewLog.repaired(torn + log([events[1]])) == log([events[1]]))
  }

  @Test func `no flipped bit stops the reading or costs another line`() {
    let bytes = log(Array(events[..<3]))
    for index in bytes.indices {
      for bit in 0..<8 {
        var flipped = bytes
        flipped[index] ^= 1 << UInt8(bit)
        let reading = ReviewLog(reading: flipped)
        let owner = bytes[..<index].count { $0 == 0x0a }
        // A lost line feed joins two lines, the second of which is found again.
        let lost = bytes[index] == 0x0a ? [owner, owner + 1] : [owner]
        for (position, event) in events[..<3].enumerated() where !lost.contains(position) {
          #expect(reading.events.contains(event), "bit \(bit) of byte \(index)")
        }
        #expect(reading.events.allSatisfy(events.contains))
        #expect(reading.events.count >= 2)
      }
    }
  }

  @Test func `every truncation keeps the whole lines before it`() {
    let bytes = log(Array(events[..<4]))
    for length in bytes.indices {
      let cut = Array(bytes[..<length])
      let whole = cut.count { $0 == 0x0a }
      let reading = ReviewLog(reading: cut)
      let isOneMore = bytes[length] == 0x0a
      #expect(reading.events == Array(events[..<(whole + (isOneMore ? 1 : 0))]))
      #expect(ReviewLog(reading: ReviewLog.repaired(cut)).events == reading.events)
    }
  }

  @Test func `of two events with one id the same one counts in any order`() {
    var other = events[0]
    other.what = .suspend("another")
    let union = ReviewLog.union(of: [log([events[0]]), log([other])])
    for pair in [[events[0], other], [other, events[0]]] {
      #expect(ReviewLog(reading: log(pair)).events == ReviewLog(reading: union).events)
      #expect(ReviewLog(reading: log(pair)).repeated == 1)
    }
  }

  @Test func `the union of logs is the same in any order and any number of times`() {
    let (a, b, c) = (log(Array(events[..<7])), log(Array(events[4...])), log([events[2]]))
    let union = ReviewLog.union(of: [a, b, c])
    #expect(union == log(events))
    #expect(ReviewLog.union(of: [c, b, a, b]) == union)
    #expect(ReviewLog.union(of: [union, a, Array("=======\n".utf8)]) == union)
    #expect(ReviewLog.union(of: []).isEmpty)
  }
}
