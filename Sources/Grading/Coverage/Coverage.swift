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

    /// The share of its weighted words that was found, as the extent tells it.
    fileprivate var found: Double { 1 - max(0, 1 - extent).squareRoot() }

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
  /// From 0 to 1: what share of the answer's words its reference has as well; 1 where that was not asked.
  package var support: Double

  package init(points: [Point], support: Double = 1) {
    self.points = points
    self.support = support
  }

  /// From 0 to 1: how many points were covered, those partly covered counting half; 0 where there is
  /// no point.
  package var share: Double {
    guard !points.isEmpty else { return 0 }
    return points.reduce(0) { $0 + $1.mark.value } / Double(points.count)
  }

  /// From 0 to 1: how much of all points was found, by their weights, a finer measure than `share`; 0
  /// where there is no point.
  ///
  /// What the points have found counts by its root mean square, for who says one point whole knows
  /// more than who says as many words of all of them. That is worth all but the square of what is
  /// missing, as with a point alone. Who says some points against what they mean is trusted less in
  /// the others: by their share of the weight. And where less than half of the answer has support, up
  /// to three tenths less is trusted.
  package var extent: Double {
    let weight = points.reduce(0) { $0 + $1.weight }
    guard weight > 0 else { return 0 }
    let squares = points.reduce(0) { $0 + $1.found * $1.found * $1.weight }
    let missing = 1 - (squares / weight).squareRoot()
    let against = points.filter(\.isContradicted).reduce(0) { $0 + $1.weight }
    let trust = (1 - against / weight) * (0.7 + 0.3 * min(1, 2 * support))
    return (1 - missing * missing) * trust
  }

  /// Whether every must-have point is covered at least partly.
  package var hasEveryMust: Bool {
    points.allSatisfy { !$0.point.isMust || $0.mark != .missed }
  }
}
