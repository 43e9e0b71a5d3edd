import Basics
import Progress
import Questions
import Scheduling
import Sessions
import Testing

struct PuttingAsideTests {
  private let three = ["a", "b", "c"].map { question($0) }

  @Test func `a buried card comes tomorrow, unless that is taken back`() {
    var sitting = Sitting(three)
    #expect(sitting.act(.bury) == "b?")
    let tomorrow = time().day().advanced(by: 1)
    #expect(sitting.appended.map(\.what) == [.bury("a", until: tomorrow)])
    let ledger = Ledger(replaying: sitting.appended)
    let today = Queue(of: three, ledger, at: time(60))
    #expect(today.plan.new.map(\.id) == ["b", "c"])
    #expect(today.leftOut.buried == 1)
    #expect(Queue(of: three, ledger, at: time(daySeconds)).plan.new.map(\.id) == ["a", "b", "c"])
    #expect(sitting.act(.undo) == "a?")
    #expect(!sitting.drill.ledger.isBuried("a", at: time(60)))
  }

  @Test func `a card goes with its siblings, those about the same included`() {
    var questions = [question("a", Pair()), question("b"), question("c")]
    for index in [0, 2] { questions[index].group = "a" }
    let start = Sitting(questions)
    for (action, isGone) in [
      (Drill.Action.burySiblings, { (ledger: Ledger, id) in ledger.isBuried(id, at: time(60)) }),
      (.suspendSiblings, { ledger, id in ledger.isSuspended(id) }),
    ] {
      var sitting = start
      sitting.act(.reveal)
      #expect(sitting.act(action) == "b?")
      #expect(sitting.appended.compactMap(\.card) == ["a", "a~b", "c"])
      #expect(["a", "a~b", "c"].allSatisfy { isGone(sitting.drill.ledger, $0) })
      #expect(Queue(of: questions, sitting.drill.ledger, at: time(60)).plan.new.map(\.id) == ["b"])
      #expect(sitting.act(.undo) == "a! Good")
      #expect(sitting.drill.queue == start.drill.queue)
      #expect(sitting.appended.count == 6)
      #expect(["a", "a~b", "c"].allSatisfy { !isGone(sitting.drill.ledger, $0) })
      #expect(sitting.drill.ledger == Ledger(replaying: sitting.appended))
    }
  }

  @Test func `siblings leave the queue together and come back where they were`() {
    let pair = question("a", Pair())
    var sitting = Sitting(three)
    sitting.drill = Drill(
      again: cards(of: pair) + cards(of: three[1]) + cards(of: three[2]),
      of: [pair] + three.dropFirst(),
      ledger: Ledger(),
      at: time()
    )
    let queue = sitting.drill.queue
    #expect(sitting.act(.burySiblings) == "b?")
    #expect(sitting.drill.counts(at: time().moment).left == 2)
    sitting.act(.undo)
    #expect(sitting.drill.queue == queue)
  }

  @Test func `a session ends with the card at which its minutes are over`() {
    var sitting = Sitting(three, limits: .init(minutes: 2))
    sitting.act(.reveal, after: 90)
    #expect(sitting.act(.grade(.easy), after: 0) == "b?")
    sitting.act(.reveal, after: 40)
    #expect(!sitting.drill.isTimeUp(at: time(119)))
    #expect(sitting.act(.grade(.easy)) == "over")
    #expect(sitting.drill.isTimeUp(at: time(sitting.seconds)))
    #expect(sitting.drill.counts(at: time(sitting.seconds).moment).left == 1)
    #expect(sitting.act(.undo) == "b! Good")
  }
}
