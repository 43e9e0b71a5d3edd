import Basics
import Progress
import Questions
import Scheduling
import Sessions
import Testing

struct DeadlineQueueTests {
  private let many = (0..<30).map { question("q\($0)") }
  private let today = time().day()

  private func settings(
    minutes: Int? = 60,
    in days: Int = 10,
    model: String = FSRS7.name
  ) -> Event {
    var settings = ScheduleSettings()
    settings.model = model
    settings.interview = today.advanced(by: days)
    settings.minutesPerDay = minutes
    return Event(id: "plan", at: time(-99 * daySeconds), what: .settings(settings))
  }

  private func ids(_ queue: Queue) -> [CardID] { (queue.plan.new + queue.plan.due).map(\.id) }

  private let past = [
    reviewed("q3", .good, -20 * daySeconds), reviewed("q4", .easy, -9 * daySeconds),
    reviewed("q5", .again, -5 * daySeconds), reviewed("q5", .good, -4 * daySeconds),
    reviewed("q6", .good, -2 * daySeconds), reviewed("q7", .hard, -1 * daySeconds),
  ]

  @Test(arguments: [1, 2, 5, 10, 40])
  func `what is asked is the plan's session, in its order`(days: Int) {
    let ledger = Ledger(replaying: past + [settings(in: days)])
    let cards = StudyCards(of: many, ledger, as: FSRS7())
    let policy = DeadlinePolicy(
      model: FSRS7(),
      interview: today.number + days,
      time: StudyTime(minutesPerDay: 60),
      habits: StudyPace(ledger, at: time()).habits
    )
    let session = policy.session(of: cards.known, on: today.number)
    let queue = Queue(of: many, ledger, at: time())
    let learning = Set(queue.plan.learning.map(\.id))
    #expect(
      ids(queue) == session.queue.map { cards.cards[$0].id }.filter { !learning.contains($0) }
    )
    #expect(!session.queue.isEmpty)
    #expect(queue.next(at: time().moment)?.id == ids(queue).first || !learning.isEmpty)
  }

  @Test func `the plan begins the decks in turn as well`() {
    let questions = ["a", "b", "c"].flatMap { deck in
      (0..<9).map { question("\(deck)\($0)", of: deck) }
    }
    let past = [reviewed("a0", .good, -2 * daySeconds), reviewed("a1", .good, -2 * daySeconds)]
    let queue = Queue(of: questions, Ledger(replaying: past + [settings()]), at: time())
    let expected = ["b0", "c0", "b1", "c1", "a2", "b2", "c2", "a3", "b3", "c3", "a4"]
    #expect(queue.plan.new.count >= 3)
    #expect(queue.plan.new.map(\.id) == Array(expected.prefix(queue.plan.new.count)))
  }

  @Test(arguments: [FSRS7.name, FSRS6.name])
  func `every card is seen before the interview, where minutes allow`(model: String) {
    var ledger = Ledger(replaying: past + [settings(model: model)])
    var asked: [Int] = []
    for day in 0..<10 {
      let start = Double(day) * daySeconds
      let queue = Queue(of: many, ledger, at: time(start))
      asked.append(queue.plan.count)
      for (place, card) in ids(queue).enumerated() {
        ledger.apply(reviewed(card, .good, start + Double(place) * 20))
      }
    }
    #expect(many.allSatisfy { ledger.state(of: $0.id) != nil })
    #expect((asked.last ?? 0) > 0)
    #expect(asked.allSatisfy { $0 <= 30 })
    // The interview itself asks nothing by plan.
    #expect(ids(Queue(of: many, ledger, at: time(10 * daySeconds))).count <= 30)
  }

  @Test func `a day's minutes end its queue, and what they left out is told`() {
    let hurried = past.map { event in
      guard case .review(var review) = event.what else { return event }
      review.seconds = 60
      return Event(id: event.id, at: event.at, what: .review(review))
    }
    let ledger = Ledger(replaying: hurried + [settings(minutes: 5, in: 2)])
    let queue = Queue(of: many, ledger, at: time())
    #expect((4...7).contains(ids(queue).count))
    #expect(queue.leftOut.new > 15)
    // Nothing is begun once they are over.
    let long = (0..<30).map { place in
      var event = reviewed("q\(29 - place % 10)", .good, -3600 + Double(place))
      if case .review(var review) = event.what {
        review.seconds = 30
        event = Event(id: event.id, at: event.at, what: .review(review))
      }
      return event
    }
    let over = Ledger(replaying: hurried + long + [settings(minutes: 5, in: 2)])
    #expect(ids(Queue(of: many, over, at: time())).isEmpty)
  }

  @Test func `new cards begun today count against today's share`() {
    let ledger = Ledger(replaying: [settings(in: 20)])
    let share = Queue(of: many, ledger, at: time()).plan.new
    #expect((1..<30).contains(share.count))
    var later = ledger
    for card in share { later.apply(reviewed(card.id, .easy, 10)) }
    #expect(Queue(of: many, later, at: time(600)).plan.new.isEmpty)
    var halfway = ledger
    for card in share.dropLast() { halfway.apply(reviewed(card.id, .easy, 10)) }
    #expect(Queue(of: many, halfway, at: time(600)).plan.new.map(\.id) == share.suffix(1).map(\.id))
    #expect(Queue(of: many, later, at: time(600), limits: .init(new: 3)).plan.new.count == 3)
  }

  @Test func `a limit for the sitting cuts from the end`() {
    let ledger = Ledger(replaying: past + [settings(in: 5)])
    let all = ids(Queue(of: many, ledger, at: time()))
    let learning = Queue(of: many, ledger, at: time()).plan.learning.count
    let few = Queue(of: many, ledger, at: time(), limits: .init(cards: learning + 4))
    #expect(ids(few) == Array(all.prefix(4)))
    #expect(Queue(of: many, ledger, at: time(), limits: .init(cards: 0)).plan.count == 0)
  }

  @Test func `what interviewers ask most comes first, and siblings on different days`() {
    let rare = question("rare") { $0.weight = "rarely" }
    let often = question("often") { $0.weight = "always" }
    let pair = question("pair", Pair())
    let ledger = Ledger(replaying: [settings(in: 4)])
    let queue = Queue(of: [rare, pair, often], ledger, at: time())
    #expect(queue.plan.new.first?.id == "often")
    #expect(queue.plan.new.filter { $0.question == "pair" }.count <= 1)
  }

  @Test func `without a plan to follow the queue is the usual one`() {
    let usual = { (event: Event) -> Queue in
      guard case .settings(var settings) = event.what else {
        return Queue(of: [], Ledger(), at: time())
      }
      settings.minutesPerDay = nil
      let plain = Event(id: event.id, at: event.at, what: .settings(settings))
      return Queue(of: many, Ledger(replaying: past + [plain]), at: time())
    }
    for event in [
      settings(in: 0), settings(in: -3), settings(model: SM2.name), settings(minutes: nil),
    ] {
      let queue = Queue(of: many, Ledger(replaying: past + [event]), at: time())
      #expect(queue.plan == usual(event).plan)
    }
    let ledger = Ledger(replaying: past + [settings()])
    var weak = Queue.Limits()
    weak.weakestFirst = true
    #expect(
      Queue(of: many, ledger, at: time(), limits: weak).plan.new.count == 20,
      "who asks for what is weak gets that"
    )
  }
}
