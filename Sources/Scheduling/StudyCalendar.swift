package import Basics

/// How much of a usual day's study each day of the calendar has room for.
package struct StudyCalendar: Hashable, Sendable {
  /// By `CivilDay.weekday`, from 0 to 1; 1 for those that are not there.
  package var weekdayShares: [Double]
  /// Days without study; `nil` for none.
  package var pause: ClosedRange<CivilDay>?
  /// The day that is counted as 0 where days are numbers.
  package var origin: CivilDay

  package init(
    weekdayShares: [Double] = [],
    pause: ClosedRange<CivilDay>? = nil,
    origin: CivilDay = CivilDay(number: 0)
  ) {
    self.weekdayShares = weekdayShares
    self.pause = pause
    self.origin = origin
  }

  /// From 0, for none, to 1.
  package func share(of day: CivilDay) -> Double {
    if let pause, pause.contains(day) { return 0 }
    guard weekdayShares.indices.contains(day.weekday) else { return 1 }
    return max(0, min(1, weekdayShares[day.weekday]))
  }

  /// The same of a day that is a number.
  package func share(on day: Int) -> Double { share(of: origin.advanced(by: day)) }

  /// The shares of these days added up: how many usual days they are worth.
  package func usualDays(in days: Range<Int>) -> Double {
    days.reduce(0) { $0 + share(on: $1) }
  }

  /// The same calendar where so many days later is day 0.
  package func counted(from days: Int) -> StudyCalendar {
    var calendar = self
    calendar.origin = origin.advanced(by: days)
    return calendar
  }
}
