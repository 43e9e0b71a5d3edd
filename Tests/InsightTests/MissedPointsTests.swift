import Basics
import Insight
import Progress
import Scheduling
import Testing

struct MissedPointsTests {
  private func answered(_ seconds: Double, missed: [String]) -> Event {
    var review = Review(card: "a", grade: .hard, seconds: 5, how: .typed, model: "fsrs-7")
    review.missed = missed
    let time = LocalTime(Moment(milliseconds: Int64(seconds * 1000)), offset: 0)
    return Event(id: "at \(Int(seconds))", at: time, what: .review(review))
  }

  @Test func `only points missed twice since then count, the most missed first`() {
    let events = [
      answered(1, missed: ["old", "bias"]), answered(10, missed: ["bias", "old", "once"]),
      answered(20, missed: ["bias", "beta", "bias"]), answered(30, missed: ["beta", "alpha"]),
      answered(40, missed: ["alpha", "bias"]),
    ]
    let found = pointsMissedAgain(in: answers(in: events), since: Moment(milliseconds: 5000))
    #expect(found.map(\.text) == ["bias", "alpha", "beta"])
    #expect(found.map(\.count) == [3, 2, 2])
    #expect(pointsMissedAgain(in: [], since: Moment(milliseconds: 0)).isEmpty)
  }
}
