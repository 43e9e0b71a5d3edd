#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The two forgetting curves of one memory and their mixture, as far as time does not matter.
///
/// Powers are taken by logarithms, which the two stabilities need once for all of them.
struct FSRS7Curves {
  /// ln S and ln Sf.
  let logSlow: Double
  let logFast: Double

  private let fastDecay: Double
  private let slowDecay: Double
  /// F / Sf and F / S.
  private let fastRate: Double
  private let slowRate: Double
  /// The fast curve's part in the mixture, from 0 to 1.
  private let fastShare: Double

  /// What is recalled after some time, by each curve and by both.
  struct Recall {
    var fast: Double
    var slow: Double
    /// R in the formulas.
    var mixed: Double
  }

  /// D = -w23 * Sf^(w33 - 0.3) and F = w25^(1 / D) - 1 for the fast curve, D = -w24 and F =
  /// (w26^(1 / D) - 1) * e^((d - 5) * (w32 - 0.3)) for the slow one.
  ///
  /// Mixed in the proportion w27 * Sf^-w29 to w28 * S^w30 * e^((d - 5) * (w31 - 0.5)).
  init(of memory: FSRS7.Memory, in model: borrowing FSRS7) {
    let w = model.weights
    let hardness = memory.difficulty - 5
    logSlow = log(memory.slowStability)
    logFast = log(memory.fastStability)
    fastDecay = -(w[23] * exp((w[33] - 0.3) * logFast)).clamped(to: FSRS7.decays)
    slowDecay = -w[24]
    let fastFactor = exp(min(model.logFastBase / fastDecay, FSRS7.highestExponent)) - 1
    fastRate = fastFactor / memory.fastStability
    slowRate = model.slowFactor * exp(hardness * (w[32] - 0.3) - logSlow)
    let slowOverFast =
      model.logShares + w[30] * logSlow + w[29] * logFast + hardness * (w[31] - 0.5)
    fastShare = 1 / (1 + exp(slowOverFast))
  }

  /// R(t) = (1 + F * t / S)^D for each curve; the mixture is kept from 0 and 1 by a
  /// hundred-thousandth.
  func recall(after t: Double) -> Recall {
    let fast = exp(fastDecay * log(1 + fastRate * t))
    let slow = exp(slowDecay * log(1 + slowRate * t))
    return Recall(fast: fast, slow: slow, mixed: mixed(fast, slow) * (1 - 2e-5) + 1e-5)
  }

  /// How fast the mixture falls with the logarithm of time, after so many days.
  func slope(after t: Double, _ recall: Recall) -> Double {
    let fast = fastDecay * recall.fast * fastRate * t / (1 + fastRate * t)
    let slow = slowDecay * recall.slow * slowRate * t / (1 + slowRate * t)
    return mixed(fast, slow) * (1 - 2e-5)
  }

  private func mixed(_ fast: Double, _ slow: Double) -> Double {
    fastShare * fast + (1 - fastShare) * slow
  }
}
