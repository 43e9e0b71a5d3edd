#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The forgetting model FSRS-7 (2026): two curves, one that fades fast and one that fades slowly.
///
/// It knows parts of a day and has no rule of its own for the same day. Names as in its paper: `s` is the
/// slow stability and `sf` the fast one, both in days, `d` is difficulty, 1 to 10, `t` is days since the
/// last answer, `q` is the recall a curve gives, `r` that of both curves together. Unlike in FSRS-6, `s` is
/// not the time until recall has fallen to 90 %: that is what `interval(of:to:)` solves for.
///
/// Sources: github.com/open-spaced-repetition/srs-benchmark, `models/fsrs_v7.py`, and fsrs-rs,
/// `src/model_v7.rs`.
package struct FSRS7: Hashable, Sendable {
  package let weights: Weights

  private let logFastBase: Double
  private let slowDecay: Double
  private let slowFactor: Double

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
    slowDecay = -weights[24]
    slowFactor = pow(weights[26], 1 / slowDecay) - 1
  }

  // MARK: - Forgetting curves

  /// R(t), the two curves mixed and kept from 0 and 1 by a hundred-thousandth.
  private func mixture(of recall: (fast: Double, slow: Double), _ memory: Memory) -> Double {
    let a = weights[27] * pow(memory.fastStability, -weights[29])
    let b =
      weights[28] * pow(memory.slowStability, weights[30])
      * exp((memory.difficulty - 5) * (weights[31] - 0.5))
    return (a * recall.fast + b * recall.slow) / (a + b) * (1 - 2e-5) + 1e-5
  }

  /// Rf(t) = (1 + F * t / Sf)^D with D = -w23 * Sf^(w33 - 0.3) and F = w25^(1 / D) - 1.
  private func fastRecall(after t: Double, _ memory: Memory) -> Double {
    let (decay, factor) = fastCurve(memory)
    return pow(1 + factor * t / memory.fastStability, decay)
  }

  private func fastCurve(_ memory: Memory) -> (decay: Double, factor: Double) {
    let decay = -clamped(
      weights[23] * pow(memory.fastStability, weights[33] - 0.3),
      FSRS7.decays
    )
    return (decay, exp(min(logFastBase / decay, FSRS7.highestExponent)) - 1)
  }

  /// Rs(t) = (1 + F * t / S)^D with D = -w24 and F = (w26^(1 / D) - 1) * e^((d - 5) * (w32 - 0.3)).
  private func slowRecall(after t: Double, _ memory: Memory) -> Double {
    pow(1 + slowFactor(memory) * t / memory.slowStability, slowDecay)
  }

  private func slowFactor(_ memory: Memory) -> Double {
    slowFactor * exp((memory.difficulty - 5) * (weights[32] - 0.3))
  }

  // MARK: - First answer

  private func firstMemory(_ grade: Grade) -> Memory {
    let s = weights[grade.rawValue - 1]
    return Memory(
      slowStability: clamped(s, FSRS7.stabilities),
      fastStability: clamped(0.8 * s, FSRS7.stabilities),
      difficulty: clamped(initialDifficulty(grade), FSRS7.difficulties)
    )
  }

  /// D0(G) = w4 - e^(w5 * (G - 1)) + 1, which may lie outside 1 to 10.
  private func initialDifficulty(_ grade: Grade) -> Double {
    weights[4] - exp(weights[5] * Double(grade.rawValue - 1)) + 1
  }

  // MARK: - Later answers

  /// A pass: x * (1 + e^(w0 - 1.5) * (11 - d) * x^-w1 * (e^((1 - q) * w2) - 1) * [w6 if Hard, w7 if
  /// Easy]), the weights counted from the `first` of eight.
  private func passed(_ x: Double, _ grade: Grade, first k: Int, d: Double, q: Double) -> Double {
    let growth =
      exp(weights[k] - 1.5) * (11 - d) * pow(x, -weights[k + 1])
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
    min(x, weights[k + 3] * (pow(x + 1, weights[k + 4]) - 1) * exp((1 - q) * weights[k + 5]))
  }

  /// D' = D - w6 * (G - 3) * (10 - D) / 9, after a lapse times r + 0.1, drawn towards D0(Easy) by 1 %.
  private func nextDifficulty(_ d: Double, _ grade: Grade, r: Double) -> Double {
    let surprise = grade == .again ? r + 0.1 : 1
    let moved = d - weights[6] * Double(grade.rawValue - 3) * surprise * (10 - d) / 9
    return clamped(0.01 * initialDifficulty(.easy) + 0.99 * moved, FSRS7.difficulties)
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
    let t = max(0, elapsedDays)
    let recall = (fast: fastRecall(after: t, memory), slow: slowRecall(after: t, memory))
    let r = mixture(of: recall, memory)
    var slow: Double
    var fast: Double
    if grade == .again {
      slow = lapsed(s, first: 7, q: r)
      fast = lapsed(sf, first: 15, q: recall.fast)
    } else {
      // What a lapse leaves never exceeds what was there, and a pass takes nothing away, so the
      // larger of the two that the sources take is always this one.
      slow = passed(s, grade, first: 7, d: d, q: r)
      fast = passed(sf, grade, first: 15, d: d, q: recall.fast)
    }
    slow = clamped(slow, FSRS7.stabilities)
    if grade == .again { fast = min(fast, 0.8 * slow) }
    return Memory(
      slowStability: slow,
      fastStability: clamped(fast, FSRS7.stabilities),
      difficulty: nextDifficulty(d, grade, r: r)
    )
  }

  /// 0.99999 at once, and never below 0.00001.
  package func retrievability(of memory: Memory, after days: Double) -> Double {
    let t = max(0, days)
    return mixture(of: (fastRecall(after: t, memory), slowRecall(after: t, memory)), memory)
  }

  /// Solves R(t) = `retention` to a billionth; at most a hundred years, none from 0.9999 on.
  ///
  /// Newton's method in log t, where both curves are smooth steps, within a bracket that halves where a
  /// step would leave it.
  package func interval(of memory: Memory, to retention: Double) -> Double {
    guard retention < 0.9999 else { return 0 }
    let r = max(retention, 1e-4)
    guard retrievability(of: memory, after: FSRS7.stabilities.upperBound) < r else {
      return FSRS7.stabilities.upperBound
    }
    var (low, high) = (log(1e-40), log(FSRS7.stabilities.upperBound))
    var place = log(max(memory.slowStability, memory.fastStability))
    for _ in 0..<200 {
      let (recall, slope) = recallAndSlope(of: memory, logDays: place)
      let excess = recall - r
      if abs(excess) <= 1e-10 { break }
      if excess > 0 { low = place } else { high = place }
      let step = place - excess / slope
      place = step > low && step < high ? step : (low + high) / 2
    }
    return exp(place)
  }

  /// R at t = e^`logDays`, and how fast it falls with `logDays`.
  private func recallAndSlope(
    of memory: Memory,
    logDays: Double
  ) -> (recall: Double, slope: Double) {
    let t = exp(logDays)
    let (fastDecay, fastFactor) = fastCurve(memory)
    let fastPart = fastFactor * t / memory.fastStability
    let slowPart = slowFactor(memory) * t / memory.slowStability
    let fast = pow(1 + fastPart, fastDecay)
    let slow = pow(1 + slowPart, slowDecay)
    let recall = mixture(of: (fast, slow), memory)
    let slopes = (
      fast: fastDecay * fast * fastPart / (1 + fastPart),
      slow: slowDecay * slow * slowPart / (1 + slowPart)
    )
    return (recall, mixture(of: slopes, memory) - 1e-5)
  }
}

extension FSRS7 {
  static let stabilities = 0.0001...36500.0
  static let difficulties = 1.0...10.0
  static let decays = 0.01...0.95
  /// Keeps the fast curve's factor finite.
  static let highestExponent = 60.0
}

private func clamped(_ value: Double, _ range: ClosedRange<Double>) -> Double {
  min(max(value, range.lowerBound), range.upperBound)
}
