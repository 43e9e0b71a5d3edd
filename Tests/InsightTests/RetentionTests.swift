import Basics
import Insight
import Progress
import Scheduling
import Testing

struct RetentionTests {
  private func retention(_ events: [Event], since: CivilDay? = nil) -> Retention {
    Retention(answers(in: events), Ledger(replaying: events), at: time(), since: since)
  }

  private func recall(_ retention: Retention, _ span: Retention.Span) -> [Age: Recall] {
    retention.periods.first { $0.span == span }?.byAge ?? [:]
  }

  @Test func `of a card only the first answer of a day counts, and Again is the only miss`() {
    let view = retention([
      reviewed("a", .easy, -60),
      // Today: missed, then known; and passed with Hard.
      reviewed("a", .again, -0.1), reviewed("a", .good, -0.09), reviewed("b", .hard, -0.08),
      // Yesterday, seven days and thirty days ago.
      reviewed("c", .good, -1), reviewed("d", .again, -6), reviewed("e", .again, -29),
      reviewed("f", .good, -30),
    ])
    #expect(recall(view, .today)[.learning] == Recall(recalled: 1, of: 1))
    #expect(
      view.periods.map(\.all) == [
        Recall(recalled: 1, of: 2), Recall(recalled: 1, of: 1), Recall(recalled: 2, of: 4),
        Recall(recalled: 2, of: 5), Recall(recalled: 4, of: 7),
      ]
    )
    #expect(view.periods.map(\.span) == [.today, .yesterday, .days(7), .days(30), .allTime])
    let settled = [Age.young, .mature].compactMap { recall(view, .today)[$0] }
    #expect(settled == [Recall(recalled: 0, of: 1)])
  }

  @Test func `periods that begin before what counts are left out`() {
    let events = (0..<40).map { reviewed("a", .good, Double(-$0)) }
    let view = retention(events, since: today.advanced(by: -9))
    #expect(
      view.periods.map(\.span) == [
        .today, .yesterday, .days(7), .since(today.advanced(by: -9)),
      ]
    )
    #expect(view.periods.last?.all.of == 10)
    #expect(view.window == today.advanced(by: -9)...today)
    let only = retention(events, since: today)
    #expect(only.periods.map(\.span) == [.today, .since(today)])
  }

  @Test func `the learner's day begins at four on their own clock, when it is put back, too`() {
    // Clocks in Berlin went from 03:00 back to 02:00 on 25 October 2026.
    let events = [
      answered("a", .good, at: "2026-10-24T23:00:00+02:00"),
      answered("b", .good, at: "2026-10-25T02:30:00+02:00"),
      answered("c", .again, at: "2026-10-25T03:59:00+01:00"),
      answered("d", .good, at: "2026-10-25T04:00:00+01:00"),
    ]
    func of(_ text: String) -> Retention? {
      LocalTime(parsing: text).map {
        Retention(answers(in: events), Ledger(replaying: events), at: $0)
      }
    }
    let night = of("2026-10-25T03:59:30+01:00")
    #expect(night?.periods[0].all == Recall(recalled: 2, of: 3))
    let morning = of("2026-10-25T05:00:00+01:00")
    #expect(morning?.periods[0].all == Recall(recalled: 1, of: 1))
    #expect(morning?.periods[1].all == Recall(recalled: 2, of: 3))
  }

  @Test func `Hard on an answer that covered little is counted apart`() {
    let view = retention([
      reviewed("a", .hard, -1, coverage: 0.39), reviewed("b", .hard, -1, coverage: 0.4),
      reviewed("c", .good, -1, coverage: 0), reviewed("d", .hard, -1),
      reviewed("e", .hard, -40, coverage: 0.1),
    ])
    #expect(view.uncoveredHard == 1)
  }

  @Test func `what was foretold stands beside what came`() throws {
    let past = [reviewed("a", .good, -10), reviewed("b", .good, -10)]
    let view = retention(past + [reviewed("a", .again, 0), reviewed("b", .good, -1)])
    let ledger = Ledger(replaying: past)
    let foretold = try [("a", 0.0), ("b", -1)].map { card, day in
      try ledger.scheduler.retrievability(of: #require(ledger.state(of: card)), at: time(day))
    }
    let all = try #require(view.calibration?.all)
    #expect(all.recall == Recall(recalled: 1, of: 2))
    #expect(abs(all.foretoldSum - foretold.reduce(0, +)) < 1e-12)
    for bin in view.calibration?.bins ?? [] {
      #expect(bin.recall.of == foretold.count(where: bin.range.contains))
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `sums equal totals, longer periods hold shorter ones, and what was undone is nowhere`(
    seed: UInt64
  ) {
    let events = randomStudy(seed: seed)
    let undone = Set(
      events.compactMap { event in
        if case .undo(let id) = event.what { id } else { nil }
      }
    )
    let kept = events.filter { event in
      if case .undo = event.what { return false }
      return !undone.contains(event.id)
    }
    let view = retention(events.shuffled())
    #expect(view == retention(kept))
    let firsts = answers(in: kept).filter(\.isFirstOfDay)
    #expect(view.periods.last?.all.of == firsts.count)
    for period in view.periods {
      #expect(period.all.of == firsts.count { period.span.days(until: today).contains($0.day) })
    }
    let growing = [0, 2, 3, 4].map { view.periods[$0].all }
    for (part, whole) in zip(growing, growing.dropFirst()) {
      #expect(part.of <= whole.of && part.recalled <= whole.recalled)
    }
    let recent = firsts.filter { view.window.contains($0.day) }
    #expect(view.calibration?.all.recall.of == recent.count { $0.before != nil })
    #expect(
      view.uncoveredHard
        == answers(in: kept).count {
          view.window.contains($0.day) && $0.review.grade == .hard
            && ($0.review.coverage ?? 1) < 0.4
        }
    )
    let empty = retention([])
    #expect(empty.periods.allSatisfy { $0.all == Recall() })
  }
}
