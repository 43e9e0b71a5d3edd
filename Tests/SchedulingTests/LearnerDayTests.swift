import Basics
import Scheduling
import Testing

/// Days between answers are the learner's own, in the zone of each answer.
struct LearnerDayTests {
  private let scheduler = Scheduler(model: .fsrs6(FSRS6()))

  @Test(arguments: [
    // Four in the morning divides days, midnight does not.
    ("2026-11-21T23:30:00+01:00", "2026-11-22T03:59:59+01:00", 0),
    ("2026-11-21T23:30:00+01:00", "2026-11-22T04:00:00+01:00", 1),
    ("2026-11-22T03:59:59+01:00", "2026-11-22T04:00:00+01:00", 1),
    ("2026-11-21T04:00:00+01:00", "2026-11-22T03:59:59+01:00", 0),
    // A day is a day however few or many hours lie between: clocks change on the 29th of March and
    // on the 25th of October.
    ("2026-03-28T12:00:00+01:00", "2026-03-29T12:00:00+02:00", 1),
    ("2026-03-29T03:30:00+02:00", "2026-03-29T04:00:00+02:00", 1),
    ("2026-10-24T12:00:00+02:00", "2026-10-25T12:00:00+01:00", 1),
    ("2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00", 0),
    ("2026-10-25T02:30:00+01:00", "2026-10-26T03:30:00+01:00", 1),
    // East over the date line and back: seconds between, yet another day, or a day come twice.
    ("2026-11-21T20:00:00-08:00", "2026-11-22T13:00:00+09:00", 1),
    ("2026-11-22T13:00:00+09:00", "2026-11-21T20:00:01-08:00", 0),
    // A clock set back.
    ("2026-11-21T12:00:00Z", "2026-11-19T12:00:00Z", 0),
    ("2026-02-28T12:00:00Z", "2027-02-28T12:00:00Z", 365),
  ])
  func `days are counted from four to four`(last: String, now: String, days: Int) throws {
    let last = try #require(LocalTime(parsing: last))
    let now = try #require(LocalTime(parsing: now))
    #expect(scheduler.elapsedDays(since: last, at: now) == days)
    let memory = FSRS6.Memory(stability: 10, difficulty: 5)
    let state = CardState(
      memory: .fsrs6(memory),
      stage: .review,
      due: .on(now.day()),
      lastReview: last,
      reviews: 3,
      lapses: 0
    )
    let recall = FSRS6().retrievability(after: days, s: 10)
    #expect(scheduler.retrievability(of: state, at: now) == recall)
    let expected = FSRS6().memory(after: .good, from: memory, elapsedDays: days)
    #expect(scheduler.next(state, .good, at: now).memory == .fsrs6(expected))
  }

  @Test func `an answer after midnight is due as if it had been given before`() throws {
    let evening = try #require(LocalTime(parsing: "2026-11-21T23:30:00+01:00"))
    let night = try #require(LocalTime(parsing: "2026-11-22T03:59:00+01:00"))
    let morning = try #require(LocalTime(parsing: "2026-11-22T04:00:00+01:00"))
    let due = [evening, night, morning].map { scheduler.next(nil, .easy, at: $0).due }
    #expect(due.map(\.day) == ["2026-11-29", "2026-11-29", "2026-11-30"])
  }

  @Test func `another hour may begin the day`() throws {
    let last = try #require(LocalTime(parsing: "2026-11-21T23:30:00Z"))
    let now = try #require(LocalTime(parsing: "2026-11-22T00:30:00Z"))
    #expect(Scheduler(dayStart: 0).elapsedDays(since: last, at: now) == 1)
    #expect(Scheduler(dayStart: 4).elapsedDays(since: last, at: now) == 0)
  }

  @Test func `a card is not due before its day begins`() throws {
    let now = try #require(LocalTime(parsing: "2026-11-21T12:00:00+01:00"))
    let state = scheduler.next(nil, .easy, at: now)
    let before = try #require(LocalTime(parsing: "2026-11-29T03:59:59+01:00"))
    let after = try #require(LocalTime(parsing: "2026-11-29T04:00:00+01:00"))
    #expect(!state.isDue(at: before))
    #expect(state.isDue(at: after))
  }
}

extension Due {
  fileprivate var day: String {
    switch self {
    case .at: "within the day"
    case .on(let day): day.description
    }
  }
}
