import Basics
import Scheduling
import Testing

/// FSRS-6, which knows whole days, and has steps before them.
struct SteppedSchedulerTests {
  private let scheduler = Scheduler(model: .fsrs6(FSRS6()))

  @Test func `a card that always gets Good comes back after ever more days`() throws {
    // py-fsrs 6.3.2: ten minutes of learning first, then these days.
    let (intervals, last) = try answer([.good, .good, .good, .good, .good, .good])
    #expect(intervals == [0, 2, 11, 46, 163, 498])
    #expect(last.stage == .review)
    #expect(last.reviews == 6)
    #expect(last.lapses == 0)
  }

  @Test func `a lapse sends a card back to ten minutes and then to short intervals`() throws {
    let grades: [Grade] = [.good, .good, .good, .good, .good, .good, .again, .again]
    let (intervals, last) = try answer(grades + [.good, .good, .good, .good, .good])
    #expect(intervals == [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21])
    #expect(last.lapses == 1)
  }

  /// Answers each time the card is due, at noon where that is a day.
  private func answer(_ grades: [Grade]) throws -> (intervals: [Int], last: CardState) {
    var time = try #require(LocalTime(parsing: "2026-11-21T12:00:00Z"))
    var state: CardState?
    var intervals: [Int] = []
    for grade in grades {
      let next = scheduler.next(state, grade, at: time)
      let last = time
      switch next.due {
      case .at(let moment): time = LocalTime(moment, offset: 0)
      case .on(let day): time = try #require(LocalTime(parsing: "\(day)T12:00:00Z"))
      }
      intervals.append(scheduler.elapsedDays(since: last, at: time))
      state = next
    }
    return (intervals, try #require(state))
  }

  @Test(arguments: [
    (Grade.again, Stage.learning(step: 0), 60.0), (.hard, .learning(step: 0), 330),
    (.good, .learning(step: 1), 600),
  ])
  func `a new card starts to be learned`(grade: Grade, stage: Stage, seconds: Double) throws {
    let now = try #require(LocalTime(parsing: "2026-11-21T08:12:00+01:00"))
    let state = scheduler.next(nil, grade, at: now)
    #expect(state.stage == stage)
    #expect(state.due == .at(now.moment.advanced(bySeconds: seconds)))
    #expect(state.lastReview == now)
    #expect(state.reviews == 1)
    #expect(state.lapses == 0)
  }

  @Test func `Easy takes a new card to whole days at once`() throws {
    let now = try #require(LocalTime(parsing: "2026-11-21T08:12:00+01:00"))
    let state = scheduler.next(nil, .easy, at: now)
    #expect(state.stage == .review)
    #expect(state.due == .on(now.day().advanced(by: 8)))
  }

  @Test func `without steps a new card and a lapse get days`() throws {
    let stepless = Scheduler(model: .fsrs6(FSRS6()), learningSteps: [], relearningSteps: [])
    let now = try #require(LocalTime(parsing: "2026-11-21T08:12:00+01:00"))
    let new = stepless.next(nil, .again, at: now)
    #expect(new.stage == .review)
    #expect(new.due == .on(now.day().advanced(by: 1)))
    #expect(new.lapses == 0)
    let lapsed = stepless.next(new, .again, at: now)
    #expect(lapsed.stage == .review)
    #expect(lapsed.lapses == 1)
  }

  @Test func `only a miss in review is a lapse`() throws {
    let now = try #require(LocalTime(parsing: "2026-11-21T08:12:00Z"))
    for stage in [Stage.learning(step: 0), .learning(step: 1), .relearning(step: 0), .review] {
      for grade in Grade.allCases {
        var state = scheduler.next(nil, .easy, at: now)
        state.stage = stage
        let isLapse = stage == .review && grade == .again
        #expect(scheduler.next(state, grade, at: now).lapses == (isLapse ? 1 : 0))
      }
    }
  }

  @Test func `asking what a grade would do does nothing`() throws {
    let now = try #require(LocalTime(parsing: "2026-11-21T08:12:00Z"))
    let state = scheduler.next(nil, .good, at: now)
    let previews = Grade.allCases.map { scheduler.next(state, $0, at: now) }
    #expect(previews == Grade.allCases.map { scheduler.next(state, $0, at: now) })
    #expect(Set(previews).count == 4)
  }

  @Test func `a higher retention asks sooner and the longest interval is kept`() throws {
    let now = try #require(LocalTime(parsing: "2026-11-21T08:12:00Z"))
    // py-fsrs 6.3.2.
    let days = [0.7, 0.8, 0.9, 0.95].map { retention in
      Scheduler(model: .fsrs6(FSRS6()), desiredRetention: retention).next(nil, .easy, at: now).due
    }
    #expect(days == [77, 28, 8, 3].map { .on(now.day().advanced(by: $0)) })
    let short = Scheduler(model: .fsrs6(FSRS6()), maximumInterval: 5).next(nil, .easy, at: now)
    #expect(short.due == .on(now.day().advanced(by: 5)))
  }
}
