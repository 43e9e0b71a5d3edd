import Basics
import Grading
import Progress
import Questions
import Scheduling
import Sessions
import Testing

struct DrillTests {
  private let three = ["a", "b", "c"].map { question($0) }

  @Test func `a session goes card by card until nothing is left`() {
    var sitting = Sitting(three)
    #expect(sitting.shown == "a?")
    #expect(sitting.act(.reveal) == "a! Good")
    #expect(sitting.act(.grade(.easy)) == "b?")
    #expect(sitting.act(.reveal) == "b! Good")
    #expect(sitting.act(.grade(.again)) == "c?")
    #expect(sitting.act(.reveal) == "c! Good")
    #expect(sitting.act(.accept) == "b?")
    #expect(sitting.act(.reveal) == "b! Good")
    #expect(sitting.act(.grade(.easy)) == "over")
    #expect(sitting.appended.count == 4)
    #expect(sitting.act(.reveal) == "the session is over")
  }

  @Test func `what is appended says what was answered`() throws {
    var sitting = Sitting(three)
    sitting.act(.reveal, after: 20)
    sitting.act(.grade(.hard), after: 3.44)
    guard case .review(let review)? = sitting.appended.first?.what else {
      Issue.record("no review")
      return
    }
    var expected = Review(card: "a", grade: .hard, seconds: 23.4, how: .recalled, model: "fsrs-7")
    expected.due = time().day().advanced(by: 1)
    #expect(review == expected)
    #expect(sitting.appended[0].at == time(23.44))
    #expect(sitting.drill.ledger == Ledger(replaying: sitting.appended))
  }

  @Test func `an answer names the model that really scheduled it`() throws {
    var settings = ScheduleSettings()
    settings.model = "fsrs-9"
    var sitting = Sitting(three, [Event(id: "0", at: time(-9), what: .settings(settings))])
    sitting.act(.reveal)
    sitting.act(.accept)
    guard case .review(let review)? = sitting.appended.first?.what else {
      Issue.record("no review")
      return
    }
    #expect(review.model == "fsrs-7")
  }

