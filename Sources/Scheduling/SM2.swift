/// SuperMemo 2 (Wozniak, 1990): intervals that grow by a card's easiness, and no belief about recall.
///
/// Grades 1 to 4 stand for its qualities 2 to 5. Of its readings, easiness changes before it is used, not
/// after; a miss starts again and leaves easiness alone; a pass below Good is asked again on the same day,
/// which changes nothing but that. It knows no time: early and late answers count alike.
///
/// Source: super-memory.com/english/ol/sm2.htm, read as the package `sm-2` 0.3.0 does.
package struct SM2: Hashable, Sendable {
  package init() {}

  /// What the model believes about one card.
  package struct Memory: Hashable, Sendable {
    /// Passes since the last miss.
    package var repetitions: Int
    /// What an interval is multiplied by, 1.3 or more.
    package var easiness: Double
    /// Whole days until the next answer, 0 after a miss.
    package var interval: Double
    /// Whether the card is to be asked again on the same day until the answer is Good.
    package var isRepeatedToday: Bool

    package init(
      repetitions: Int,
      easiness: Double,
      interval: Double,
      isRepeatedToday: Bool
    ) {
      self.repetitions = repetitions
      self.easiness = easiness
      self.interval = interval
      self.isRepeatedToday = isRepeatedToday
    }
  }

  /// Quality 0 and 1 differ from 2 in nothing.
  private func quality(_ grade: Grade) -> Double { Double(grade.rawValue + 1) }

  /// EF' = EF + (0.1 - (5 - q) * (0.08 + (5 - q) * 0.02)), at least 1.3.
  private func easiness(_ easiness: Double, after grade: Grade) -> Double {
    let short = 5 - quality(grade)
    return max(1.3, easiness + (0.1 - short * (0.08 + short * 0.02)))
  }

  /// I(1) = 1, I(2) = 6, I(n) = I(n - 1) * EF, rounded up, and at most a thousand years.
  private func interval(after memory: Memory, easiness: Double) -> Double {
    switch memory.repetitions {
    case ...0: 1
    case 1: 6
    default: min((memory.interval * easiness).rounded(.up), 365_000)
    }
  }
}

extension SM2: ForgettingModel {
  package static let name = "sm-2"

  package func memory(
    after grade: Grade,
    from memory: Memory?,
    elapsedDays: Double
  ) -> Memory {
    var next =
      memory
      ?? Memory(repetitions: 0, easiness: 2.5, interval: 0, isRepeatedToday: false)
    if next.isRepeatedToday && elapsedDays < 1 {
      next.isRepeatedToday = grade == .again || grade == .hard
      return next
    }
    guard grade != .again else {
      next.repetitions = 0
      next.interval = 0
      next.isRepeatedToday = false
      return next
    }
    next.easiness = easiness(next.easiness, after: grade)
    next.interval = interval(after: next, easiness: next.easiness)
    next.repetitions += 1
    next.isRepeatedToday = grade == .hard
    return next
  }

  /// 0.9^(t / interval): an assumption, for SM-2 says nothing of recall but that intervals suit it.
  ///
  /// A card that was missed fades as if its interval were the first one, a day.
  package func retrievability(of memory: Memory, after days: Double) -> Double {
    ImpliedCurve(interval: memory.interval).retrievability(after: days)
  }

  /// The model's own interval where `retention` is 0.9, at least a day.
  package func interval(of memory: Memory, to retention: Double) -> Double {
    ImpliedCurve(interval: memory.interval).interval(to: retention)
  }
}
