import Basics
import Insight
import Progress
import Scheduling
import Testing

/// The views count the same answers in different ways, and must come to the same.
struct ViewAgreementTests {
  private let questions = (0..<8).map { question("\($0)") }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `overview, retention, calendar and hours agree on every stretch`(seed: UInt64) {
    let events = randomStudy(seed: seed)
    let ledger = Ledger(replaying: events)
    let all = answers(in: events)
    for days in [1, 2, 7, 30, 100] {
      let since = today.advanced(by: 1 - days)
      let overview = Overview(all, questions, ledger, at: time(), since: since)
      let retention = Retention(all, ledger, at: time(), since: since)
      let hours = TimeOfDay(all, ledger, at: time(), since: since)
      let tallies = ledger.days.filter { $0.key >= since }.values

      #expect(overview.days.count == days)
      #expect(overview.recallByAge == retention.periods.last?.byAge)
      #expect(overview.reviews == retention.periods.last?.all.of)
      #expect(overview.reviews == tallies.reduce(0) { $0 + $1.cards })
      #expect(overview.recall == hours.hours.reduce(Recall()) { $0 + $1.recall })
      #expect(overview.recall == overview.topics.reduce(Recall()) { $0 + $1.recall })
      #expect(hours.answers == tallies.reduce(0) { $0 + $1.answers })
      let seconds = overview.secondsPerDay.reduce(0, +)
      #expect(seconds == Double(tallies.reduce(0) { $0 + $1.milliseconds }) / 1000)
    }
    let calendar = ReviewCalendar(
      ledger.days.mapValues(\.cards),
      weeks: 20,
      today: today,
      streak: Streak(of: ledger.days.keys, today: today)
    )
    let overview = Overview(all, questions, ledger, at: time(), since: calendar.monday)
    #expect(calendar.reviews == overview.reviewsPerDay)
    #expect(calendar.streak == overview.streak)
    let memories = Memories(questions, ledger, at: time())
    #expect(memories.seen == overview.cards.learning + overview.cards.young + overview.cards.mature)
  }
}
