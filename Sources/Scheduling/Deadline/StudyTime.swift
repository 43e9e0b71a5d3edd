/// The time that a learner has until the interview.
package struct StudyTime: Hashable, Sendable {
  /// On a usual day.
  package var secondsPerDay: Double
  /// The day before the interview, whatever the calendar says of it; `nil` where it is as any other.
  package var secondsOnLastDay: Double?
  package var calendar: StudyCalendar

  package init(
    secondsPerDay: Double,
    secondsOnLastDay: Double? = nil,
    calendar: StudyCalendar = StudyCalendar()
  ) {
    self.secondsPerDay = secondsPerDay
    self.secondsOnLastDay = secondsOnLastDay
    self.calendar = calendar
  }

  /// As many minutes on every usual day, the last one included unless it has its own.
  package init(
    minutesPerDay: Double,
    onLastDay: Double? = nil,
    calendar: StudyCalendar = StudyCalendar()
  ) {
    self.init(
      secondsPerDay: minutesPerDay * 60,
      secondsOnLastDay: onLastDay.map { $0 * 60 },
      calendar: calendar
    )
  }

  /// On a day of the calendar's; 0 from the interview on.
  package func seconds(on day: Int, until interview: Int) -> Double {
    guard day < interview else { return 0 }
    if day == interview - 1, let secondsOnLastDay { return secondsOnLastDay }
    return secondsPerDay * calendar.share(on: day)
  }

  /// From a day, that day included, to the interview.
  package func total(from day: Int, until interview: Int) -> Double {
    guard day < interview else { return 0 }
    return (day..<interview).reduce(0) { $0 + seconds(on: $1, until: interview) }
  }

  /// The same where so many days later is day 0.
  package func counted(from days: Int) -> StudyTime {
    var time = self
    time.calendar = calendar.counted(from: days)
    return time
  }

  /// Every day's time multiplied.
  package func scaled(by factor: Double) -> StudyTime {
    var time = self
    time.secondsPerDay *= factor
    time.secondsOnLastDay = secondsOnLastDay.map { $0 * factor }
    return time
  }
}
