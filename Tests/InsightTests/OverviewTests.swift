import Basics
import Insight
import Progress
import Questions
import Scheduling
import Testing

struct OverviewTests {
  private let questions = [
    question("a", path: ["Title", "Trees"]), question("b", path: ["Title", "Trees"]),
    question("c", path: ["Title", "Nets"]), question("d", path: ["Title"]),
  ]

  private func overview(
    _ events: [Event],
    by kind: TopicKind = .deck
  ) -> Overview {
    Overview(answers(in: events), questions, Ledger(replaying: events), at: time(), topicsBy: kind)
  }

  @Test func `a question that two documents ask counts once`() {
    let twice = Overview([], questions + questions, Ledger(), at: time())
    #expect(twice.cards.count == 4)
    #expect(twice.topics.map(\.cards) == [4])
  }

  @Test func `answers to other decks' cards count for the streak alone`() {
    let own = [reviewed("a", .easy, -20), reviewed("a", .good, -1)]
    let foreign = [
      reviewed("x", .easy, -20), reviewed("x", .again, -1), reviewed("x", .good, 0, seconds: 500),
    ]
    let mixed = overview(own + foreign)
    var expected = overview(own)
    #expect(expected.reviews == 2)
    #expect(mixed.streak.current == 2)
    expected.streak = mixed.streak
    #expect(mixed == expected)
  }

  @Test func `nothing answered is all new`() {
    let view = overview([])
    #expect(view.days.count == 30)
    #expect(view.days.last == today)
    #expect(view.reviews == 0)
    #expect(view.recall.share == nil)
    #expect(view.cards.new == 4)
    #expect(view.cards.count == 4)
    #expect(view.dueNext == Array(repeating: 0, count: 14))
    #expect(view.goal == 0.9)
  }

  @Test func `true retention takes a card's first answer of a day, learning apart`() {
    let view = overview([
      // First answers ever, before the thirty days.
      reviewed("a", .easy, -60), reviewed("b", .easy, -60), reviewed("c", .again, -2),
      // In review: a miss whose repeat does not count, and a pass.
      reviewed("a", .again, -5), reviewed("a", .good, -4.99), reviewed("b", .hard, -5),
      // Learning, on the next day.
      reviewed("c", .good, -1),
    ])
    #expect(view.recall == Recall(recalled: 1, of: 2))
    #expect(view.recallByAge[.learning] == Recall(recalled: 1, of: 2))
    #expect(view.reviews == 4)
    #expect(view.reviewsPerDay[24] == 2)
    #expect(view.reviewsPerDay[27] == 1)
    #expect(view.secondsPerDay[24] == 30)
    #expect(view.streak.best == 2)
    #expect(view.streak.current == 2)
  }

  @Test func `young and mature are told apart by the interval before the answer`() throws {
    let past = [reviewed("a", .good, -29), reviewed("a", .good, -13)]
    let before = try #require(Ledger(replaying: past).state(of: "a"))
    #expect(Age(of: before, dayStart: 4) == .mature)
    let view = overview(past + [reviewed("a", .good, 0)])
    #expect(view.recallByAge[.young] == Recall(recalled: 1, of: 1))
    #expect(view.recallByAge[.mature] == Recall(recalled: 1, of: 1))
    #expect(view.cards.mature == 1)
  }

  @Test func `what was undone is no review`() {
    let miss = reviewed("a", .again, -1)
    let undo = Event(id: "u", at: time(-0.9), what: .undo(miss.id))
    let view = overview([reviewed("a", .easy, -20), miss, undo])
    #expect(view.recall.of == 0)
    #expect(view.reviews == 1)
  }

  @Test func `each card is counted once, suspended ones apart, and due on its day`() throws {
    let events = [
      reviewed("a", .good, -1), reviewed("b", .again, -0.001), reviewed("c", .good, -1),
      Event(id: "s", at: time(), what: .suspend("c")),
    ]
    let view = overview(events)
    #expect((view.cards.new, view.cards.learning, view.cards.young) == (1, 1, 1))
    #expect((view.cards.mature, view.cards.suspended) == (0, 1))
    #expect(view.dueNow == 1)
    guard case .on(let day)? = Ledger(replaying: events).state(of: "a")?.due else {
      Issue.record("a is not due on a day")
      return
    }
    #expect(view.dueNext.reduce(0, +) == 1)
    #expect(view.dueNext[day.days(since: today) - 1] == 1)
  }

  @Test func `topics are decks, or the first headings that tell questions apart`() {
    let events = [
      reviewed("a", .easy, -40), reviewed("a", .again, -2, seconds: 30, coverage: 0.5),
      reviewed("b", .easy, -3, seconds: 50, coverage: 1), reviewed("c", .good, -3, seconds: 7),
    ]
    #expect(overview(events).topics.map(\.name) == ["deck"])
    let topics = overview(events, by: .heading).topics
    #expect(topics.map(\.name) == ["Trees", "Nets", "deck"])
    #expect(topics.map(\.cards) == [2, 1, 1])
    #expect(topics[0].recall == Recall(recalled: 0, of: 1))
    #expect(topics[0].coverage == 0.75)
    #expect(topics[0].medianSeconds == 40)
    #expect(topics[1].coverage == nil)
    #expect(topics[2].medianSeconds == nil)
  }
}
