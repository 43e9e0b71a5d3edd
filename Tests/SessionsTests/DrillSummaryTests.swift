import Progress
import Questions
import Scheduling
import Sessions
import Testing

struct DrillSummaryTests {
  @Test func `a summary says how many were recalled, how, and what comes back`() throws {
    var sitting = Sitting(["a", "b", "c"].map { question($0) })
    sitting.act(.reveal, after: 20)
    sitting.act(.grade(.again), after: 0)
    sitting.act(.handIn("an answer"), after: 30)
    sitting.act(.grade(.good), after: 0)
    sitting.act(.reveal, after: 15)
    sitting.act(.grade(.easy), after: 0)
    sitting.act(.end)
    let summary = sitting.drill.summary(at: time(sitting.seconds))
    // The second card to show is "a" again: its minute had not passed, so "b" came first.
    #expect(summary.cards == 3)
    #expect(summary.recalled == 2)
    #expect(summary.answers == [.again: 1, .good: 1, .easy: 1])
    #expect(summary.ways == [.recalled: 2, .typed: 1])
    #expect(summary.seconds == 75)
    #expect(summary.medianSeconds == 20)
    #expect(summary.slowest?.card.id == "b")
    #expect(summary.slowest?.seconds == 30)
    #expect(summary.missed.map(\.card.id) == ["a"])
    #expect(summary.missed.first?.due == sitting.drill.ledger.state(of: "a")?.due)
    // "a" is still being learned; "b" and "c" come back in days.
    #expect(summary.dueTomorrow == 1)
  }

  @Test func `a card that was missed and then recalled is a miss, once`() {
    var sitting = Sitting([question("a")])
    for grade in [Grade.again, .again, .good, .good] {
      sitting.act(.reveal)
      sitting.act(.grade(grade))
    }
    let summary = sitting.drill.summary(at: time(sitting.seconds))
    #expect(summary.cards == 1)
    #expect(summary.recalled == 0)
    #expect(summary.missed.count == 1)
    #expect(summary.dueTomorrow == 1)
  }

  @Test func `an empty session has no median and no slowest card`() {
    let summary = Sitting([]).drill.summary(at: time(5))
    #expect(summary.cards == 0)
    #expect(summary.medianSeconds == nil)
    #expect(summary.slowest == nil)
  }
}
