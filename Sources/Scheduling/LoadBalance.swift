package import Basics

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What days already hold, for placing one more card.
package struct DayBurden: Hashable, Sendable {
  /// Cards due by day; 0 for days that are not there.
  package var due: [CivilDay: Int]
  /// The days on which other cards of the same question are due.
  package var siblings: [CivilDay]
  /// How much of the usual load each day is to have.
  package var calendar: StudyCalendar

  package init(
    due: [CivilDay: Int] = [:],
    siblings: [CivilDay] = [],
    calendar: StudyCalendar = StudyCalendar()
  ) {
    self.due = due
    self.siblings = siblings
    self.calendar = calendar
  }
}

extension DayBurden {
  /// One of the range's intervals from `day`, by chance, those to light days being likelier.
  ///
  /// Beyond 90 days what is due says little, so all are equally likely. Source: Anki,
  /// `rslib/src/scheduler/states/load_balancer.rs`.
  package func interval(
    in range: ClosedRange<Int>,
    from day: CivilDay,
    seed: UInt64
  ) -> Int {
    guard range.upperBound <= 90 else { return fuzzedInterval(in: range, seed: seed) }
    let weights = weights(of: range, from: day)
    var random = SeededRandom(seed: seed)
    var rest = Double.random(in: 0..<1, using: &random) * weights.reduce(0, +)
    for (interval, weight) in zip(range, weights) {
      rest -= weight
      if rest < 0 { return interval }
    }
    return range.upperBound
  }

  /// How likely each interval of the range is, beside the others.
  ///
  /// 1 for an empty day, else count^-2.15 * interval^-3, so that of equally full days the earlier is
  /// likelier; then less for days near a sibling's and for easy weekdays.
  func weights(of range: ClosedRange<Int>, from day: CivilDay) -> [Double] {
    let days = range.map { day.advanced(by: $0) }
    let shares = easyShares(of: days)
    return zip(range, zip(days, shares)).map { interval, target in
      let count = due[target.0] ?? 0
      let weight = count > 0 ? pow(Double(count), -2.15) * pow(Double(max(1, interval)), -3) : 1
      return weight * siblingShare(on: target.0) * target.1
    }
  }

  /// The nearest sibling counts: next to none on its day, and full again from five days off.
  private func siblingShare(on day: CivilDay) -> Double {
    let distance = siblings.map { abs($0.days(since: day)) }.min() ?? 5
    return distance == 0 ? 1e-6 : min(1, Double(distance) * 0.2)
  }

  /// A lighter day takes its share, and next to nothing once it holds more than that of what is due on
  /// these days.
  private func easyShares(of days: [CivilDay]) -> [Double] {
    let shares = days.map(share)
    let counts = days.map { Double(due[$0] ?? 0) }
    let total = counts.reduce(0, +)
    let totalShare = shares.reduce(0, +)
    return zip(shares, counts).map { share, count in
      guard share < 1, share > Self.leastShare else { return share }
      let others = totalShare - share
      let isFull = others > 0 && count / share > (total - count) / others
      return isFull ? Self.leastShare : share
    }
  }

  private func share(of day: CivilDay) -> Double {
    max(Self.leastShare, calendar.share(of: day))
  }

  /// Not nothing, for a card has to be due on some day.
  private static var leastShare: Double { 1e-4 }
}
