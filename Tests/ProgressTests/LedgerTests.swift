import Basics
import Foundation
import Progress
import Scheduling
import Testing

struct LedgerTests {
  private func review(_ id: String, _ card: String, _ grade: Grade, at text: String) throws -> Event
  {
    let time = try #require(LocalTime(parsing: text))
    let review = Review(card: card, grade: grade, seconds: 10, how: .recalled, model: "fsrs-6")
    return Event(id: id, at: time, what: .review(review))
  }

  private func event(_ id: String, _ what: Event.What, at text: String) throws -> Event {
    Event(id: id, at: try #require(LocalTime(parsing: text)), what: what)
  }

  @Test func `answers are scheduled one upon the other`() throws {
    let first = try review("1", "q", .good, at: "2026-11-21T09:00:00Z")
    let second = try review("2", "q", .easy, at: "2026-11-21T09:20:00Z")
    let ledger = Ledger(replaying: [first, second])
    let scheduler = Scheduler()
    let once = scheduler.next(nil, .good, at: first.at)
    #expect(ledger.state(of: "q") == scheduler.next(once, .easy, at: second.at))
    #expect(ledger.history(of: "q") == [first, second])
    #expect(ledger.state(of: "p") == nil)
  }

  @Test func `a day counts cards once and answers always`() throws {
    var ledger = Ledger()
    ledger.apply(try review("1", "a", .easy, at: "2026-11-21T09:00:00Z"))
    ledger.apply(try review("2", "b", .again, at: "2026-11-21T09:01:00Z"))
    ledger.apply(try review("3", "b", .easy, at: "2026-11-21T09:02:00Z"))
    let due = try #require(ledger.state(of: "a")).due
    guard case .on(let day) = due else {
      Issue.record("\(due)")
      return
    }
    let first = try #require(ledger.days[CivilDay(number: 20_778)])
    #expect(first.introduced == 2)
    #expect(first.cards == 2)
    #expect(first.answers == 3)
    #expect(first.reviewed == 0)
    #expect(first.milliseconds == 30_000)
    ledger.apply(try review("4", "a", .again, at: "\(day)T09:00:00Z"))
    ledger.apply(try review("5", "a", .good, at: "\(day)T09:30:00Z"))
    let second = try #require(ledger.days[day])
    #expect(second.introduced == 0)
    #expect(second.reviewed == 1)
    #expect(second.recalled == 0)
    #expect(second.cards == 1)
    #expect(second.answers == 2)
  }

  @Test func `the day ends at four in the morning where the learner is`() throws {
    let late = try review("1", "a", .good, at: "2026-11-22T03:59:00+01:00")
    let ledger = Ledger(replaying: [late])
    #expect(ledger.days.keys.map(\.description) == ["2026-11-21"])
    #expect(ledger.tally(at: late.at).answers == 1)
  }

  @Test func `suspended cards are restored by a later event, not by an earlier one`() throws {
    let off = try event("2", .suspend("q"), at: "2026-11-21T10:00:00Z")
    let before = try event("1", .restore("q"), at: "2026-11-21T09:00:00Z")
    let after = try event("3", .restore("q"), at: "2026-11-21T11:00:00Z")
    #expect(Ledger(replaying: [off, before]).isSuspended("q"))
    #expect(!Ledger(replaying: [off, after]).isSuspended("q"))
  }

  @Test func `the latest settings schedule all answers, those before them included`() throws {
    var settings = ScheduleSettings()
    settings.learningSteps = []
    let events = [
      try review("1", "a", .good, at: "2026-11-21T09:00:00Z"),
      try event("2", .settings(settings), at: "2026-11-21T10:00:00Z"),
      try review("3", "b", .good, at: "2026-11-21T11:00:00Z"),
    ]
    let ledger = Ledger(replaying: events)
    #expect(ledger.state(of: "a")?.stage == .review)
    #expect(ledger.state(of: "b")?.stage == .review)
    #expect(ledger.settings == settings)
    #expect(Ledger(replaying: events.reversed()) == ledger)
    var later = Ledger()
    for event in events { later.apply(event) }
    #expect(later == ledger)
    let undone = Ledger(
      replaying: events + [try event("4", .undo("2"), at: "2026-11-21T12:00:00Z")]
    )
    #expect(undone.state(of: "a")?.stage == .learning(step: 1))
    #expect(undone.state(of: "b")?.stage == .learning(step: 1))
  }

  @Test func `an answer counts to the day that its own time's settings say`() throws {
    var settings = ScheduleSettings()
    settings.dayStart = 0
    let events = [
      try review("1", "a", .good, at: "2026-11-21T02:00:00Z"),
      try event("2", .settings(settings), at: "2026-11-21T10:00:00Z"),
      try review("3", "b", .good, at: "2026-11-22T02:00:00Z"),
    ]
    let days = Ledger(replaying: events).days
    #expect(days.keys.map(\.description).sorted() == ["2026-11-20", "2026-11-22"])
  }

  @Test(arguments: 0..<30)
  func `events in any order, any number of times, come to the same`(seed: Int) {
    let events = randomEvents(seed: UInt64(seed), count: 60)
    var random = SeededRandom(seed: UInt64(seed) + 1000)
    let ledger = Ledger(replaying: events)
    #expect(Ledger(replaying: events.shuffled(using: &random)) == ledger)
    #expect(Ledger(replaying: (events + events).shuffled(using: &random)) == ledger)
    #expect(Ledger(replaying: ReviewLog(reading: log(events.reversed())).events) == ledger)
  }

  @Test func `eight times the undone answers of a card cost about eight times the time`() throws {
    func duration(_ count: Int) throws -> Double {
      let time = try #require(LocalTime(parsing: "2026-11-21T09:00:00Z"))
      let events = (0..<count).flatMap { index in
        let review = Review(card: "q", grade: .good, seconds: 1, how: .recalled, model: "fsrs-6")
        let at = LocalTime(time.moment.advanced(bySeconds: Double(index)), offset: 0)
        return [
          Event(id: "A\(index)", at: at, what: .review(review)),
          Event(id: "B\(index)", at: at, what: .undo("A\(index)")),
        ]
      }
      let start = processorSeconds()
      #expect(Ledger(replaying: events).state(of: "q") == nil)
      return processorSeconds() - start
    }
    // The square would be 64.
    #expect(try duration(2400) < duration(300) * 30)
  }

  @Test(arguments: 0..<30)
  func `undoing is as if it had never been, bit for bit`(seed: Int) throws {
    let events = randomEvents(seed: UInt64(seed), count: 40)
    var random = SeededRandom(seed: UInt64(seed) + 2000)
    for _ in 0..<5 {
      guard let victim = events.randomElement(using: &random) else { continue }
      // Taking back a taking back is not in the log's language.
      if case .undo = victim.what { continue }
      let isTwice = events.contains { $0.what == .undo(victim.id) }
      if isTwice { continue }
      var undone = Ledger(replaying: events)
      let now = try #require(events.max()).at
      undone.apply(Event(id: "ZZZ", at: now, what: .undo(victim.id)))
      var without = Contents(Ledger(replaying: events.filter { $0.id != victim.id }))
      without.eventCount += 2
      var contents = Contents(undone)
      // That a re-link was taken back is remembered, so that it is not made again.
      contents.kinship.apart = without.kinship.apart
      contents.kinship.lasting = without.kinship.lasting
      #expect(contents == without)
    }
  }

  @Test(arguments: 0..<10)
  func `as many undos as answers leave what was before`(seed: Int) throws {
    let past = randomEvents(seed: UInt64(seed), count: 30)
    let before = Ledger(replaying: past)
    var ledger = before
    var random = SeededRandom(seed: UInt64(seed) + 3000)
    var time = try #require(past.max()).at
    var made: [String] = []
    for index in 0..<20 {
      time = LocalTime(time.moment.advanced(bySeconds: 30), offset: time.offset)
      let review = randomReview(of: "card-\(index % 7)", &random)
      let event = Event(id: "Y\(index + 100)", at: time, what: .review(review))
      ledger.apply(event)
      #expect(ledger.latestChange == event)
      made.append(event.id)
    }
    for id in made.reversed() {
      time = LocalTime(time.moment.advanced(bySeconds: 1), offset: time.offset)
      ledger.apply(Event(id: "Z" + id, at: time, what: .undo(id)))
    }
    var expected = Contents(before)
    expected.eventCount += 40
    #expect(Contents(ledger) == expected)
  }

  @Test func `what is carried over yields to the true history and holds without it`() throws {
    let first = try review("1", "q", .good, at: "2026-11-21T09:00:00Z")
    let second = try review("2", "q", .easy, at: "2026-11-21T09:20:00Z")
    let third = try review("4", "q", .good, at: "2026-12-21T09:20:00Z")
    let state = try #require(Ledger(replaying: [first, second]).state(of: "q"))
    let truth = Ledger(replaying: [first, second, third]).state(of: "q")
    for id in ["0", "3"] {
      let carried = Event(id: id, at: second.at, what: .checkpoint("q", state))
      #expect(Ledger(replaying: [carried]).state(of: "q") == state)
      #expect(Ledger(replaying: [carried, third]).state(of: "q") == truth)
      #expect(Ledger(replaying: [first, carried, third]).state(of: "q") == truth)
      #expect(Ledger(replaying: [first, second, carried, third]).state(of: "q") == truth)
    }
  }

  @Test(arguments: 0..<10)
  func `the answers of the history are those that the ledger counts`(seed: Int) {
    let events = randomEvents(seed: UInt64(seed), count: 80)
    let ledger = Ledger(replaying: events)
    let found = answers(in: events)
    #expect(found.count == ledger.days.values.reduce(0) { $0 + $1.answers })
    for (day, tally) in ledger.days {
      let ofDay = found.filter { $0.day == day }
      #expect(ofDay.count == tally.answers)
      #expect(ofDay.count(where: \.isFirstOfDay) == tally.cards)
      #expect(ofDay.count { $0.before == nil } == tally.introduced)
    }
  }
}

/// What this thread has had of a processor, whatever else runs at the same time.
private func processorSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
