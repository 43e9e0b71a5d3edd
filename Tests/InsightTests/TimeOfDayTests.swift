import Basics
import Insight
import Progress
import Scheduling
import Testing

struct TimeOfDayTests {
  private func view(_ events: [Event], days: Int = 400) -> TimeOfDay {
    TimeOfDay(
      answers(in: events),
      Ledger(replaying: events),
      at: time(),
      since: today.advanced(by: 1 - days)
    )
  }

  @Test func `an hour is that of the clock on which the answer was given`() {
    let view = view([
      answered("a", .easy, at: "2026-09-01T22:59:59+02:00"),
      answered("a", .good, at: "2026-11-01T00:10:00+01:00"),
      answered("a", .again, at: "2026-11-01T00:20:00+01:00"),
      answered("b", .good, at: "2026-11-10T23:00:00-05:00"),
    ])
    #expect(
      view.hours.map(\.answers).enumerated().filter { $0.element > 0 }.map(\.offset) == [0, 22, 23]
    )
    #expect(view.hours[0].answers == 2)
    // Of the cards in review, the first answer of the day.
    #expect(view.hours[0].recall == Recall(recalled: 1, of: 1))
    #expect(view.hours[22].recall == Recall())
    #expect(view.answers == 4)
    #expect(
      self.view([answered("a", .easy, at: "2026-09-01T22:59:59+02:00")], days: 30).answers == 0
    )
  }

  @Test func `blocks go through the learner's day once and hold every answer`() {
    let view = view(randomStudy(seed: 3))
    #expect(view.blocks.map(\.start) == [4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 0, 2])
    #expect(view.blocks.reduce(0) { $0 + $1.answers } == view.answers)
    let recall = view.hours.reduce(Recall()) { $0 + $1.recall }
    #expect(view.blocks.reduce(Recall()) { $0 + $1.recall } == recall)
  }

  private func view(_ recalls: [Int: Recall]) -> TimeOfDay {
    var view = view([])
    for (hour, recall) in recalls {
      view.hours[hour].recall = recall
    }
    return view
  }

  @Test
  func `the best time is named where there is enough to compare, and by name only what differs`() {
    let few = view([8: Recall(recalled: 30, of: 30), 20: Recall(recalled: 2, of: 29)])
    #expect(few.verdict == .tooFew(needed: 30))
    // 90 % and 70 % of 100: three and a half standard errors apart; 77 %: two and a half.
    let best = Recall(recalled: 90, of: 100)
    for (worst, isApart) in [(70, true), (77, false)] {
      let view = view([8: best, 20: Recall(recalled: worst, of: 100)])
      switch view.verdict {
      case .apart(let best, let worst):
        #expect(isApart)
        #expect((best.start, worst.start) == (8, 20))
      case .alike(let best, let worst):
        #expect(!isApart)
        #expect((best.start, worst.start) == (8, 20))
      case .tooFew: Issue.record("there is enough")
      }
    }
    let same = view([8: best, 20: best])
    guard case .alike = same.verdict else {
      Issue.record("equal times are alike")
      return
    }
  }
}
