import Progress
import Questions
import Scheduling
import Sessions
import Testing

struct MissedCardTests {
  private let three = ["a", "b", "c"].map { question($0) }

  @Test func `a miss comes back after three other answers, before cards not yet asked`() {
    var sitting = Sitting(["a", "b", "c", "d", "e"].map { question($0) })
    sitting.act(.reveal)
    #expect(sitting.act(.grade(.again)) == "b?")
    for next in ["c?", "d?", "a?"] {
      sitting.act(.reveal)
      #expect(sitting.act(.grade(.easy), after: 60) == next)
    }
    // Where there are no three others it does not wait for them.
    var short = Sitting(three)
    short.act(.reveal)
    short.act(.grade(.again))
    short.act(.reveal)
    #expect(short.act(.grade(.easy)) == "c?")
    short.act(.reveal)
    #expect(short.act(.grade(.easy)) == "a?")
  }

  @Test(arguments: [0.0, 5, 30])
  func `what is passed early at the end is asked no more, though hardly any time passes`(
    pause: Double
  ) {
    for misses in 1...4 {
      var sitting = Sitting(three)
      for _ in 0..<2 {
        sitting.act(.reveal, after: pause)
        sitting.act(.grade(.easy), after: pause)
      }
      for _ in 0..<misses {
        #expect(sitting.shown == "c?")
        sitting.act(.reveal, after: pause)
        sitting.act(.grade(.again), after: pause)
      }
      sitting.act(.reveal, after: 0)
      #expect(sitting.act(.grade(.good), after: 0) == "over")
      // Taking it back asks it again, and the answer counted.
      #expect(sitting.act(.undo, after: 0) == "c! Good")
      sitting.act(.grade(.hard), after: 0)
      #expect(sitting.shown == "over")
      #expect(sitting.drill.ledger.state(of: "c")?.reviews == misses + 1)
    }
  }

  @Test func `by steps a card asked early goes on to the next one`() {
    var sitting = Sitting([question("a")], [bySteps])
    for grade in [.again, .good, .good] as [Grade] {
      #expect(sitting.shown == "a?")
      sitting.act(.reveal, after: 0)
      sitting.act(.grade(grade), after: 0)
    }
    #expect(sitting.shown == "over")
    #expect(sitting.drill.ledger.state(of: "a")?.stage == .review)
  }

  @Test func `a missed card waits for three other answers, where there are three`() {
    var sitting = Sitting((0..<6).map { question("q\($0)") })
    var shown: [String] = []
    for grade in [.again, .easy, .again, .easy, .easy, .easy] as [Grade] {
      shown.append(sitting.shown)
      sitting.act(.reveal)
      sitting.act(.grade(grade), after: 120)
    }
    #expect(shown == ["q0?", "q1?", "q2?", "q3?", "q0?", "q4?"])
  }
}
