package import Basics
package import Scheduling

/// One day of simulated study.
package struct StudyDay: Sendable, Hashable {
  package var day: CivilDay
  /// First answers.
  package var new: Int
  /// Answers to cards seen before.
  package var reviews: Int
  package var seconds: Double
  /// Expected recall over all cards on the next morning, unseen ones counting 0.
  package var recall: Double
}

/// Simulated days in a row with their dates, of which `first` is the first.
package func studyDays(_ days: [Simulation.Day], from first: CivilDay) -> [StudyDay] {
  days.enumerated().map { index, day in
    StudyDay(
      day: first.advanced(by: index),
      new: day.new,
      reviews: day.reviews,
      seconds: day.seconds,
      recall: day.recall
    )
  }
}
