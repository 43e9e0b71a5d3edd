import Basics
import Insight
import Progress
import Scheduling
import Testing

struct ForecastTests {
  private let questions = ["a", "b", "c", "d"].map { question($0) }

  @Test func `cards are counted on the day that they are due, overdue ones today`() {
    let events = [reviewed("a", .good, -30), reviewed("b", .easy, -1), reviewed("c", .good, -2)]
    let ledger = Ledger(replaying: events)
    let forecast = Forecast(questions, ledger, at: time(), days: 30)
    #expect(forecast.due.count == 30)
    #expect((forecast.cards, forecast.new, forecast.overdue) == (4, 1, 1))
    #expect(forecast.due.first ?? 0 >= 1)
    #expect(forecast.due.reduce(0, +) <= 3)
    let load = ["a", "b", "c"].reduce(0.0) { sum, card in
      guard let state = ledger.state(of: card) else { return sum }
      return sum + 1
        / Double(max(1, state.dueDay(startingAt: 4).days(since: state.lastReview.day())))
    }
    #expect(forecast.steadyLoad == load)
  }

  @Test func `suspended cards count for nothing, and nothing is due of nothing`() {
    let events = [
      reviewed("a", .good, -3), Event(id: "s", at: time(), what: .suspend("a")),
      Event(id: "t", at: time(), what: .suspend("b")),
    ]
    let forecast = Forecast(questions, Ledger(replaying: events), at: time())
    #expect((forecast.cards, forecast.new) == (2, 2))
    #expect(forecast.due.allSatisfy { $0 == 0 })
    #expect(forecast.steadyLoad == 0)
    #expect(Forecast([], Ledger(), at: time(), days: 0).due == [0])
  }
}
