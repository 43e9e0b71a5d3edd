import Basics
import Progress
import Questions
import Scheduling
import Sessions
import Testing

struct QueueOrderTests {
  private func answered(
    _ card: CardID,
    _ grade: Grade,
    _ seconds: Double,
    taking: Double,
    coverage: Double? = nil
  ) -> Event {
    var review = Review(
      card: card,
      grade: grade,
      seconds: taking,
      how: .typed,
      model: FSRS7.name
    )
    review.coverage = coverage
    return Event(id: "\(card) \(seconds)", at: time(seconds), what: .review(review))
  }

  private func plan(
    _ questions: [Question],
    _ past: [Event] = [],
    limits: Queue.Limits = .init()
  ) -> Queue.Plan {
    Queue(of: questions, Ledger(replaying: past), at: time(), limits: limits).plan
  }

  @Test func `what is won in little time comes before what takes long`() {
    let questions = ["slow", "quick", "older"].map { question($0) }
    let past = [
      answered("slow", .good, -20 * daySeconds, taking: 120),
      answered("quick", .good, -20 * daySeconds, taking: 10),
      answered("older", .good, -22 * daySeconds, taking: 100),
    ]
    #expect(plan(questions, past).due.map(\.id) == ["quick", "older", "slow"])
  }

  @Test func `who has no pace of its own has that of its form, else of its deck`() {
    let questions = [
      question("long", Scenario()), question("a"), question("b"), question("other", Scenario()),
    ]
    let past = [
      answered("long", .good, -1, taking: 300), answered("a", .good, -1, taking: 20),
      answered("b", .good, -1, taking: 30),
    ]
    let pace = Pace(of: questions, Ledger(replaying: past))
    #expect(pace.seconds(own: nil, form: "scenario", deck: "deck") == 300)
    #expect(pace.seconds(own: nil, form: "recall", deck: "deck") == 25)
    #expect(pace.seconds(own: nil, form: "term", deck: "deck") == 30)
    #expect(pace.seconds(own: nil, form: "term", deck: "elsewhere") == 30)
    #expect(pace.seconds(own: 7, form: "recall", deck: "deck") == 7)
    #expect(pace.seconds(own: 0, form: "recall", deck: "deck") == 1)
    #expect(Pace(of: [], Ledger()).seconds(own: nil, form: "recall", deck: "deck") == 30)
  }

  @Test func `one long pause moves a card's pace little`() {
    let past = (0..<6).map { answered("a", .good, Double($0 - 50) * daySeconds, taking: 20) }
    let pause = answered("a", .good, -60, taking: 600)
    #expect(Ledger(replaying: past).facts(of: "a")?.seconds == 20)
    let moved = Ledger(replaying: past + [pause]).facts(of: "a")?.seconds ?? 0
    #expect(moved > 20 && moved < 27)
  }

  @Test func `neighbours in review are about different topics`() {
    let questions = (0..<6).map { index in
      question("q\(index)") { $0.path = [index < 3 ? "Trees" : "Nets"] }
    }
    let past = questions.map { answered($0.id, .good, -20 * daySeconds, taking: 10) }
    #expect(plan(questions, past).due.map(\.id) == ["q0", "q3", "q1", "q4", "q2", "q5"])
  }

  @Test func `new cards come by how surely they are asked, then as the documents have them`() {
    let weights = [nil, "rarely", "often", nil, "always"]
    let questions = weights.enumerated().map { index, weight in
      question("q\(index)") { $0.weight = weight }
    }
    #expect(plan(questions).new.map(\.id) == ["q4", "q2", "q0", "q3", "q1"])
  }

  @Test func `decks come on together: who has begun least is next`() {
    let questions = ["a", "b", "c"].flatMap { deck in
      (0..<4).map { question("\(deck)\($0)", of: deck) }
    }
    func begun(_ past: [Event] = [], cards: Int) -> [CardID] {
      plan(questions, past, limits: .init(new: cards)).new.map(\.id)
    }
    #expect(begun(cards: 5) == ["a0", "b0", "c0", "a1", "b1"])
    let past = ["a0", "a1", "b0"].map { answered($0, .good, -9 * daySeconds, taking: 9) }
    #expect(begun(past, cards: 5) == ["c0", "b1", "c1", "a2", "b2"])
    // What is surely asked does not wait for its deck's turn.
    let always = question("b9") { $0.weight = "always" }
    let weighted = plan(questions + [always], limits: .init(new: 2)).new.map(\.id)
    #expect(weighted == ["b9", "a0"])
  }

