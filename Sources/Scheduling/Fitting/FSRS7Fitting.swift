extension FSRS7: FittableModel {
  static let time = ReviewHistory.Time.exact
  static let recency = FittingPlan.fsrs7.recency

  /// Fits the weights to reviews and says whether they are worth adopting.
  ///
  /// Reviews on the same day count like all others, with their time to the millisecond. Takes fewer
  /// than 8 items for too few and fits first stabilities alone below 64. Nothing varies from run to
  /// run.
  package func fit(to reviews: [PastReview]) -> Fit<FSRS7> { fitted(to: reviews) }

  /// The weights that suit the items best, whatever there was before and however few they are.
  package static func weights(fitting history: ReviewHistory) -> Weights {
    weights(fitting: history, .allWeights)
  }

  static func weights(fitting history: ReviewHistory, _ scope: FitScope) -> Weights {
    let fitted = trained(FSRS7Gradient.self, from: publishedWeights, on: history, by: .fsrs7) {
      var weights = $0
      if scope == .firstStabilities { weights.replaceSubrange(4..., with: publishedWeights[4...]) }
      return Weights(clipping: weights).values
    }
    return Weights(clipping: fitted)
  }
}
