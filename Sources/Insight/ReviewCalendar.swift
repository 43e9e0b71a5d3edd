package import Basics

/// Did I show up? Cards answered on each day of some whole weeks, every card once a day.
package struct ReviewCalendar: Sendable, Hashable {
  /// The Monday with which the weeks begin.
  package var monday: CivilDay
  /// Of each day from `monday` up to today, the last.
  package var reviews: [Int]
  /// Of all time, whatever the weeks.
  package var streak: Streak
  /// The day of the first answer ever; `nil` before it.
  package var begin: CivilDay?

  /// `reviews` counts by day, of all time; days that are not in it count nothing.
  package init(_ reviews: [CivilDay: Int], weeks: Int, today: CivilDay, streak: Streak) {
    let monday = today.advanced(by: -today.weekday - 7 * (max(1, weeks) - 1))
    self.monday = monday
    self.reviews = (0...today.days(since: monday)).map { reviews[monday.advanced(by: $0)] ?? 0 }
    self.streak = streak
    begin = reviews.filter { $0.value > 0 && $0.key <= today }.keys.min()
  }

  package var today: CivilDay { monday.advanced(by: reviews.count - 1) }
  package var weeks: Int { (reviews.count + 6) / 7 }
  package var total: Int { reviews.reduce(0, +) }
  package var studiedDays: Int { reviews.count { $0 > 0 } }

  /// The day on which most was answered, the latest of several; `nil` where nothing was.
  package var most: (day: CivilDay, reviews: Int)? {
    guard let index = reviews.indices.max(by: { (reviews[$0], $0) < (reviews[$1], $1) }),
      reviews[index] > 0
    else { return nil }
    return (monday.advanced(by: index), reviews[index])
  }

  /// A day's reviews on Monday to Friday, from the first answer ever on; `nil` without such a day.
  package var meanOnWorkdays: Double? { mean { $0 < 5 } }
  /// A day's reviews on Saturday and Sunday, from the first answer ever on; `nil` without such a day.
  package var meanOnWeekends: Double? { mean { $0 >= 5 } }

  private func mean(of isCounted: (_ weekday: Int) -> Bool) -> Double? {
    guard let begin else { return nil }
    let counted = reviews.indices.filter {
      monday.advanced(by: $0) >= begin && isCounted($0 % 7)
    }
    guard !counted.isEmpty else { return nil }
    return Double(counted.reduce(0) { $0 + reviews[$1] }) / Double(counted.count)
  }

  /// The last weeks of it; all where there are no more.
  package func last(weeks count: Int) -> ReviewCalendar {
    guard count < weeks else { return self }
    var part = self
    let dropped = 7 * (weeks - max(1, count))
    part.monday = monday.advanced(by: dropped)
    part.reviews = Array(reviews.dropFirst(dropped))
    return part
  }

  /// The least reviews of each level above the lowest, which is none.
  package static let levels = [1, 10, 25, 50]

  /// From 0, nothing answered, to 4.
  package static func level(of reviews: Int) -> Int { levels.count { $0 <= reviews } }
}
