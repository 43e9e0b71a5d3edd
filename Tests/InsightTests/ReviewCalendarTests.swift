import Basics
import Insight
import Testing

struct ReviewCalendarTests {
  /// Saturday, 21 November 2026.
  private func calendar(_ reviews: [Int: Int], weeks: Int) -> ReviewCalendar {
    let days = reviews.map { (today.advanced(by: $0), $1) }
    return ReviewCalendar(
      Dictionary(uniqueKeysWithValues: days),
      weeks: weeks,
      today: today,
      streak: Streak(of: days.map(\.0), today: today)
    )
  }

  @Test func `whole weeks end with the one that has today, whose other days are to come`() {
    let two = calendar([0: 3, -5: 7, -6: 9, -12: 50, -13: 99], weeks: 2)
    #expect(two.monday == CivilDay(year: 2026, month: 11, day: 9))
    #expect(two.reviews == [50, 0, 0, 0, 0, 0, 9, 7, 0, 0, 0, 0, 3])
    #expect((two.today, two.weeks, two.total, two.studiedDays) == (today, 2, 69, 4))
    #expect(two.most?.day == CivilDay(year: 2026, month: 11, day: 9))
    #expect(two.most?.reviews == 50)
    #expect(two.begin == today.advanced(by: -13))
    // Ten workdays, three days at weekends: 57 and 12 reviews.
    #expect(two.meanOnWorkdays == 5.7)
    #expect(two.meanOnWeekends == 4)
  }

  @Test func `days before the first answer ever thin no average`() {
    let fresh = calendar([-1: 4, 0: 6], weeks: 26)
    #expect(fresh.meanOnWorkdays == 4)
    #expect(fresh.meanOnWeekends == 6)
    #expect(calendar([0: 6], weeks: 3).meanOnWorkdays == nil)
    let nothing = calendar([:], weeks: 3)
    #expect((nothing.total, nothing.begin, nothing.meanOnWeekends) == (0, nil, nil))
    #expect(nothing.most == nil)
  }

  @Test(arguments: 1...60)
  func `the last weeks are a calendar of their own, and parts sum to the whole`(weeks: Int) {
    let reviews = Dictionary(uniqueKeysWithValues: (-300...0).map { ($0, abs($0 * 7919) % 61) })
    let whole = calendar(reviews, weeks: 60)
    #expect(whole.last(weeks: weeks) == calendar(reviews, weeks: weeks))
    let byLevel = (0...4).map { level in
      whole.reviews.count { ReviewCalendar.level(of: $0) == level }
    }
    #expect(byLevel.reduce(0, +) == whole.reviews.count)
    #expect(whole.reviews.count - byLevel[0] == whole.studiedDays)
  }

  @Test(arguments: [(0, 0), (1, 1), (9, 1), (10, 2), (24, 2), (25, 3), (49, 3), (50, 4), (999, 4)])
  func `a level begins where it says`(reviews: Int, level: Int) {
    #expect(ReviewCalendar.level(of: reviews) == level)
  }
}
