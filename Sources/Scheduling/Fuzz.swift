import Basics

/// The whole days that an interval may be moved to, so that cards learnt together come apart.
///
/// About an eighth to either side for weeks, less for months; below two and a half days nothing moves.
/// Never outside `minimum` and `maximum`, which lie at 1 day or above; `maximum` wins where they cross.
/// Source: Anki, `rslib/src/scheduler/states/fuzz.rs`.
package func fuzzRange(
  of interval: Double,
  minimum: Int = 1,
  maximum: Int = 36500
) -> ClosedRange<Int> {
  let maximum = max(1, maximum)
  let minimum = min(max(1, minimum), maximum)
  // Compared before the conversion, which stops the program at infinity.
  let days = interval > 0 ? min(interval, Double(maximum)) : 0
  func whole(_ days: Double) -> Int { min(max(Int(days.rounded()), minimum), maximum) }
  let delta = fuzzDelta(of: days)
  let low = whole(days - delta)
  let high = whole(days + delta)
  return low...(low == high && delta > 0 && high > 2 && high < maximum ? high + 1 : high)
}

/// One of the range's days, the same for the same seed, all equally likely.
///
/// Made of card and review count, the seed lets a repeated or undone answer lead to the same day.
package func fuzzedInterval(in range: ClosedRange<Int>, seed: UInt64) -> Int {
  var random = SeededRandom(seed: seed)
  return Int.random(in: range, using: &random)
}

/// How far to either side an interval may be moved, in days.
private func fuzzDelta(of days: Double) -> Double {
  guard days >= 2.5 else { return 0 }
  let weeks = 0.15 * (min(days, 7) - 2.5) + 0.1 * max(0, min(days, 20) - 7)
  return 1 + weeks + 0.05 * max(0, days - 20)
}
