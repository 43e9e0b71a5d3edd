import Basics
import Testing

struct SpokenDayTests {
  private let today = CivilDay(number: 20_778)

  @Test(arguments: [
    ("2026-12-15", "2026-12-15"), ("today", "2026-11-21"), ("tomorrow", "2026-11-22"),
    ("+3d", "2026-11-24"), ("+0d", "2026-11-21"), ("2028-02-29", "2028-02-29"),
  ])
  func `days are named in a few ways`(text: String, expected: String) {
    #expect(today.description == "2026-11-21")
    #expect(day(text, today)?.description == expected)
  }

  @Test(arguments: [
    "", "2026-02-30", "2026-13-01", "26-12-15", "2026-1-2", "+d", "+-3d", "+3", "3d", "+9999999d",
    "Today", "2026-12-15 ", "-1-02-03", "2026--1-02", "+ 3d", "²026-12-15",
  ])
  func `anything else is no day`(text: String) {
    #expect(day(text, today) == nil)
  }
}
