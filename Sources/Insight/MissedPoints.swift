package import Basics
package import Progress

/// A key point that was missed more than once.
package struct MissedPoint: Sendable, Hashable {
  package var text: String
  package var count: Int
}

/// The key points that were missed at least twice since that moment, the most missed first.
package func pointsMissedAgain(in answers: [Answered], since moment: Moment) -> [MissedPoint] {
  var counts: [String: Int] = [:]
  for answer in answers.reversed() {
    guard answer.at.moment >= moment else { break }
    for point in Set(answer.review.missed) { counts[point, default: 0] += 1 }
  }
  return counts.filter { $0.value > 1 }
    .map { MissedPoint(text: $0.key, count: $0.value) }
    .sorted { ($1.count, $0.text) < ($0.count, $1.text) }
}
