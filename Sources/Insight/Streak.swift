package import Basics

/// Days in a row on which something was answered.
///
/// A day of the pause without an answer neither counts nor ends the row.
package struct Streak: Sendable, Hashable {
  /// Up to today, or up to yesterday where today nothing was answered yet.
  package var current: Int
  package var best: Int

  package init(current: Int, best: Int) {
    self.current = current
    self.best = best
  }

  package init(
    of days: some Sequence<CivilDay>,
    today: CivilDay,
    sparing pause: ClosedRange<CivilDay>? = nil
  ) {
    let days = Set(days)
    best = 0
    for last in days {
      let next = day(after: last, step: 1, in: days, sparing: pause)
      if !days.contains(next) { best = max(best, row(upTo: last, in: days, sparing: pause)) }
    }
    let last = days.contains(today) ? today : day(after: today, step: -1, in: days, sparing: pause)
    current = row(upTo: last, in: days, sparing: pause)
  }
}

/// How many of the days stand in a row that ends with `last`.
private func row(
  upTo last: CivilDay,
  in days: Set<CivilDay>,
  sparing pause: ClosedRange<CivilDay>?
) -> Int {
  var current = last
  var length = 0
  while days.contains(current) {
    length += 1
    current = day(after: current, step: -1, in: days, sparing: pause)
  }
  return length
}

/// The next day, 1 later or -1 earlier, that is not one of the pause without an answer.
private func day(
  after start: CivilDay,
  step: Int,
  in days: Set<CivilDay>,
  sparing pause: ClosedRange<CivilDay>?
) -> CivilDay {
  var next = start.advanced(by: step)
  while let pause, pause.contains(next), !days.contains(next) { next = next.advanced(by: step) }
  return next
}