  @Test(arguments: 0..<20)
  func `as many undos as steps lead back to the beginning, queue and all`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    var sitting = Sitting((0..<8).map { question("q\($0)") })
    var past: [(queue: Queue, shown: String)] = []
    let actions: [Drill.Action] = [
      .later, .suspend, .reveal, .grade(.again), .grade(.good), .grade(.easy),
    ]
    for _ in 0..<60 where sitting.drill.state != .over {
      let before = (sitting.drill.queue, sitting.shown)
      sitting.act(actions.randomElement(using: &random) ?? .reveal, after: 30)
      if sitting.drill.queue != before.0 { past.append(before) }
    }
    for before in past.reversed() {
      // Putting the last card last moves nothing, and is a step all the same.
      while sitting.drill.queue != before.queue {
        if sitting.act(.undo, after: 1)
          == "nothing to undo in this session; grill undo takes back earlier answers"
        {
          break
        }
      }
      #expect(sitting.drill.queue == before.queue)
      #expect(sitting.shown == before.shown || before.queue == past.first?.queue)
    }
    while sitting.act(.undo, after: 1)
      != "nothing to undo in this session; grill undo takes back earlier answers"
    {}
    #expect(sitting.drill.queue == past.first?.queue ?? sitting.drill.queue)
    #expect(sitting.shown.hasPrefix("q0"))
    #expect(sitting.drill.counts(at: time().moment).done == 0)
  }

  @Test func `the preview is what each grade then does`() {
    for grade in Grade.allCases {
      var sitting = Sitting(three)
      sitting.act(.reveal)
      guard case .revealed(_, let revealed) = sitting.drill.state else {
        Issue.record("not revealed")
        return
      }
      sitting.act(.grade(grade), after: 0)
      #expect(revealed.preview[grade] == sitting.drill.ledger.state(of: "a"))
    }
  }

  @Test func `a key that means nothing changes nothing`() {
    var sitting = Sitting(three)
    #expect(sitting.act(.grade(.good)) == "reveal the answer first")
    #expect(sitting.act(.accept) == "reveal the answer first")
    #expect(sitting.act(.toggle(0)) == "reveal the answer first")
    #expect(
      sitting.act(.undo) == "nothing to undo in this session; grill undo takes back earlier answers"
    )
    sitting.act(.reveal)
    #expect(sitting.act(.reveal) == "the answer is already shown; grade it")
    #expect(sitting.act(.handIn("x")) == "the answer is already shown; grade it")
    #expect(sitting.act(.toggle(0)) == "there is no such point")
    #expect(sitting.shown == "a! Good")
    #expect(sitting.appended.isEmpty)
  }

  @Test func `undo goes back to the card before, revealed, with its clock`() throws {
    var sitting = Sitting(three)
    let before = sitting.drill.ledger
    sitting.act(.reveal)
    sitting.act(.grade(.again), after: 5)
    #expect(sitting.act(.undo, after: 100) == "a! Good")
    #expect(sitting.drill.ledger.state(of: "a") == before.state(of: "a"))
    #expect(sitting.drill.seconds(at: time(sitting.seconds).moment) == 15)
    #expect(sitting.appended.last?.what == .undo(sitting.appended[0].id))
    let counts = sitting.drill.counts(at: time(sitting.seconds).moment)
    #expect((counts.done, counts.left, counts.ok, counts.again) == (0, 3, 0, 0))
    #expect(sitting.act(.grade(.easy), after: 1) == "b?")
    #expect(sitting.drill.ledger == Ledger(replaying: sitting.appended))
  }

  @Test func `undo unwinds later and suspend as well, to the start`() {
    var sitting = Sitting(three)
    let start = sitting.drill.queue
    #expect(sitting.act(.later) == "b?")
    #expect(sitting.act(.suspend) == "c?")
    sitting.act(.reveal)
    #expect(sitting.act(.grade(.easy)) == "a?")
    #expect(sitting.act(.undo) == "c! Good")
    #expect(sitting.act(.undo) == "b?")
    #expect(!sitting.drill.ledger.isSuspended("b"))
    #expect(sitting.act(.undo) == "a?")
    #expect(sitting.drill.queue == start)
    #expect(
      sitting.act(.undo) == "nothing to undo in this session; grill undo takes back earlier answers"
    )
    #expect(sitting.appended.count == 4)
  }

  @Test func `undo works after the last card too`() {
    var sitting = Sitting([question("a")])
    sitting.act(.reveal)
    #expect(sitting.act(.grade(.easy)) == "over")
    #expect(sitting.act(.undo) == "a! Good")
    #expect(sitting.act(.end) == "over")
    #expect(sitting.act(.accept) == "the session is over")
  }

  @Test func `later moves a card behind the others`() {
    var sitting = Sitting(three)
    #expect(sitting.act(.later) == "b?")
    sitting.act(.reveal)
    #expect(sitting.act(.later) == "c?")
    #expect(sitting.act(.later) == "a?")
    #expect(sitting.drill.counts(at: time().moment).left == 3)
  }

  @Test func `a card is flagged and unflagged where it stands, revealed or not`() {
    var sitting = Sitting(three)
    #expect(sitting.act(.flag) == "a?")
    #expect(sitting.drill.ledger.isFlagged("a"))
    sitting.act(.reveal, after: 5)
    #expect(sitting.act(.flag, after: 1) == "a! Good")
    #expect(!sitting.drill.ledger.isFlagged("a"))
    #expect(sitting.appended.map(\.what) == [.flag("a"), .unflag("a")])
    sitting.act(.grade(.easy))
    // It is no step of the session: undo goes back to the card before.
    sitting.act(.flag)
    #expect(sitting.act(.undo) == "a! Good")
    #expect(sitting.drill.ledger.isFlagged("b"))
  }

  @Test func `a suspended card is gone, and stays so`() {
    var sitting = Sitting(three)
    #expect(sitting.act(.suspend) == "b?")
    #expect(sitting.appended.map(\.what) == [.suspend("a")])
    let next = Queue(of: three, Ledger(replaying: sitting.appended), at: time())
    #expect(next.plan.new.map(\.id) == ["b", "c"])
  }

  @Test func `ticks suggest a grade by their share and are recorded`() {
    let points = ["one", "two", "three"].map { KeyPoint($0) }
    var sitting = Sitting([question("s", Scenario(), points: points)])
    #expect(sitting.act(.reveal) == "s! Again")
    #expect(sitting.act(.toggle(0)) == "s! Again")
    #expect(sitting.act(.toggle(2)) == "s! Hard")
    #expect(sitting.act(.toggle(1)) == "s! Good")
    #expect(sitting.act(.toggle(1)) == "s! Hard")
    #expect(sitting.act(.toggle(3)) == "there is no such point")
    sitting.act(.accept)
    guard case .review(let review)? = sitting.appended.first?.what else {
      Issue.record("no review")
      return
    }
    #expect(review.grade == .hard)
    #expect(review.how == .ticked)
    #expect(review.covered == ["one", "three"])
    #expect(review.missed == ["two"])
    #expect(review.coverage == 2.0 / 3)
  }

  @Test func `what is handed in is compared, and the comparison recorded`() {
    let points = [KeyPoint("gradient descent"), KeyPoint("learning rate")]
    var sitting = Sitting([question("q", points: points)])
    #expect(sitting.act(.handIn("we use gradient descent")) == "q! Hard")
    sitting.act(.accept)
    guard case .review(let review)? = sitting.appended.first?.what else {
      Issue.record("no review")
      return
    }
    #expect(review.how == .typed)
    #expect(review.coverage == 0.5)
    #expect(review.covered == ["gradient descent"])
    #expect(review.missed == ["learning rate"])
  }

  @Test func `points found in a written plan are ticked already`() {
    let points = [KeyPoint("gradient descent"), KeyPoint("learning rate")]
    var sitting = Sitting([question("s", Scenario(), points: points)])
    #expect(sitting.act(.handIn("by gradient descent")) == "s! Hard")
    #expect(sitting.act(.toggle(1)) == "s! Good")
    sitting.act(.accept)
    guard case .review(let review)? = sitting.appended.first?.what else {
      Issue.record("no review")
      return
    }
    #expect(review.how == .ticked)
    #expect(review.covered == ["gradient descent", "learning rate"])
  }

  @Test func `a pass without a tick is a judgement of the whole`() {
    var sitting = Sitting([question("s", Scenario(), points: [KeyPoint("one")])])
    sitting.act(.reveal)
    sitting.act(.grade(.good))
    guard case .review(let review)? = sitting.appended.first?.what else {
      Issue.record("no review")
      return
    }
    #expect(review.how == .recalled)
    #expect(review.coverage == nil)
    #expect(review.missed.isEmpty)
  }

  @Test func `a pause is no time of the card`() {
    var sitting = Sitting(three)
    sitting.drill.excuse(seconds: 300)
    sitting.act(.reveal, after: 320)
    sitting.act(.grade(.good))
    guard case .review(let review)? = sitting.appended.first?.what else {
      Issue.record("no review")
      return
    }
    #expect(review.seconds == 30)
  }

  @Test(arguments: 0..<20)
  func `any actions come to what their events say, and undone to the start`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let questions = (0..<6).map { question("q\($0)", $0 % 2 == 0 ? Recall() : Pair()) }
    let past = [reviewed("q0", .easy, -30 * daySeconds), reviewed("q1", .again, -30)]
    var sitting = Sitting(questions, past)
    let actions: [Drill.Action] = [
      .reveal, .reveal, .accept, .grade(.again), .grade(.easy), .later, .suspend, .undo,
    ]
    let start = sitting.drill
    for _ in 0..<60 {
      let pause = Double.random(in: 0..<90, using: &random)
      sitting.act(actions.randomElement(using: &random) ?? .reveal, after: pause.rounded())
    }
    #expect(sitting.drill.ledger == Ledger(replaying: past + sitting.appended))
    while sitting.act(.undo)
      != "nothing to undo in this session; grill undo takes back earlier answers"
    {}
    #expect(sitting.drill.queue == start.queue)
    #expect(sitting.drill.ledger.days == start.ledger.days)
    for question in questions {
      #expect(sitting.drill.ledger.state(of: question.id) == start.ledger.state(of: question.id))
    }
  }
}
