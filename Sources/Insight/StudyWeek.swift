package import Basics
package import Scheduling

/// Seven days of simulated study, Monday to Sunday.
package struct StudyWeek: Sendable, Hashable {
  package var monday: CivilDay
  /// `nil` for days before the first and after the last.
  package var days: [Simulation.Day?]

  package var studied: [Simulation.Day] { days.compactMap(\.self) }
  package var new: Int { studied.reduce(0) { $0 + $1.new } }
  package var reviews: Int { studied.reduce(0) { $0 + $1.reviews } }
  package var seconds: Double { studied.reduce(0) { $0 + $1.seconds } }
  /// On the morning after its last day; 0 where it has none.
  package var recall: Double { studied.last?.recall ?? 0 }
}

/// The weeks of days in a row, of which `first` is the first.
package func weeks(of days: [Simulation.Day], from first: CivilDay) -> [StudyWeek] {
  guard !days.isEmpty else { return [] }
  let before = first.weekday
  let count = (before + days.count + 6) / 7
  return (0..<count).map { week in
    StudyWeek(
      monday: first.advanced(by: 7 * week - before),
      days: (0..<7).map { weekday in
        let index = 7 * week + weekday - before
        return days.indices.contains(index) ? days[index] : nil
      }
    )
  }
}
