package import Basics
package import Progress
import Scheduling

/// When do I learn best? Answers and recall by the hour of the learner's own clock.
package struct TimeOfDay: Sendable, Hashable {
  /// 24 of them, from midnight on.
  package var hours: [Hour]
  /// The hour at which the learner's day begins.
  package var dayStart: Int
  /// The days that are counted.
  package var days: ClosedRange<CivilDay>

  package struct Hour: Sendable, Hashable {
    /// Every answer, repeated ones too.
    package var answers = 0
    /// Young and mature cards, each by its first answer of a day.
    package var recall = Recall()
  }

  /// Two hours together, which an hour's few answers are too few without.
  package struct Block: Sendable, Hashable {
    /// The clock's hour at which it begins.
    package var start: Int
    package var answers: Int
    package var recall: Recall
  }

  /// What can be said of the best and the worst time.
  package enum Verdict: Sendable, Hashable {
    /// Fewer than two blocks have as many answers as are needed.
    case tooFew(needed: Int)
    /// The best and the worst are no further apart than chance would have them.
    case alike(best: Block, worst: Block)
    case apart(best: Block, worst: Block)
  }

  /// The answers are those to the cards that are asked about; those before `since` do not count.
  ///
  /// - Complexity: O(n) in the answers.
  package init(
    _ answers: [Answered],
    _ ledger: Ledger,
    at time: LocalTime,
    since: CivilDay
  ) {
    dayStart = ledger.settings.dayStart
    let today = ledger.day(at: time)
    days = min(since, today)...today
    hours = Array(repeating: Hour(), count: 24)
    for answer in answers where days.contains(answer.day) {
      let hour = answer.at.hour
      hours[hour].answers += 1
      if answer.isFirstOfDay, Age(of: answer.before, dayStart: dayStart) != .learning {
        hours[hour].recall.count(answer.review.grade)
      }
    }
  }

  package var answers: Int { hours.reduce(0) { $0 + $1.answers } }

  /// Twelve of them, in the order of the learner's day.
  package var blocks: [Block] {
    (0..<12).map { index in
      let start = (dayStart / 2 * 2 + 2 * index) % 24
      let (first, second) = (hours[start], hours[start + 1])
      return Block(
        start: start,
        answers: first.answers + second.answers,
        recall: first.recall + second.recall
      )
    }
  }

  /// So many answers a block needs before it is called the best or the worst.
  package static let needed = 30

  package var verdict: Verdict {
    let known = blocks.filter { $0.recall.of >= Self.needed }
    guard known.count > 1, let best = known.max(by: { $0.share < $1.share }),
      let worst = known.min(by: { $0.share < $1.share })
    else { return .tooFew(needed: Self.needed) }
    return areApart(best.recall, worst.recall)
      ? .apart(best: best, worst: worst) : .alike(best: best, worst: worst)
  }
}

extension TimeOfDay.Block {
  fileprivate var share: Double { recall.share ?? 0 }
}

/// Whether two shares differ by more than three standard errors of their difference.
///
/// The test for two proportions by their pooled variance; three and not two, because the best and the
/// worst of twelve were picked.
private func areApart(_ a: Recall, _ b: Recall) -> Bool {
  let pooled = (a + b).share ?? 0
  let variance = pooled * (1 - pooled) * (1 / Double(a.of) + 1 / Double(b.of))
  return abs((a.share ?? 0) - (b.share ?? 0)) > 3 * variance.squareRoot()
}
