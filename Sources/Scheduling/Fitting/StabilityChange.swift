#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A stability after an answer, and how it moves with what it is made of.
struct StabilityChange {
  var value: Double
  var byStability: Double
  var byDifficulty = 0.0
  var byRecall = 0.0
  /// The weights that matter: three in a row from `first`, and one more.
  var first = 0
  var by0 = 0.0
  var by1 = 0.0
  var by2 = 0.0
  var other = 0
  var byOther = 0.0
}

extension StabilityChange {
  /// A pass, in FSRS-6 and in both curves of FSRS-7.
  ///
  /// S' = s * (1 + growth * (11 - d) * s^-w1 * (e^(w2 * (1 - r)) - 1) * w3), where growth is e to the
  /// power of w0, give or take a constant. The weights w0 to w2 are those from `first`; w3 is the one
  /// at `other`, 1 where there is none.
  static func passed(
    _ s: Double,
    d: Double,
    r: Double,
    growth: Double,
    _ w: [Double],
    first: Int,
    other: Int?
  ) -> StabilityChange {
    let logS = log(s)
    let surprise = exp(w[first + 2] * (1 - r))
    let scale = s * growth * (11 - d) * exp(-w[first + 1] * logS)
    let factor = other.map { w[$0] } ?? 1
    let base = scale * (surprise - 1)
    let increase = base * factor
    let bySurprise = scale * factor * surprise
    return StabilityChange(
      value: s + increase,
      byStability: 1 + increase * (1 - w[first + 1]) / s,
      byDifficulty: -increase / (11 - d),
      byRecall: -bySurprise * w[first + 2],
      first: first,
      by0: increase,
      by1: -increase * logS,
      by2: bySurprise * (1 - r),
      other: other ?? 0,
      byOther: other == nil ? 0 : base
    )
  }

  /// Adds to each weight's slope what comes to it by way of this stability, whose own is `slope`.
  func add(_ slope: Double, to sums: inout [Double]) {
    sums[first] += slope * by0
    sums[first + 1] += slope * by1
    sums[first + 2] += slope * by2
    sums[other] += slope * byOther
  }
}
