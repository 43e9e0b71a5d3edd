#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The forgetting model FSRS-7 (2026): two curves, one that fades fast and one that fades slowly.
///
/// It knows parts of a day and has no rule of its own for the same day. Names as in its paper: `s`
/// is the slow stability and `sf` the fast one, both in days, `d` is difficulty, 1 to 10, `t` is
/// days since the last answer, `q` is the recall a curve gives, `r` that of both curves together.
/// Unlike in FSRS-6, `s` is not the time until recall has fallen to 90 %: that is what
/// `interval(of:to:)` solves for.
///
/// Sources: github.com/open-spaced-repetition/srs-benchmark, `models/fsrs_v7.py`, and fsrs-rs,
/// `src/model_v7.rs`.
package struct FSRS7: Hashable, Sendable {
  package let weights: Weights

  /// ln w25.
  let logFastBase: Double
  /// w26^(-1 / w24) - 1.
  let slowFactor: Double
  /// ln(w28 / w27).
  let logShares: Double
  /// w6 / 9.
  private let difficultyStep: Double
  /// D0(Easy), which is not held to 1 to 10.
  private let easyDifficulty: Double

  /// What the model believes about one card.
  package struct Memory: Hashable, Sendable {
    /// In days, from 0.0001 to 36,500.
    package var slowStability: Double
    /// In days, from 0.0001 to 36,500.
    package var fastStability: Double
    /// From 1, easy, to 10.
    package var difficulty: Double

    package init(slowStability: Double, fastStability: Double, difficulty: Double) {
      self.slowStability = slowStability
      self.fastStability = fastStability
      self.difficulty = difficulty
    }
  }

  package init(weights: Weights = .published) {
    self.weights = weights
    logFastBase = log(weights[25])
    slowFactor = pow(weights[26], -1 / weights[24]) - 1
    logShares = log(weights[28] / weights[27])
    difficultyStep = weights[6] / 9
    easyDifficulty = weights[4] - exp(weights[5] * 3) + 1
  }

  // MARK: - First answer

  private func firstMemory(_ grade: Grade) -> Memory {
    let s = weights[grade.rawValue - 1]
    return Memory(
      slowStability: s.clamped(to: FSRS7.stabilities),
      fastStability: (0.8 * s).clamped(to: FSRS7.stabilities),
      difficulty: initialDifficulty(grade).clamped(to: FSRS7.difficulties)
    )
  }

  /// D0(G) = w4 - e^(w5 * (G - 1)) + 1, which may lie outside 1 to 10.
  private func initialDifficulty(_ grade: Grade) -> Double {
    weights[4] - exp(weights[5] * Double(grade.rawValue - 1)) + 1
  }

  // MARK: - Later answers

  /// A pass: x * (1 + e^(w0 - 1.5) * (11 - d) * x^-w1 * (e^((1 - q) * w2) - 1) * [w6 if Hard, w7 if
  /// Easy]), the weights counted from the `first` of eight.
  ///
  /// The sources take what a lapse would leave where that is more, which it never is.
  private func passed(
    _ x: Double,
    log logX: Double,
    _ grade: Grade,
    first k: Int,
    d: Double,
    q: Double
  ) -> Double {
    let growth =
      exp(weights[k] - 1.5 - weights[k + 1] * logX) * (11 - d)
      * (exp((1 - q) * weights[k + 2]) - 1)
    switch grade {
    case .hard: return x * (1 + growth * weights[k + 6])
    case .easy: return x * (1 + growth * weights[k + 7])
    default: return x * (1 + growth)
    }
  }

  /// A lapse: w3 * ((x + 1)^w4 - 1) * e^((1 - q) * w5), at most x, the weights counted from the
  /// `first` of eight.
  private func lapsed(_ x: Double, first k: Int, q: Double) -> Double {
    min(
      x,
      weights[k + 3] * (exp(weights[k + 4] * log(x + 1)) - 1) * exp((1 - q) * weights[k + 5])
    )
  }

  /// D' = D - w6 * (G - 3) * (10 - D) / 9, after a lapse times r + 0.1, drawn towards D0(Easy) by 1
  /// %.
  private func nextDifficulty(_ d: Double, _ grade: Grade, r: Double) -> Double {
    let surprise = grade == .again ? r + 0.1 : 1
    let moved = d - difficultyStep * Double(grade.rawValue - 3) * surprise * (10 - d)
    return (0.01 * easyDifficulty + 0.99 * moved).clamped(to: FSRS7.difficulties)
  }
}

extension FSRS7: ForgettingModel {
  package static let name = "fsrs-7"

  package func memory(
    after grade: Grade,
    from memory: Memory?,
    elapsedDays: Double
  ) -> Memory {
    guard let memory else { return firstMemory(grade) }
    let (s, sf, d) = (memory.slowStability, memory.fastStability, memory.difficulty)
    let curves = FSRS7Curves(of: memory, in: self)
    let recall = curves.recall(after: max(0, elapsedDays))
    var slow: Double
    var fast: Double
    if grade == .again {
      slow = lapsed(s, first: 7, q: recall.mixed).clamped(to: FSRS7.stabilities)
      fast = min(lapsed(sf, first: 15, q: recall.fast), 0.8 * slow)
    } else {
      slow = passed(s, log: curves.logSlow, grade, first: 7, d: d, q: recall.mixed)
      fast = passed(sf, log: curves.logFast, grade, first: 15, d: d, q: recall.fast)
    }
    return Memory(
      slowStability: slow.clamped(to: FSRS7.stabilities),
      fastStability: fast.clamped(to: FSRS7.stabilities),
      difficulty: nextDifficulty(d, grade, r: recall.mixed)
    )
  }

  /// 0.99999 at once, and never below 0.00001.
  package func retrievability(of memory: Memory, after days: Double) -> Double {
    FSRS7Curves(of: memory, in: self).recall(after: max(0, days)).mixed
  }

  /// Solves R(t) = `retention` to a billionth; at most a hundred years, none from 0.9999 on.
  ///
  /// Newton's method in log t, where both curves are smooth steps, within a bracket that halves
  /// where a step would leave it.
  package func interval(of memory: Memory, to retention: Double) -> Double {
    guard retention < 0.9999 else { return 0 }
    let r = max(retention, 1e-4)
    let curves = FSRS7Curves(of: memory, in: self)
    let longest = FSRS7.stabilities.upperBound
    guard curves.recall(after: longest).mixed < r else { return longest }
    var (low, high) = (log(1e-40), log(longest))
    var place = max(curves.logSlow, curves.logFast)
    for _ in 0..<200 {
      let t = exp(place)
      let recall = curves.recall(after: t)
      let excess = recall.mixed - r
      if abs(excess) <= 1e-10 { break }
      if excess > 0 { low = place } else { high = place }
      let step = place - excess / curves.slope(after: t, recall)
      place = step > low && step < high ? step : (low + high) / 2
    }
    return exp(place)
  }
}

extension FSRS7 {
  static let stabilities = 0.0001...36500.0
  static let difficulties = 1.0...10.0
  static let decays = 0.01...0.95
  /// Keeps the fast curve's factor finite.
  static let highestExponent = 60.0
}
