#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What FSRS-7 recalls of a memory after some time, written down so that slopes find their way
/// back.
struct FSRS7RecallStep {
  /// R and Rf.
  let mixed: Double
  let fast: Double

  private let slow: Double
  private let memory: FSRS7.Memory
  private let logSlow: Double
  private let logFast: Double
  private let hardness: Double
  private let fastShare: Double
  private let fastCurve: Curve
  private let slowCurve: Curve
  /// The fast curve's -D before it is held to its limits, and ln(w25) / D.
  private let freeDecay: Double
  private let fastExponent: Double

  /// (1 + F * t / S)^-k, and what is needed to move it.
  private struct Curve {
    let decay: Double
    let factor: Double
    let days: Double
    let stability: Double
    let logBase: Double
    let value: Double

    init(decay: Double, factor: Double, days: Double, stability: Double) {
      self.decay = decay
      self.factor = factor
      self.days = days
      self.stability = stability
      logBase = log(1 + factor * days / stability)
      value = exp(-decay * logBase)
    }

    var byDecay: Double { -value * logBase }
    var byFactor: Double { -value * decay * days / (stability + factor * days) }
    var byStability: Double { -byFactor * factor / stability }
  }

  init(after t: Double, _ memory: FSRS7.Memory, _ terms: FSRS7Terms) {
    let w = terms.w
    self.memory = memory
    logSlow = log(memory.slowStability)
    logFast = log(memory.fastStability)
    hardness = memory.difficulty - 5
    freeDecay = w[23] * exp((w[33] - 0.3) * logFast)
    let decay = freeDecay.clamped(to: FSRS7.decays)
    fastExponent = -terms.logFastBase / decay
    fastCurve = Curve(
      decay: decay,
      factor: exp(min(fastExponent, FSRS7.highestExponent)) - 1,
      days: t,
      stability: memory.fastStability
    )
    slowCurve = Curve(
      decay: w[24],
      factor: (terms.slowPower - 1) * exp(hardness * (w[32] - 0.3)),
      days: t,
      stability: memory.slowStability
    )
    let slowOverFast = w[30] * logSlow + w[29] * logFast + hardness * (w[31] - 0.5)
    fastShare = 1 / (1 + w[28] / w[27] * exp(slowOverFast))
    fast = fastCurve.value
    slow = slowCurve.value
    mixed = (fastShare * fast + (1 - fastShare) * slow) * (1 - 2e-5) + 1e-5
  }

  /// How the loss moves with the memory, given how it moves with R and Rf; the weights' slopes are
  /// added to `sums`.
  func goBack(
    mixed byMixed: Double,
    fast byFast: Double,
    _ terms: FSRS7Terms,
    _ sums: inout [Double]
  ) -> FSRS7Slopes {
    let byMixture = byMixed * (1 - 2e-5)
    var slopes = FSRS7Slopes()
    goBackInShare(byMixture * (fast - slow) * fastShare * (1 - fastShare), terms, &sums, &slopes)
    goBackOnFastCurve(byFast + byMixture * fastShare, terms, &sums, &slopes)
    goBackOnSlowCurve(byMixture * (1 - fastShare), terms, &sums, &slopes)
    return slopes
  }

  /// By the logarithm of the fast curve's part over the slow one's.
  private func goBackInShare(
    _ slope: Double,
    _ terms: FSRS7Terms,
    _ sums: inout [Double],
    _ slopes: inout FSRS7Slopes
  ) {
    let w = terms.w
    sums[27] += slope / w[27]
    sums[28] -= slope / w[28]
    sums[29] -= slope * logFast
    sums[30] -= slope * logSlow
    sums[31] -= slope * hardness
    slopes.fast -= slope * w[29] / memory.fastStability
    slopes.slow -= slope * w[30] / memory.slowStability
    slopes.difficulty -= slope * (w[31] - 0.5)
  }

  private func goBackOnFastCurve(
    _ slope: Double,
    _ terms: FSRS7Terms,
    _ sums: inout [Double],
    _ slopes: inout FSRS7Slopes
  ) {
    let w = terms.w
    slopes.fast += slope * fastCurve.byStability
    var byDecay = slope * fastCurve.byDecay
    if fastExponent <= FSRS7.highestExponent {
      let byExponent = slope * fastCurve.byFactor * (fastCurve.factor + 1)
      sums[25] -= byExponent / (w[25] * fastCurve.decay)
      byDecay -= byExponent * fastExponent / fastCurve.decay
    }
    guard FSRS7.decays.contains(freeDecay) else { return }
    sums[23] += byDecay * freeDecay / w[23]
    sums[33] += byDecay * freeDecay * logFast
    slopes.fast += byDecay * freeDecay * (w[33] - 0.3) / memory.fastStability
  }

  private func goBackOnSlowCurve(
    _ slope: Double,
    _ terms: FSRS7Terms,
    _ sums: inout [Double],
    _ slopes: inout FSRS7Slopes
  ) {
    let w = terms.w
    slopes.slow += slope * slowCurve.byStability
    let byFactor = slope * slowCurve.byFactor
    // The factor is (P - 1) * X: P the power of w26, X what difficulty adds.
    let byLogPower = byFactor * slowCurve.factor * terms.slowPower / (terms.slowPower - 1)
    sums[26] -= byLogPower / (w[26] * w[24])
    sums[24] += slope * slowCurve.byDecay + byLogPower * -log(terms.slowPower) / w[24]
    sums[32] += byFactor * slowCurve.factor * hardness
    slopes.difficulty += byFactor * slowCurve.factor * (w[32] - 0.3)
  }
}

/// How the loss moves with a memory of FSRS-7.
struct FSRS7Slopes {
  var slow = 0.0
  var fast = 0.0
  var difficulty = 0.0
}
