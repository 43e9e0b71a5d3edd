import Grading
import Questions

/// What an interview came to, once it is over.
extension Mock {
  /// A point that was not said, and the part in which it was missed.
  package struct Missed: Hashable, Sendable {
    package var part: Int
    package var point: String
  }

  /// At most `count` of the points that were missed: musts first, then one of each part in turn.
  package func missed(atMost count: Int) -> [Missed] {
    let parts = results.keys.sorted()
    let lists = parts.map { part -> [Missed] in
      let musts = question(of: part).map { keyPoints(of: $0).filter(\.isMust).map(\.text) } ?? []
      let missed = results[part]?.missed ?? []
      let first = missed.filter(musts.contains) + missed.filter { !musts.contains($0) }
      return first.map { Missed(part: part, point: $0) }
    }
    let longest = lists.map(\.count).max() ?? 0
    return Array(
      (0..<longest).flatMap { place in lists.compactMap { $0.dropFirst(place).first } }
        .prefix(count)
    )
  }

  /// How a begun part was scored, as far as it can be told again from its notes.
  package func story(of part: Int) -> StarCheck? {
    guard plan.parts[part].kind == .behavioural else { return nil }
    return StarCheck(steps(of: part).map { notes[$0] })
  }

  /// How far over its time a step went; 0 where it did not.
  package func overtime(of step: Int) -> Double {
    max(0, settled[step] - phase(of: step).seconds)
  }
}
