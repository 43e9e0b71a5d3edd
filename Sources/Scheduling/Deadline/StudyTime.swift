/// The time that a learner has until the interview.
package struct StudyTime: Hashable, Sendable {
  package var secondsPerDay: Double
  /// The day before the interview; the same as any other where no long day is wanted.
  package var secondsOnLastDay: Double

  package init(secondsPerDay: Double, secondsOnLastDay: Double) {
    self.secondsPerDay = secondsPerDay
    self.secondsOnLastDay = secondsOnLastDay
  }

  /// As many minutes on every day, the last one included unless it has its own.
  package init(minutesPerDay: Double, onLastDay: Double? = nil) {
    secondsPerDay = minutesPerDay * 60
    secondsOnLastDay = (onLastDay ?? minutesPerDay) * 60
  }

  /// On the day that lies so many days before the interview, 1 being the last; 0 from the interview on.
  package func seconds(daysLeft: Int) -> Double {
    switch daysLeft {
    case 2...: secondsPerDay
    case 1: secondsOnLastDay
    default: 0
    }
  }

  /// From the day that lies so many days before the interview, that day included.
  package func total(daysLeft: Int) -> Double {
    daysLeft < 1 ? 0 : secondsPerDay * Double(daysLeft - 1) + secondsOnLastDay
  }
}
