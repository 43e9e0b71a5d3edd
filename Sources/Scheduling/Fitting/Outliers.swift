extension ReviewHistory {
  /// Without the cards whose first wait was an odd one: holidays, late discoveries, wrong clocks.
  ///
  /// For each first grade the rarest waits go until a twentieth of the first items is gone, and of
  /// the others those that fewer than six cards had, and those beyond 100 days, 365 after Easy.
  ///
  /// Source: `filter_outlier` of fsrs-rs.
  func withoutOutliers() -> ReviewHistory {
    let outliers = FirstItems(of: self).outliers
    let isKept = zip(cards, firstItems()).map { card, item in
      item.map { !outliers.contains(.init(grade: grades[card.lowerBound], days: days[$0])) }
        ?? false
    }
    return keeping(isKept)
  }
}

extension FirstItems {
  fileprivate var outliers: Set<Wait> {
    var outliers: Set<Wait> = []
    for grade in Grade.allCases {
      let groups = groups(after: grade).sorted {
        ($0.count, $0.wait.days) < ($1.count, $1.wait.days)
      }
      let total = groups.reduce(0) { $0 + $1.count }
      let longest: Double = grade == .easy ? 365 : 100
      var dropped = 0
      for group in groups {
        let isRare = dropped + group.count < max(20, total / 20)
        if isRare { dropped += group.count }
        if isRare || group.count < 6 || group.wait.days > longest {
          outliers.insert(group.wait)
        }
      }
    }
    return outliers
  }
}
