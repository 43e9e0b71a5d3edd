import Basics
import Testing

struct LocalTimeTests {
  @Test(arguments: [
    ("2026-11-21T08:12:00+01:00", "2026-11-21T08:12:00+01:00"),
    ("2026-11-21T08:12:00Z", "2026-11-21T08:12:00Z"),
    ("2026-11-21T08:12", "2026-11-21T08:12:00Z"),
    ("2026-11-21 08:12:09-05:30", "2026-11-21T08:12:09-05:30"),
    ("2026-11-21", "2026-11-21T12:00:00Z"),
  ])
  func `a time reads back as it is written`(text: String, expected: String) throws {
    #expect(try #require(LocalTime(parsing: text)).description == expected)
  }

  @Test(arguments: [
    "", "today", "2026-11", "2026-02-30", "2026-11-21T", "2026-11-21T25:00", "2026-11-21T08:12+1",
    "2026-11-21T08:12:00Zulu", "2026-11-21T08:60",
  ])
  func `anything else is no time`(text: String) {
    #expect(LocalTime(parsing: text) == nil)
  }

  @Test(arguments: [
    ("2026-11-21T03:59:59+01:00", "2026-11-20"), ("2026-11-21T04:00:00+01:00", "2026-11-21"),
    ("2026-11-21T23:59:59-08:00", "2026-11-21"), ("1969-12-31T03:00:00Z", "1969-12-30"),
  ])
  func `the learner's day begins at four in the morning where the learner is`(
    text: String,
    day: String
  ) throws {
    #expect(try #require(LocalTime(parsing: text)).day().description == day)
  }
}
