/// How much of what was wanted an answer says, point by point, with its evidence.
package struct Coverage: Hashable, Sendable {
  package enum Mark: Hashable, Sendable {
    case covered
    /// Counts half.
    case partly
    case missed
  }

  package struct Point: Hashable, Sendable {
    package var point: KeyPoint
    package var mark: Mark
    /// The words of the answer that the mark rests on; `nil` where the point was missed.
    package var evidence: String?

    package init(point: KeyPoint, mark: Mark, evidence: String?) {
      self.point = point
      self.mark = mark
      self.evidence = evidence
    }
  }

  package var points: [Point]

  package init(points: [Point]) {
    self.points = points
  }

  /// From 0 to 1; 0 where there is no point.
  package var share: Double {
    guard !points.isEmpty else { return 0 }
    let sum = points.reduce(0.0) { sum, point in
      switch point.mark {
      case .covered: sum + 1
      case .partly: sum + 0.5
      case .missed: sum
      }
    }
    return sum / Double(points.count)
  }

  /// Whether every must-have point is covered at least partly.
  package var hasEveryMust: Bool {
    points.allSatisfy { !$0.point.isMust || $0.mark != .missed }
  }
}
