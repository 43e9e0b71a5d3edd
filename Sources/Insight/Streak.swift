package import Basics

/// Days in a row on which something was answered.
package struct Streak: Sendable, Hashable {
  /// Up to today, or up to yesterday where today nothing was answered yet.
  package var current: Int
  package var best: Int

  package init(of days: some Sequence<CivilDay>, today: CivilDay) {
    let days = Set(days)
    best = 0
    for first in days where !days.contains(first.advanced(by: -1)) {
      best = max(best, length(from: first, step: 1, in: days))
    }
    let last = days.contains(today) ? today : today.advanced(by: -1)
    current = length(from: last, step: -1, in: days)
  }
}

private func length(from first: CivilDay, step: Int, in days: Set<CivilDay>) -> Int {
  var day = first
  while days.contains(day) { day = day.advanced(by: step) }
  return abs(day.days(since: first))
}
