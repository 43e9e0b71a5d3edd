#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// FSRS-6's loss and gradient.
struct FSRS6Gradient: CardGradient {
  private let terms: FSRS6Terms
  private(set) var loss = 0.0
  private var sums: [Double]
  private var sumByFactor = 0.0
  private var sumByEasyDifficulty = 0.0
  private var tape: [Step] = []

  /// What one answer wrote down: the memory before it, and how the one after moves with it.
  private struct Step {
    var difficulty: Double
    var grade: Grade
    var recall: FSRS6Terms.Recall
    var lossByRecall: Double
    var stability: StabilityChange
  }

  init(weights: [Double]) {
    terms = FSRS6Terms(weights)
    sums = [Double](repeating: 0, count: weights.count)
  }

  mutating func add(_ card: ArraySlice<WeighedReview>) {
    guard let first = card.first?.grade, let last = card.lastIndex(where: { $0.weight > 0 }) else {
      return
    }
    var s = terms.w[first.rawValue - 1].clamped(to: FSRS6Terms.stabilities)
    var d = terms.firstDifficulty(first).clamped(to: FSRS6Terms.difficulties)
    tape.removeAll(keepingCapacity: true)
    for review in card[...last].dropFirst() {
      let recall = terms.recall(after: review.days, s: s)
      let reviewLoss = review.loss(recall.value)
      loss += reviewLoss.value
      let stability = terms.stability(s: s, d: d, t: review.days, r: recall.value, review.grade)
      tape.append(
        Step(
          difficulty: d,
          grade: review.grade,
          recall: recall,
          lossByRecall: reviewLoss.slope,
          stability: stability
        )
      )
      s = stability.value.clamped(to: FSRS6Terms.stabilities)
      d = terms.difficulty(after: review.grade, d: d).clamped(to: FSRS6Terms.difficulties)
    }
    goBack(to: first)
  }

  /// From the last answer on the tape to the first of the card.
  ///
  /// `s` and `d` are how the loss moves with stability and difficulty after the step at hand.
  private mutating func goBack(to first: Grade) {
    var (s, d) = (0.0, 0.0)
    for step in tape.reversed() {
      let stability = step.stability
      if !FSRS6Terms.stabilities.contains(stability.value) { s = 0 }
      stability.add(s, to: &sums)
      let r = s * stability.byRecall + step.lossByRecall
      sums[20] += r * step.recall.byDecay
      sumByFactor += r * step.recall.byFactor
      let dBefore = goBackInDifficulty(d, step) + s * stability.byDifficulty
      s = s * stability.byStability + r * step.recall.byStability
      d = dBefore
    }
    if FSRS6Terms.stabilities.contains(terms.w[first.rawValue - 1]) {
      sums[first.rawValue - 1] += s
    }
    if FSRS6Terms.difficulties.contains(terms.firstDifficulty(first)) {
      addFirstDifficulty(d, first)
    }
  }

  private mutating func goBackInDifficulty(_ d: Double, _ step: Step) -> Double {
    let before = step.difficulty
    guard FSRS6Terms.difficulties.contains(terms.difficulty(after: step.grade, d: before)) else {
      return 0
    }
    let w = terms.w
    let direction = Double(step.grade.rawValue - 3) / 9
    let moved = before - w[6] * direction * (10 - before)
    sumByEasyDifficulty += d * w[7]
    sums[7] += d * (terms.easyDifficulty - moved)
    sums[6] -= d * (1 - w[7]) * direction * (10 - before)
    return d * (1 - w[7]) * (1 + w[6] * direction)
  }

  private mutating func addFirstDifficulty(_ d: Double, _ grade: Grade) {
    let steps = Double(grade.rawValue - 1)
    sums[4] += d
    sums[5] -= d * steps * exp(terms.w[5] * steps)
  }

  var slopes: [Double] {
    var copy = self
    copy.addFirstDifficulty(sumByEasyDifficulty, .easy)
    copy.sums[20] += sumByFactor * terms.factorByDecay
    return copy.sums
  }
}
