#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What weights of FSRS-7 come to in the formulas of a batch, computed once for it.
///
/// The formulas are those of `FSRS7` and `FSRS7Curves`, each beside its derivatives.
struct FSRS7Terms {
  let w: [Double]
  let easyDifficulty: Double
  let logFastBase: Double
  /// w26^(-1 / w24).
  let slowPower: Double
  private let growth: (slow: Double, fast: Double)

  init(_ w: [Double]) {
    self.w = w
    easyDifficulty = w[4] - exp(3 * w[5]) + 1
    logFastBase = log(w[25])
    slowPower = exp(-log(w[26]) / w[24])
    growth = (exp(w[7] - 1.5), exp(w[15] - 1.5))
  }

  /// D0(G), not held to 1 to 10.
  func firstDifficulty(_ grade: Grade) -> Double {
    w[4] - exp(w[5] * Double(grade.rawValue - 1)) + 1
  }

  /// D', not held to 1 to 10.
  func difficulty(after grade: Grade, d: Double, r: Double) -> Double {
    0.01 * easyDifficulty + 0.99 * movedDifficulty(after: grade, d: d, r: r)
  }

  private func movedDifficulty(after grade: Grade, d: Double, r: Double) -> Double {
    let surprise = grade == .again ? r + 0.1 : 1
    return d - w[6] * Double(grade.rawValue - 3) / 9 * surprise * (10 - d)
  }

  /// S', which R matters to.
  func slowStability(_ s: Double, d: Double, r: Double, _ grade: Grade) -> StabilityChange {
    stability(s, d: d, q: r, grade, growth: growth.slow, first: 7)
  }

  /// Sf' before it is held to 0.8 of S', which Rf matters to.
  func fastStability(_ sf: Double, d: Double, rf: Double, _ grade: Grade) -> StabilityChange {
    stability(sf, d: d, q: rf, grade, growth: growth.fast, first: 15)
  }

  private func stability(
    _ x: Double,
    d: Double,
    q: Double,
    _ grade: Grade,
    growth: Double,
    first k: Int
  ) -> StabilityChange {
    switch grade {
    case .again: lapsed(x, q: q, first: k + 3)
    case .hard: .passed(x, d: d, r: q, growth: growth, w, first: k, other: k + 6)
    case .good: .passed(x, d: d, r: q, growth: growth, w, first: k, other: nil)
    case .easy: .passed(x, d: d, r: q, growth: growth, w, first: k, other: k + 7)
    }
  }

  private func lapsed(_ x: Double, q: Double, first k: Int) -> StabilityChange {
    let logX = log(x + 1)
    let power = exp(w[k + 1] * logX)
    let scale = exp((1 - q) * w[k + 2])
    let value = w[k] * (power - 1) * scale
    guard value <= x else { return StabilityChange(value: x, byStability: 1) }
    let byPower = w[k] * scale * power
    return StabilityChange(
      value: value,
      byStability: byPower * w[k + 1] / (x + 1),
      byRecall: -value * w[k + 2],
      first: k,
      by0: scale * (power - 1),
      by1: byPower * logX,
      by2: value * (1 - q)
    )
  }
}
