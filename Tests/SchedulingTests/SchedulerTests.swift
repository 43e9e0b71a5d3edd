import Basics
import Scheduling
import Testing

/// What holds whatever the model, and what guards against intervals that a model gives by itself.
struct SchedulerTests {
  private let scheduler = Scheduler()

  @Test func `by FSRS-7 a card that always gets Good comes back after ever more days`() throws {
    // The whole days nearest to those that its authors' formulas give for answers on time.
    #expect(try intervals(of: [.good, .good, .good]) == [.days(5), .days(27), .days(94)])
  }

  @Test func `after Again a card comes back within the session, after a minute or more`() throws {
    // The model itself would ask again after three seconds.
    #expect(try intervals(of: [.again]) == [.seconds(60)])
    var state = try state(after: [.good, .good, .good, .good])
    let now = try noon(of: state)
    state = scheduler.next(state, .again, at: now)
    #expect(state.stage == .relearning(step: 0))
    #expect(state.lapses == 1)
    guard case .at(let moment) = state.due else { return #expect(Bool(false)) }
    #expect((60...600).contains(moment.seconds(since: now.moment)))
  }

  @Test func `less than half a day is learning, and from there on days are whole`() throws {
    let all = try intervals(of: [.again, .good, .good, .good, .good, .good])
    for interval in all {
      if case .seconds(let seconds) = interval { #expect((60..<43200).contains(seconds)) }
    }
    #expect(all.last.map { if case .days = $0 { true } else { false } } == true)
    #expect(all.contains { if case .seconds(let seconds) = $0 { seconds > 600 } else { false } })
  }

  @Test(arguments: Model.names)
  func `no card comes back after the deadline, and a deadline that has passed is none`(
    name: String
  ) throws {
    let model = try #require(Model(named: name))
    let now = try #require(LocalTime(parsing: "2026-11-21T12:00:00Z"))
    let far = Scheduler(model: model)
    for days in [-3, 0, 1, 2, 5, 40] {
      let deadline = now.day().advanced(by: days)
      let scheduler = Scheduler(model: model, deadline: deadline)
      for grade in Grade.allCases {
        let due = scheduler.next(nil, grade, at: now).due
        let free = far.next(nil, grade, at: now).due
        if case .on(let day) = due, days > 0 {
          #expect(day <= deadline)
          if case .on(let freeDay) = free { #expect(day == min(freeDay, deadline)) }
        } else {
          #expect(due == free)
        }
      }
    }
  }

  @Test(arguments: Model.names)
  func `recall is nearly certain at once, falls, and is as wished when a card is due`(
    name: String
  ) throws {
    let scheduler = Scheduler(model: try #require(Model(named: name)))
    let now = try #require(LocalTime(parsing: "2026-11-21T12:00:00Z"))
    let state = scheduler.next(nil, .easy, at: now)
    #expect(scheduler.retrievability(of: state, at: now) > 0.9999)
    var last = 1.0
    for day in 0..<100 {
      let later = LocalTime(now.moment.advanced(bySeconds: Double(day) * 86400), offset: 0)
      let recall = scheduler.retrievability(of: state, at: later)
      #expect(recall <= last)
      last = recall
    }
    guard case .on(let day) = state.due else { return #expect(Bool(false)) }
    let due = try #require(LocalTime(parsing: "\(day)T12:00:00Z"))
    #expect(abs(scheduler.retrievability(of: state, at: due) - 0.9) < 0.02)
    #expect(abs(scheduler.stability(of: state) - Double(day.days(since: now.day()))) <= 0.5)
  }

  @Test func `a memory that another model left is taken for one as stable and as difficult`() throws
  {
    let now = try #require(LocalTime(parsing: "2026-11-21T12:00:00Z"))
    for former in Model.names {
      let before = Scheduler(model: try #require(Model(named: former))).next(nil, .easy, at: now)
      for name in Model.names {
        let scheduler = Scheduler(model: try #require(Model(named: name)))
        let next = scheduler.next(before, .good, at: try noon(of: before))
        guard case .on(let day) = next.due else { return #expect(Bool(false)) }
        // Longer than the first interval, and by no more than a pass makes of it.
        let days = day.days(since: next.lastReview.day())
        #expect((1...600).contains(days), "\(former) to \(name): \(days)")
        #expect(next.reviews == 2)
      }
    }
  }

  @Test func `SM-2 asks for a card again on the day until it is good`() throws {
    let scheduler = Scheduler(model: .sm2(SM2()))
    let now = try #require(LocalTime(parsing: "2026-11-21T12:00:00Z"))
    let hard = scheduler.next(nil, .hard, at: now)
    #expect(hard.due == .at(now.moment.advanced(bySeconds: 600)))
    let later = LocalTime(now.moment.advanced(bySeconds: 600), offset: 0)
    #expect(scheduler.next(hard, .good, at: later).due == .on(now.day().advanced(by: 1)))
  }

  // MARK: - Answering on time

  private enum Interval: Hashable {
    case seconds(Double)
    case days(Int)
  }

  private func intervals(of grades: [Grade]) throws -> [Interval] {
    try grades.indices.map { last in
      let state = try state(after: Array(grades[...last]))
      switch state.due {
      case .at(let moment): return .seconds(moment.seconds(since: state.lastReview.moment))
      case .on(let day): return .days(day.days(since: state.lastReview.day()))
      }
    }
  }

  private func state(after grades: [Grade]) throws -> CardState {
    var state: CardState?
    for grade in grades {
      let time =
        if let state { try noon(of: state) } else {
          try #require(LocalTime(parsing: "2026-11-21T12:00:00Z"))
        }
      state = scheduler.next(state, grade, at: time)
    }
    return try #require(state)
  }

  /// When the card is due: at noon where that is a day.
  private func noon(of state: CardState) throws -> LocalTime {
    switch state.due {
    case .at(let moment): LocalTime(moment, offset: 0)
    case .on(let day): try #require(LocalTime(parsing: "\(day)T12:00:00Z"))
    }
  }
}
