import Basics
import Progress
import Scheduling
import Testing

struct SecondsPerCardTests {
  private let day = CivilDay(number: 20_778)

  private func answer(_ card: String, daysAgo: Int, seconds: Double, _ minute: Int = 0) -> Event {
    let moment = Moment(milliseconds: 1_795_251_600_000)
      .advanced(bySeconds: Double(-daysAgo) * 86400 + Double(minute) * 60)
    let review = Review(
      card: card,
      grade: .again,
      seconds: seconds,
      how: .recalled,
      model: "fsrs-7"
    )
    return Event(
      id: "\(card) \(daysAgo) \(minute)",
      at: LocalTime(moment, offset: 0),
      what: .review(review)
    )
  }

  @Test func `repeats count to the card, and only the last thirty days count`() {
    #expect(Ledger().secondsPerCard(upTo: day) == nil)
    let events = [
      answer("a", daysAgo: 0, seconds: 20), answer("a", daysAgo: 0, seconds: 10, 5),
      answer("b", daysAgo: 29, seconds: 50), answer("c", daysAgo: 30, seconds: 600),
    ]
    #expect(Ledger(replaying: events).secondsPerCard(upTo: day) == 40)
    #expect(Ledger(replaying: [events[3]]).secondsPerCard(upTo: day) == nil)
    #expect(Ledger(replaying: [events[3]]).secondsPerCard(upTo: day.advanced(by: -1)) == 600)
  }
}
