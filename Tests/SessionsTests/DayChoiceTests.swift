import Basics
import Progress
import Questions
import Scheduling
import Testing

@testable import Sessions

struct DayChoiceTests {
  @Test func `the interval offered is the one that is recorded and the one that replay gives`()
    throws
  {
    for seed in 0..<20 {
      var sitting = Sitting((0..<30).map { question("q\(seed)-\($0)") })
      for _ in 0..<30 {
        _ = sitting.act(.reveal)
        guard case .revealed(let card, let revealed) = sitting.drill.state else { break }
        let offered = revealed.preview[.easy]?.due
        _ = sitting.act(.grade(.easy))
        #expect(sitting.drill.ledger.state(of: card.id)?.due == offered)
      }
      #expect(Ledger(replaying: sitting.appended).cards == sitting.drill.ledger.cards)
    }
  }

  @Test func `cards that are learnt together come back on different days`() throws {
    var sitting = Sitting((0..<30).map { question("q\($0)") })
    for _ in 0..<30 {
      _ = sitting.act(.reveal)
      _ = sitting.act(.grade(.easy))
    }
    let days = sitting.drill.ledger.dueDays
    #expect(days.values.reduce(0, +) >= 20)
    #expect(days.count >= 3)
    #expect(days.values.allSatisfy { $0 <= 15 })
  }

  @Test func `an answer that is taken back and given again leads to the same day`() throws {
    var sitting = Sitting([question("a"), question("b")])
    _ = sitting.act(.reveal)
    _ = sitting.act(.grade(.easy))
    let first = sitting.drill.ledger.state(of: "a")?.due
    _ = sitting.act(.undo)
    _ = sitting.act(.grade(.easy))
    #expect(sitting.drill.ledger.state(of: "a")?.due == first)
  }

  @Test(arguments: 0..<10)
  func `the load of the days keeps up with every action`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let questions = (0..<20).map { question("q\($0)") }
    var sitting = Sitting(questions)
    let actions: [Drill.Action] = [
      .reveal, .reveal, .reveal, .grade(.easy), .grade(.good), .grade(.again), .undo, .suspend,
      .bury, .later,
    ]
    for _ in 0..<150 {
      guard let action = actions.randomElement(using: &random) else { continue }
      _ = sitting.act(action)
      var kept = sitting.drill.dayChoice
      var counted = DayChoice()
      let now = time(sitting.seconds)
      for card in questions.flatMap({ question in cards(of: question) }) {
        let days = [Grade.good, .easy].map { grade in
          (
            kept.day(of: card, after: grade, siblings: [], sitting.drill.ledger, at: now),
            counted.day(of: card, after: grade, siblings: [], sitting.drill.ledger, at: now)
          )
        }
        #expect(days.allSatisfy { $0 == $1 })
      }
    }
  }

  @Test func `without spread a card comes back on the day that the model says`() throws {
    var settings = ScheduleSettings()
    settings.isSpread = false
    let start = try #require(LocalTime(parsing: "2026-11-20T09:00:00Z"))
    let past = [Event(id: "0", at: start, what: .settings(settings))]
    var sitting = Sitting([question("a")], past)
    _ = sitting.act(.reveal)
    _ = sitting.act(.grade(.easy))
    guard case .review(let review)? = sitting.appended.last?.what else {
      Issue.record("no answer")
      return
    }
    #expect(review.due == nil)
  }
}
