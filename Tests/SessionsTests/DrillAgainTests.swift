import Basics
import Grading
import Progress
import Questions
import Scheduling
import Sessions
import Testing

struct DrillAgainTests {
  private let three = ["a", "b", "c"].map { question($0) }

  /// All three asked to the end, with `misses` graded Again the first time.
  private func finished(missing misses: [CardID]) -> Sitting {
    var sitting = Sitting(three, [bySteps])
    var missed: Set<CardID> = []
    while case .question(let card) = sitting.drill.state {
      sitting.act(.reveal)
      let isMiss = misses.contains(card.id) && missed.insert(card.id).inserted
      sitting.act(.grade(isMiss ? .again : .easy))
    }
    return sitting
  }

  private func ids(_ cards: [Card]) -> [CardID] { cards.map(\.id) }

  @Test func `missed cards come in the order in which they were first missed, each once`() {
    var sitting = Sitting(three)
    sitting.act(.later)
    for _ in 0..<2 {
      sitting.act(.reveal)
      sitting.act(.grade(.again))
    }
    #expect(sitting.shown == "a?")
    sitting.act(.reveal)
    sitting.act(.grade(.again))
    #expect(sitting.shown == "b?")
    sitting.act(.reveal, after: 120)
    sitting.act(.grade(.again))
    #expect(ids(sitting.drill.missedCards) == ["b", "c", "a"])
    #expect(sitting.drill.summary(at: time(900)).missed.map(\.card.id) == ["b", "c", "a"])
  }

  @Test func `what was taken back was not missed`() {
    var sitting = Sitting(three)
    sitting.act(.reveal)
    sitting.act(.grade(.again))
    #expect(ids(sitting.drill.missedCards) == ["a"])
    sitting.act(.undo)
    #expect(sitting.drill.missedCards.isEmpty)
  }

  @Test func `missed cards are asked again after the natural end, whenever they are due`() throws {
    var sitting = finished(missing: ["a", "c"])
    #expect(sitting.shown == "over")
    let missed = sitting.drill.missedCards
    #expect(ids(missed) == ["a", "c"])
    let due = try missed.map { try #require(sitting.drill.ledger.state(of: $0.id)).due }
    #expect(due.allSatisfy { if case .on = $0 { true } else { false } })
    let before = sitting.appended
    sitting.drill = Drill(
      again: missed.reversed(),
      of: three,
      ledger: sitting.drill.ledger,
      at: time(sitting.seconds)
    )
    #expect(sitting.shown == "c?")
    #expect(sitting.drill.counts(at: time(sitting.seconds).moment).left == 2)
    #expect(ids(sitting.drill.queue.plan.due) == ["c", "a"])
    sitting.act(.reveal)
    #expect(sitting.act(.grade(.again)) == "a?")
    sitting.act(.reveal)
    #expect(sitting.act(.grade(.good)) == "c?")
    sitting.act(.reveal)
    #expect(sitting.act(.grade(.good), after: 600) == "over")
    #expect(sitting.appended.count == before.count + 3)
    #expect(sitting.drill.ledger == Ledger(replaying: [bySteps] + sitting.appended))
    #expect(ids(sitting.drill.missedCards) == ["c"])
    #expect(sitting.act(.undo) == "c! Good")
  }

  @Test func `where nothing was missed there is nothing to ask`() {
    let sitting = finished(missing: [])
    #expect(sitting.drill.missedCards.isEmpty)
    let again = Drill(again: [], of: three, ledger: sitting.drill.ledger, at: time(999))
    #expect(again.state == .over)
    #expect(again.counts(at: time(999).moment).left == 0)
  }

  @Test func `a card given twice is asked once, a suspended one not at all`() {
    var sitting = Sitting(three)
    for _ in three {
      sitting.act(.reveal)
      sitting.act(.grade(.again), after: 0)
    }
    let missed = sitting.drill.missedCards
    let off = Event(id: "Z", at: time(50), what: .suspend("b"))
    var ledger = sitting.drill.ledger
    ledger.apply(off)
    let again = Drill(again: missed + missed, of: three, ledger: ledger, at: time(60))
    #expect(ids(again.queue.plan.due) == ["a", "c"])
    #expect(again.queue.leftOut.suspended == 1)
  }

  @Test func `an answer typed in the second round is compared as in the first`() {
    let asked = question("q", answer: "- Gradient descent follows the slope.")
    let cards = asked.form.cards(of: asked)
    var sitting = Sitting([asked])
    sitting.drill = Drill(again: cards, of: [asked], ledger: Ledger(), at: time())
    sitting.act(.handIn("gradient descent follows the slope"))
    guard case .revealed(_, let revealed) = sitting.drill.state else {
      Issue.record("not revealed")
      return
    }
    #expect(revealed.written?.coverage.share == 1)
  }
}
