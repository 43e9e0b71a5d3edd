/// How much of what was wanted an answer says, point by point, with its evidence.
package struct Coverage: Hashable, Sendable {
  package enum Mark: Hashable, Sendable {
    case covered
    /// Counts half.
    case partly
    case missed

    fileprivate var value: Double {
      switch self {
      case .covered: 1
      case .partly: 0.5
      case .missed: 0
      }
    }
  }

  package struct Point: Hashable, Sendable {
    package var point: KeyPoint
    package var mark: Mark
    /// The words of the answer that the mark rests on; `nil` where the point was missed, unless it was
    /// said against.
    package var evidence: String?
    /// Where the evidence stands in the answer, in bytes of UTF-8.
    package var place: Range<Int>?
    /// From 0 to 1: what the share of the point's weighted words that were found near each other is
    /// worth: all but the square of what is missing, so that half of them are worth three quarters.
    package var extent: Double
    /// How much the point counts in the whole: what it says, and twice that where it is a must.
    ///
    /// About one for each of its telling words, from one to five.
    package var weight: Double
    /// Whether it was missed because the answer says the opposite, or says it of something else.
    package var isContradicted: Bool

    /// Without an extent it is the mark's own: 1, 0.5 or 0.
    package init(
      point: KeyPoint,
      mark: Mark,
      evidence: String?,
      place: Range<Int>? = nil,
      extent: Double? = nil,
      weight: Double = 1,
      isContradicted: Bool = false
    ) {
      self.isContradicted = isContradicted
      self.extent = extent ?? mark.value
      self.place = place
      self.weight = weight
      self.point = point
      self.mark = mark
      self.evidence = evidence
    }
  }

  package var points: [Point]

  package init(points: [Point]) {
    self.points = points
  }

  /// From 0 to 1: how many points were covered, those partly covered counting half; 0 where there is
  /// no point.
  package var share: Double {
    guard !points.isEmpty else { return 0 }
    return points.reduce(0) { $0 + $1.mark.value } / Double(points.count)
  }

  /// From 0 to 1: the mean extent by the points' weights, a finer measure than `share`; 0 where there
  /// is no point.
  package var extent: Double {
    let weight = points.reduce(0) { $0 + $1.weight }
    guard weight > 0 else { return 0 }
    return points.reduce(0) { $0 + $1.extent * $1.weight } / weight
  }

  /// Whether every must-have point is covered at least partly.
  package var hasEveryMust: Bool {
    points.allSatisfy { !$0.point.isMust || $0.mark != .missed }
  }
}
