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