  @Test func `a new card waits until what it comes after has left learning`() {
    let questions = [
      question("late") {
        $0.after = ["base"]
        $0.weight = "always"
      },
      question("other") { $0.weight = "often" }, question("base"),
    ]
    // What something important waits for is important itself.
    #expect(plan(questions).new.map(\.id) == ["base", "other"])
    let learning = [answered("base", .again, -60, taking: 9)]
    #expect(plan(questions, learning).new.map(\.id) == ["other"])
    let learned = [answered("base", .good, -60, taking: 9)]
    #expect(plan(questions, learned).new.map(\.id) == ["late", "other"])
    let suspended = [Event(id: "s", at: time(-9), what: .suspend("base"))]
    #expect(plan(questions, suspended).new.map(\.id) == ["late", "other"])
    #expect(plan([questions[0]]).new.map(\.id) == ["late"])
  }

  @Test func `in a circle only what comes before in the document is waited for`() {
    let after = ["b": ["c"], "c": ["d"], "d": ["b"], "e": ["d"], "self": ["self"]]
    let questions = ["a", "b", "c", "d", "e", "self"].map { id in
      question(id) { $0.after = after[id] ?? [] }
    }
    let queue = Queue(of: questions, Ledger(), at: time())
    #expect(queue.plan.new.map(\.id) == ["a", "b", "c", "self"])
    #expect(queue.leftOut.behind == 2)
  }

  @Test func `the least known comes first on request`() {
    let questions = ["short", "full", "old"].map { question($0) }
    let past = [
      answered("short", .good, -20 * daySeconds, taking: 9, coverage: 0.2),
      answered("full", .good, -20 * daySeconds, taking: 9, coverage: 1),
      answered("old", .good, -40 * daySeconds, taking: 900),
    ]
    var limits = Queue.Limits()
    limits.weakestFirst = true
    #expect(plan(questions, past, limits: limits).due.map(\.id) == ["short", "old", "full"])
  }

  @Test func `cramming asks everything, the least known first, siblings too`() {
    let questions = [question("known"), question("pair", Pair()), question("off")]
    let past = [
      answered("known", .easy, -1, taking: 9), answered("pair", .good, -9 * daySeconds, taking: 9),
      Event(id: "s", at: time(-9), what: .suspend("off")),
    ]
    let ledger = Ledger(replaying: past)
    let queue = Queue(cramming: questions, ledger, at: time())
    #expect(Set(queue.plan.due.map(\.id)) == ["pair~b", "pair", "known"])
    #expect(queue.plan.due.first?.id == "pair~b")
    #expect(queue.leftOut.suspended == 1)
    let old = Queue(cramming: questions, ledger, at: time(), limits: .init(cards: 1, new: 0))
    #expect(old.plan.due.map(\.id) == ["pair"])
  }

  @Test func `who works ahead is asked what learning would bring back later`() {
    let past = [answered("a", .again, -3, taking: 9)]
    var settings = Ledger().settings
    settings.model = FSRS6.name
    settings.learningSteps = [7200]
    let set = Event(id: "0", at: time(-99), what: .settings(settings))
    let questions = [question("a")]
    #expect(
      Queue(of: questions, Ledger(replaying: [set] + past), at: time()).left(at: time().moment) == 0
    )
    let ahead = Queue(
      of: questions,
      Ledger(replaying: [set] + past),
      at: time(),
      limits: .init(daysAhead: 1)
    )
    #expect(ahead.plan.due.map(\.id) == ["a"])
    #expect(ahead.left(at: time().moment) == 1)
  }

  @Test func `after a break the day's share is asked, and the days to the end are counted`() {
    var settings = ScheduleSettings()
    settings.reviewsPerDay = 10
    let questions = (0..<45).map { question("q\($0)") }
    let set = Event(id: "0", at: time(-900 * daySeconds), what: .settings(settings))
    let past = [set] + questions.map { answered($0.id, .good, -99 * daySeconds, taking: 9) }
    let queue = Queue(of: questions, Ledger(replaying: past), at: time())
    #expect(queue.plan.due.count == 10)
    #expect(queue.backlog?.cards == 45)
    #expect(queue.backlog?.days == 5)
    // What was done today is part of it, so that the promise of the morning stands in the evening.
    let done = past + (0..<10).map { answered("q\($0)", .easy, -60, taking: 9) }
    let later = Queue(of: questions, Ledger(replaying: done), at: time())
    #expect(later.backlog == queue.backlog)
    #expect(later.plan.due.isEmpty)
    let few = Queue(of: Array(questions.prefix(20)), Ledger(replaying: past), at: time())
    #expect(few.backlog == nil)
  }
}
