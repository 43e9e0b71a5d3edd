import Basics
import Testing

struct CivilDayTests {
  @Test(arguments: [
    ("1970-01-01", 0, "Thu"), ("2000-02-29", 11016, "Tue"), ("2026-11-21", 20778, "Sat"),
    ("1969-12-31", -1, "Wed"), ("0001-01-01", -719_162, "Mon"), ("9999-12-31", 2_932_896, "Fri"),
  ])
  func `a day has the number and the weekday that Python's datetime gives it`(
    text: String,
    number: Int,
    weekday: String
  ) {
    let day = CivilDay(number: number)
    #expect(day.description == text)
    #expect(day.weekdayName == weekday)
  }

  @Test func `every day of eight centuries survives the way to its parts and back`() {
    for number in stride(from: -150_000, through: 150_000, by: 1) {
      let (year, month, day) = CivilDay(number: number).parts
      #expect(CivilDay(year: year, month: month, day: day)?.number == number)
    }
  }

  @Test func `a month ends where counting on leads to the next one`() {
    for year in 1...2401 {
      for month in 1...12 {
        let start = CivilDay(year: year, month: month, day: 28)?.number ?? 0
        for day in 29...32 {
          let isThere = CivilDay(number: start + day - 28).parts == (year, month, day)
          #expect((CivilDay(year: year, month: month, day: day) != nil) == isThere)
        }
      }
    }
  }

  @Test(arguments: [(2025, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (0, 1, 1)])
  func `there is no such day`(year: Int, month: Int, day: Int) {
    #expect(CivilDay(year: year, month: month, day: day) == nil)
  }
}
