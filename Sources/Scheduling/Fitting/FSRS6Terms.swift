#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What weights of FSRS-6 come to in the formulas of a batch, computed once for it.
///
/// The formulas are those of `FSRS6`, each beside its derivatives.
struct FSRS6Terms {
  let w: [Double]
  let factor: Double
  let easyDifficulty: Double
  private let growth: Double
  private let lapseShare: Double
  private let logNineTenths = log(0.9)

  init(_ w: [Double]) {
    self.w = w
    factor = exp(-logNineTenths / w[20]) - 1
    easyDifficulty = w[4] - exp(3 * w[5]) + 1
    growth = exp(w[8])
    lapseShare = exp(-w[17] * w[18])
  }

  /// d factor / d w20.
  var factorByDecay: Double { (factor + 1) * logNineTenths / (w[20] * w[20]) }

  static let stabilities = FSRS6.minimumStability...36500
  static let difficulties = 1.0...10.0

  /// D0(G), not held to 1 to 10.
  func firstDifficulty(_ grade: Grade) -> Double {
    w[4] - exp(w[5] * Double(grade.rawValue - 1)) + 1
  }

  /// D', not held to 1 to 10.
  func difficulty(after grade: Grade, d: Double) -> Double {
    let moved = d - w[6] * Double(grade.rawValue - 3) * (10 - d) / 9
    return w[7] * easyDifficulty + (1 - w[7]) * moved
  }

  /// R, and how it moves with stability, w20 and the curve's factor.
  struct Recall {
    var value = 1.0
    var byStability = 0.0
    var byDecay = 0.0
    var byFactor = 0.0
  }

  func recall(after t: Double, s: Double) -> Recall {
    guard t >= 1 else { return Recall() }
    let u = t / s
    let z = 1 + factor * u
    let logZ = log(z)
    let r = exp(-w[20] * logZ)
    let slope = -w[20] * r * u / z
    return Recall(
      value: r,
      byStability: -slope * factor / s,
      byDecay: -r * logZ,
      byFactor: slope
    )
  }

  func stability(s: Double, d: Double, t: Double, r: Double, _ grade: Grade) -> StabilityChange {
    if t < 1 { return sameDay(s: s, grade) }
    return grade == .again ? lapsed(s: s, d: d, r: r) : passed(s: s, d: d, r: r, grade)
  }

  private func passed(s: Double, d: Double, r: Double, _ grade: Grade) -> StabilityChange {
    let other: Int? =
      switch grade {
      case .hard: 15
      case .easy: 16
      default: nil
      }
    return .passed(s, d: d, r: r, growth: growth, w, first: 8, other: other)
  }

  private func lapsed(s: Double, d: Double, r: Double) -> StabilityChange {
    let (logS, logD) = (log(s + 1), log(d))
    let power = exp(w[13] * logS)
    let scale = exp(w[14] * (1 - r) - w[12] * logD)
    let value = w[11] * scale * (power - 1)
    let limit = s * lapseShare
    guard value <= limit else {
      return StabilityChange(
        value: limit,
        byStability: lapseShare,
        first: 17,
        by0: -limit * w[18],
        by1: -limit * w[17]
      )
    }
    let byPower = w[11] * scale * power
    return StabilityChange(
      value: value,
      byStability: byPower * w[13] / (s + 1),
      byDifficulty: -value * w[12] / d,
      byRecall: -value * w[14],
      first: 11,
      by0: scale * (power - 1),
      by1: -value * logD,
      by2: byPower * logS,
      other: 14,
      byOther: value * (1 - r)
    )
  }

  private func sameDay(s: Double, _ grade: Grade) -> StabilityChange {
    let logS = log(s)
    let shift = Double(grade.rawValue - 3) + w[18]
    let increase = exp(w[17] * shift - w[19] * logS)
    guard grade == .again || increase >= 1 else { return StabilityChange(value: s, byStability: 1) }
    let value = s * increase
    return StabilityChange(
      value: value,
      byStability: increase * (1 - w[19]),
      first: 17,
      by0: value * shift,
      by1: value * w[17],
      by2: -value * logS
    )
  }
}
