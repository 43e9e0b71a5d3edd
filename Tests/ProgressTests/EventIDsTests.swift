import Basics
import Progress
import Testing

struct EventIDsTests {
  private let moment = Moment(milliseconds: 1_795_248_720_125)

  @Test func `an id is the moment and eighty bits in Crockford's base 32`() {
    var ids = EventIDs()
    var chance: [UInt64] = [0xabcd, 0x0123_4567_89ab_cdef]
    // Computed with big integers in Python.
    #expect(ids.next(at: moment) { chance.removeFirst() } == "01M7YJK27XNF6G28T5CY4TQKFF")
    #expect(ids.next(at: moment) { 0 } == "01M7YJK27XNF6G28T5CY4TQKFG")
    // The time part of the example in the ULID specification.
    #expect(ids.next(at: Moment(milliseconds: 1_469_918_176_385)) { 0 }.hasPrefix("01ARYZ6S41"))
  }

  @Test func `ids of one millisecond sort as they were made, over the carry too`() {
    var ids = EventIDs()
    let made = (0..<100).map { _ in ids.next(at: moment) { .max - 50 } }
    #expect(made == made.sorted())
    #expect(Set(made).count == 100)
    #expect(made.allSatisfy { $0.utf8.count == 26 })
  }

  @Test func `ids after another's in the same millisecond sort after it, and are nobody else's`() {
    var random = SeededRandom(seed: 2)
    for _ in 0..<200 {
      var others = EventIDs()
      let latest = others.next(at: moment) { random.next() }
      let position = Event.Position(moment: moment, id: latest)
      var ids = EventIDs(after: position)
      var twin = EventIDs(after: position)
      let made = (0..<3).map { _ in ids.next(at: moment) { random.next() } }
      #expect([latest] + made == ([latest] + made).sorted())
      #expect(!made.contains(twin.next(at: moment) { random.next() }))
      #expect(!made.contains(others.next(at: moment) { 0 }))
      #expect(ids.next(at: moment.advanced(bySeconds: 1)) { 0 } > latest)
    }
    var fresh = EventIDs(after: Event.Position(moment: moment, id: "not one of ours"))
    #expect(fresh.next(at: moment) { 0 } == "01M7YJK27X0000000000000000")
  }

  @Test func `ids of later moments sort after those of earlier ones`() {
    var random = SeededRandom(seed: 1)
    var ids = EventIDs()
    let made = (0..<100).map { step in
      ids.next(at: moment.advanced(bySeconds: Double(step) * 0.7)) { random.next() }
    }
    #expect(made == made.sorted())
  }
}
