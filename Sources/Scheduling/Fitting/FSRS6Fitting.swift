extension FSRS6: FittableModel {
  static let time = ReviewHistory.Time.wholeDays
  static let recency = FittingPlan.fsrs6.recency

  /// Fits the weights to reviews and says whether they are worth adopting.
  ///
  /// Takes fewer than 8 items for too few and fits first stabilities alone below 64. Nothing varies
  /// from run to run. Time grows with the number of reviews, O(n log n) for putting them in order.
  package func fit(to reviews: [PastReview]) -> Fit<FSRS6> { fitted(to: reviews) }

  /// The weights that suit the items best, whatever there was before and however few they are.
  package static func weights(fitting history: ReviewHistory) -> Weights {
    weights(fitting: history, .allWeights)
  }

  static func weights(fitting history: ReviewHistory, _ scope: FitScope) -> Weights {
    // Among few cards every wait is a rare one: they leave the published weights as they are, which
    // foretell such a learner's next reviews better than what a handful of answers suggests.
    let usual = history.withoutOutliers()
    let firstItems = FirstItems(of: usual)
    let first = FirstStabilities(fitting: firstItems, meanRecall: usual.meanRecall)
    var start = publishedWeights
    start.replaceSubrange(0..<4, with: first.values)
    guard scope == .allWeights else { return Weights(clipping: start) }
    var fitted = trained(FSRS6Gradient.self, from: start, on: usual, by: .fsrs6) { weights in
      var limited = Weights(clipping: weights).values
      // As in fsrs-rs: long memories keep gaining less from answers on the same day than short ones.
      limited[19] = max(limited[19], 0.01)
      return limited
    }
    fitted.replaceSubrange(0..<4, with: firstItems.inOrder(Array(fitted[..<4])).compactMap(\.self))
    return Weights(clipping: fitted)
  }
}

extension ReviewHistory {
  /// The share of the items that was recalled, 1 where there are none.
  fileprivate var meanRecall: Double {
    guard itemCount > 0 else { return 1 }
    return items.reduce(0) { $0 + outcome($1) } / Double(itemCount)
  }
}
