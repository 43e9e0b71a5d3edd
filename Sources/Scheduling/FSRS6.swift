#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The forgetting model FSRS-6 (Jarrett Ye and others, 2025): what an answer does to a memory.
///
/// Names as in the paper: `s` is stability, days until recall has fallen to 90 %; `d` is difficulty,
/// 1 to 10; `r` is retrievability, the probability of recall; `t` is whole days since the last
/// answer; `w` are the weights. Everything is computed in double precision and nothing is rounded but the
/// interval.
///
/// Sources: github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm (FSRS-6), and py-fsrs
/// 6, with which the numbers agree.
package struct FSRS6: Hashable, Sendable {
  package let weights: Weights
  /// Stability never rises above it.
  ///
  /// A hundred years, as in fsrs-rs; `.infinity` leaves it unlimited, as in py-fsrs.
  package let maximumStability: Double

  /// What the model believes about one card.
  package struct Memory: Hashable, Sendable {
    /// Days until recall has fallen to 90 %.
    package var stability: Double
    /// From 1, easy, to 10.
    package var difficulty: Double

    package init(stability: Double, difficulty: Double) {
      self.stability = stability
      self.difficulty = difficulty
    }
  }

  /// -w20, the forgetting curve's exponent.
  private let decay: Double
  /// What makes R(S, S) 0.9: 0.9^(1 / decay) - 1.
  private let factor: Double

  package static let minimumStability = 0.001

  /// What the review log calls this model.
  package static let name = "fsrs-6"

  package init(weights: Weights = .published, maximumStability: Double = 36500) {
    self.weights = weights
    self.maximumStability = maximumStability
    decay = -weights[20]
    factor = pow(0.9, 1 / decay) - 1
  }

  /// The memory after an answer, in any stage; `nil` before is a card never answered.
  package func memory(
    after grade: Grade,
    from memory: Memory?,
    elapsedDays t: Int
  ) -> Memory {
    guard let memory else {
      return Memory(
        stability: clampedStability(initialStability(grade)),
        difficulty: clampedDifficulty(initialDifficulty(grade))
      )
    }
    let (s, d) = (memory.stability, memory.difficulty)
    let stability =
      t < 1
      ? sameDayStability(s: s, grade)
      : nextStability(s: s, d: d, r: retrievability(after: t, s: s), grade)
    return Memory(
      stability: clampedStability(stability),
      difficulty: nextDifficulty(d: d, grade)
    )
  }

  // MARK: - Forgetting curve

  /// R(t, S) = (1 + factor * t / S)^-w20, so that R(0) is 1 and R(S) is 0.9.
  package func retrievability(after t: Int, s: Double) -> Double {
    pow(1 + factor * Double(max(0, t)) / s, decay)
  }

  /// I(r, S) = S / factor * (r^(-1 / w20) - 1) days: the curve's inverse, not yet whole days.
  package func exactInterval(for r: Double, s: Double) -> Double {
    s / factor * (pow(r, 1 / decay) - 1)
  }

  /// Whole days until recall has fallen to `r`, from 1 to `maximum`; a half goes to the even day,
  /// as in py-fsrs.
  package func interval(for r: Double, s: Double, maximum: Int) -> Int {
    let days = exactInterval(for: r, s: s).rounded(.toNearestOrEven)
    // Compared before the conversion, which stops the program at infinity.
    return days < Double(maximum) ? Int(max(1, days)) : maximum
  }

  // MARK: - First answer

  /// S0(G) = w0, w1, w2 or w3.
  private func initialStability(_ grade: Grade) -> Double {
    weights[grade.rawValue - 1]
  }

  /// D0(G) = w4 - e^(w5 * (G - 1)) + 1, which may lie outside 1 to 10.
  private func initialDifficulty(_ grade: Grade) -> Double {
    weights[4] - exp(weights[5] * (grade.number - 1)) + 1
  }

  // MARK: - Later answers

  /// D' = D - w6 * (G - 3) * (10 - D) / 9, drawn back towards D0(Easy) by the share w7.
  ///
  /// The point drawn to is not clamped to 1 to 10; the result is.
  private func nextDifficulty(d: Double, _ grade: Grade) -> Double {
    let moved = d - weights[6] * (grade.number - 3) * (10 - d) / 9
    return clampedDifficulty(weights[7] * initialDifficulty(.easy) + (1 - weights[7]) * moved)
  }

  private func nextStability(s: Double, d: Double, r: Double, _ grade: Grade) -> Double {
    grade == .again
      ? stabilityAfterLapse(s: s, d: d, r: r) : stabilityAfterRecall(s: s, d: d, r: r, grade)
  }

  /// S' = S * (1 + e^w8 * (11 - D) * S^-w9 * (e^(w10 * (1 - R)) - 1) * [w15 if Hard, w16 if Easy]).
  private func stabilityAfterRecall(s: Double, d: Double, r: Double, _ grade: Grade) -> Double {
    let hard = grade == .hard ? weights[15] : 1
    let easy = grade == .easy ? weights[16] : 1
    return s
      * (1 + exp(weights[8]) * (11 - d) * pow(s, -weights[9]) * (exp(weights[10] * (1 - r)) - 1)
        * hard * easy)
  }

  /// S' = w11 * D^-w12 * ((S + 1)^w13 - 1) * e^(w14 * (1 - R)), at most S / e^(w17 * w18).
  private func stabilityAfterLapse(s: Double, d: Double, r: Double) -> Double {
    let forgotten =
      weights[11] * pow(d, -weights[12]) * (pow(s + 1, weights[13]) - 1)
      * exp(weights[14] * (1 - r))
    return min(forgotten, s / exp(weights[17] * weights[18]))
  }

  /// S' = S * e^(w17 * (G - 3 + w18)) * S^-w19, where a pass never lowers S.
  private func sameDayStability(s: Double, _ grade: Grade) -> Double {
    let increase = exp(weights[17] * (grade.number - 3 + weights[18])) * pow(s, -weights[19])
    return s * (grade == .again ? increase : max(1, increase))
  }

  // MARK: - Bounds

  private func clampedStability(_ s: Double) -> Double {
    min(max(s, Self.minimumStability), maximumStability)
  }

  private func clampedDifficulty(_ d: Double) -> Double {
    d.clamped(to: 1...10)
  }
}

extension FSRS6: ForgettingModel {
  /// Time within a day counts as the same day.
  package func memory(
    after grade: Grade,
    from memory: Memory?,
    elapsedDays: Double
  ) -> Memory {
    self.memory(after: grade, from: memory, elapsedDays: wholeDays(elapsedDays))
  }

  package func retrievability(of memory: Memory, after days: Double) -> Double {
    retrievability(after: wholeDays(days), s: memory.stability)
  }

  package func interval(of memory: Memory, to retention: Double) -> Double {
    exactInterval(for: retention, s: memory.stability)
  }

  /// Compared before the conversion, which stops the program at infinity and at what is no number.
  private func wholeDays(_ days: Double) -> Int {
    guard days >= 1 else { return 0 }
    return days < 1e9 ? Int(days) : 1_000_000_000
  }
}

extension Grade {
  /// G in the formulas.
  fileprivate var number: Double { Double(rawValue) }
}
