/// How much a learner takes on in a day.
package struct DailyLimits: Hashable, Sendable {
  /// No card is begun after them; infinite where there is no limit.
  package var seconds: Double
  package var newCards: Int
  /// Which days take less of both.
  package var calendar: StudyCalendar

  package init(
    seconds: Double = .infinity,
    newCards: Int = .max,
    calendar: StudyCalendar = StudyCalendar()
  ) {
    self.seconds = seconds
    self.newCards = newCards
    self.calendar = calendar
  }

  /// What is left of them on a day of the calendar's.
  ///
  /// Without a limit to seconds a lighter day is as long as any other, unless it has no study at all.
  package func limits(on day: Int) -> (seconds: Double, newCards: Int) {
    let share = calendar.share(on: day)
    guard share < 1 else { return (seconds, newCards) }
    guard share > 0 else { return (0, 0) }
    let new = newCards == .max ? newCards : Int((Double(newCards) * share).rounded())
    return (seconds * share, new)
  }
}
