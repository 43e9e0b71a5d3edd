#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// FSRS-7's loss and gradient.
struct FSRS7Gradient: CardGradient {
  private let terms: FSRS7Terms
  private(set) var loss = 0.0
  private var sums: [Double]
  private var sumByEasyDifficulty = 0.0
  private var tape: [Step] = []

  /// What one answer wrote down: the memory before it, and how the one after moves with it.
  private struct Step {
    var difficulty: Double
    var grade: Grade
    var recall: FSRS7RecallStep
    var lossByRecall: Double
    var slow: StabilityChange
    var fast: StabilityChange
    /// Whether the fast stability after a lapse is 0.8 of the slow one.
    var isFastLimited: Bool
  }

  init(weights: [Double]) {
    terms = FSRS7Terms(weights)
    sums = [Double](repeating: 0, count: weights.count)
  }

  mutating func add(_ card: ArraySlice<WeighedReview>) {
    guard let first = card.first?.grade, let last = card.lastIndex(where: { $0.weight > 0 }) else {
      return
    }
    let s = terms.w[first.rawValue - 1]
    var memory = FSRS7.Memory(
      slowStability: s.clamped(to: FSRS7.stabilities),
      fastStability: (0.8 * s).clamped(to: FSRS7.stabilities),
      difficulty: terms.firstDifficulty(first).clamped(to: FSRS7.difficulties)
    )
    tape.removeAll(keepingCapacity: true)
    for review in card[...last].dropFirst() {
      let grade = review.grade
      let recall = FSRS7RecallStep(after: review.days, memory, terms)
      let reviewLoss = review.loss(recall.mixed)
      loss += reviewLoss.value
      let d = memory.difficulty
      let slow = terms.slowStability(memory.slowStability, d: d, r: recall.mixed, grade)
      var fast = terms.fastStability(memory.fastStability, d: d, rf: recall.fast, grade)
      memory.slowStability = slow.value.clamped(to: FSRS7.stabilities)
      let limit = 0.8 * memory.slowStability
      let isLimited = grade == .again && fast.value > limit
      if isLimited { fast = StabilityChange(value: limit, byStability: 0) }
      memory.fastStability = fast.value.clamped(to: FSRS7.stabilities)
      memory.difficulty = terms.difficulty(after: grade, d: d, r: recall.mixed)
        .clamped(to: FSRS7.difficulties)
      tape.append(
        Step(
          difficulty: d,
          grade: grade,
          recall: recall,
          lossByRecall: reviewLoss.slope,
          slow: slow,
          fast: fast,
          isFastLimited: isLimited
        )
      )
    }
    goBack(to: first)
  }

  /// From the last answer on the tape to the first of the card.
  ///
  /// `slopes` are how the loss moves with the memory after the step at hand.
  private mutating func goBack(to first: Grade) {
    var slopes = FSRS7Slopes()
    for step in tape.reversed() {
      var before = FSRS7Slopes()
      if !FSRS7.stabilities.contains(step.fast.value) { slopes.fast = 0 }
      if step.isFastLimited {
        slopes.slow += 0.8 * slopes.fast
        slopes.fast = 0
      }
      if !FSRS7.stabilities.contains(step.slow.value) { slopes.slow = 0 }
      step.slow.add(slopes.slow, to: &sums)
      step.fast.add(slopes.fast, to: &sums)
      before.slow = slopes.slow * step.slow.byStability
      before.fast = slopes.fast * step.fast.byStability
      before.difficulty =
        slopes.slow * step.slow.byDifficulty + slopes.fast * step.fast.byDifficulty
      var byRecall = step.lossByRecall + slopes.slow * step.slow.byRecall
      goBackInDifficulty(slopes.difficulty, step, &before.difficulty, &byRecall)
      let byFast = slopes.fast * step.fast.byRecall
      slopes = before + step.recall.goBack(mixed: byRecall, fast: byFast, terms, &sums)
    }
    let s = terms.w[first.rawValue - 1]
    if FSRS7.stabilities.contains(s) { sums[first.rawValue - 1] += slopes.slow }
    if FSRS7.stabilities.contains(0.8 * s) { sums[first.rawValue - 1] += 0.8 * slopes.fast }
    if FSRS7.difficulties.contains(terms.firstDifficulty(first)) {
      addFirstDifficulty(slopes.difficulty, first)
    }
  }

  private mutating func goBackInDifficulty(
    _ slope: Double,
    _ step: Step,
    _ byDifficulty: inout Double,
    _ byRecall: inout Double
  ) {
    let (d, r) = (step.difficulty, step.recall.mixed)
    guard FSRS7.difficulties.contains(terms.difficulty(after: step.grade, d: d, r: r)) else {
      return
    }
    let direction = Double(step.grade.rawValue - 3) / 9
    let surprise = step.grade == .again ? r + 0.1 : 1
    let byMoved = 0.99 * slope
    sumByEasyDifficulty += 0.01 * slope
    sums[6] -= byMoved * direction * surprise * (10 - d)
    byDifficulty += byMoved * (1 + terms.w[6] * direction * surprise)
    if step.grade == .again { byRecall -= byMoved * terms.w[6] * direction * (10 - d) }
  }

  private mutating func addFirstDifficulty(_ slope: Double, _ grade: Grade) {
    let steps = Double(grade.rawValue - 1)
    sums[4] += slope
    sums[5] -= slope * steps * exp(terms.w[5] * steps)
  }

  var slopes: [Double] {
    var copy = self
    copy.addFirstDifficulty(sumByEasyDifficulty, .easy)
    return copy.sums
  }
}

extension FSRS7Slopes {
  fileprivate static func + (a: FSRS7Slopes, b: FSRS7Slopes) -> FSRS7Slopes {
    FSRS7Slopes(
      slow: a.slow + b.slow,
      fast: a.fast + b.fast,
      difficulty: a.difficulty + b.difficulty
    )
  }
}
