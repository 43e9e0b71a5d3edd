import Basics
import Progress
import Questions
import Scheduling
import Sessions
import Testing

struct QueueTests {
  private func queue(
    _ questions: [Question],
    _ past: [Event] = [],
    limits: Queue.Limits = .init(),
    at seconds: Double = 0
  ) -> Queue {
    Queue(of: questions, Ledger(replaying: [bySteps] + past), at: time(seconds), limits: limits)
  }

  private func ids(_ cards: [Card]) -> [CardID] { cards.map(\.id) }

  private let many = (0..<30).map { question("q\($0)") }

  @Test func `new cards come in the documents' order, twenty a day`() {
    let queue = queue(many)
    #expect(ids(queue.plan.new) == (0..<20).map { "q\($0)" })
    #expect(queue.leftOut.new == 10)
    #expect(queue.next(at: time().moment)?.id == "q0")
    #expect(queue.left(at: time().moment) == 20)
  }

  @Test func `what was begun today counts against the day's limit`() {
    let past = [reviewed("q0", .easy, -60), reviewed("q1", .easy, -50)]
    let queue = queue(many, past)
    #expect(ids(queue.plan.new) == (2..<20).map { "q\($0)" })
    // At four in the morning the day is over, and the limit is whole again.
    #expect(self.queue(many, past, at: 19 * 3600 - 1).plan.new.count == 18)
    #expect(self.queue(many, past, at: 19 * 3600).plan.new.count == 20)
  }

  @Test func `a limit for this sitting takes the place of the day's`() {
    #expect(queue(many, limits: .init(new: 3)).plan.new.count == 3)
    #expect(queue(many, limits: .init(new: 25)).plan.new.count == 25)
    #expect(queue(many, limits: .init(new: 0)).plan.count == 0)
  }

  @Test func `learning comes before due, due before new, and a limit cuts from the end`() {
    let past = [
      reviewed("q3", .easy, -20 * daySeconds), reviewed("q4", .good, -300),
      reviewed("q5", .easy, -20 * daySeconds),
    ]
    let all = queue(many, past)
    #expect(ids(all.plan.learning) == ["q4"])
    #expect(ids(all.plan.due) == ["q3", "q5"])
    #expect(all.plan.new.first?.id == "q0")
    let three = queue(many, past, limits: .init(cards: 3))
    #expect(three.plan.count == 3)
    #expect(three.plan.new.isEmpty)
    let two = queue(many, past, limits: .init(cards: 2))
    #expect(ids(two.plan.due) == ["q3"])
    #expect(two.leftOut.reviews == 1)
    #expect(queue(many, past, limits: .init(cards: 0)).plan.count == 0)
  }

  @Test func `what is most likely forgotten comes first`() {
    let past = [
      reviewed("q0", .easy, -20 * daySeconds), reviewed("q1", .easy, -40 * daySeconds),
      reviewed("q2", .easy, -30 * daySeconds),
    ]
    #expect(ids(queue(many, past).plan.due) == ["q1", "q2", "q0"])
  }

  @Test func `the day's limit of reviews counts those of today`() {
    var settings = Ledger(replaying: [bySteps]).settings
    settings.reviewsPerDay = 2
    let past =
      [Event(id: "0", at: time(-99 * daySeconds), what: .settings(settings))]
      + (0..<4).map { reviewed("q\($0)", .easy, -40 * daySeconds) }
      + [reviewed("q3", .good, -60)]
    let queue = queue(many, past)
    #expect(queue.plan.due.count == 1)
    #expect(queue.leftOut.reviews == 2)
  }

  @Test func `cards due in the days ahead are asked on request`() throws {
    let past = [reviewed("q0", .easy, 0)]
    let due = try #require(Ledger(replaying: [bySteps] + past).state(of: "q0")?.due)
    guard case .on(let day) = due else {
      Issue.record("\(due)")
      return
    }
    let wait = day.days(since: time().day())
    let tomorrow = daySeconds
    #expect(queue(many, past, limits: .init(daysAhead: wait - 2), at: tomorrow).plan.due.isEmpty)
    let found = queue(many, past, limits: .init(daysAhead: wait - 1), at: tomorrow)
    #expect(ids(found.plan.due) == ["q0"])
  }

  @Test func `of a question's cards one is asked, and none after another was answered today`() {
    let pairs = [question("a", Pair()), question("b", Pair())]
    let fresh = queue(pairs)
    #expect(ids(fresh.plan.new) == ["a", "b"])
    #expect(fresh.leftOut.siblings == 2)
    let after = queue(pairs, [reviewed("a", .easy, -60)])
    #expect(ids(after.plan.new) == ["b"])
    let tomorrow = queue(pairs, [reviewed("a", .easy, -60)], at: daySeconds)
    #expect(ids(tomorrow.plan.new) == ["a~b", "b"])
    // The card itself may come back while it is learned; its sibling may not come between.
    let learning = queue(pairs, [reviewed("a~b", .again, -90)])
    #expect(ids(learning.plan.learning) == ["a~b"])
    #expect(ids(learning.plan.new) == ["b"])
  }

  @Test func `suspended cards are left out, and said to be`() {
    let off = Event(id: "0", at: time(-5), what: .suspend("q1"))
    let queue = queue(Array(many.prefix(3)), [off])
    #expect(ids(queue.plan.new) == ["q0", "q2"])
    #expect(queue.leftOut.suspended == 1)
  }

  @Test func `questions without an answer are asked like any other`() {
    let queue = queue([
      question("none", answer: nil), question("plan", Scenario(), answer: nil), question("some"),
    ])
    #expect(ids(queue.plan.new) == ["none", "plan", "some"])
  }

  @Test func `a learning card waits its time, and is asked early when nothing else is left`() {
    let past = [reviewed("q0", .good, -60)]
    let two = queue(Array(many.prefix(2)), past)
    #expect(two.next(at: time().moment)?.id == "q1")
    #expect(two.next(at: time(600).moment)?.id == "q0")
    var one = two
    one.remove("q1")
    #expect(one.next(at: time().moment)?.id == "q0")
    #expect(one.left(at: time().moment) == 1)
    // More than twenty minutes away it is not waited for.
    #expect(one.next(at: time(-1800).moment) == nil)
    #expect(one.left(at: time(-1800).moment) == 0)
  }

  @Test func `a question that two documents ask is asked once`() {
    #expect(ids(queue([question("a"), question("b"), question("a")]).plan.new) == ["a", "b"])
  }

  @Test func `with no question there is nothing to ask`() {
    #expect(queue([]).next(at: time().moment) == nil)
    #expect(queue([]).plan.count == 0)
  }
}
