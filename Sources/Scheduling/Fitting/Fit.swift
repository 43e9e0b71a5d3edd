/// What fitting a model to a learner's reviews came to.
package struct Fit<Model: WeightedModel>: Hashable, Sendable {
  /// What to go on with: fitted weights where they were adopted, else those there were.
  package var weights: Weights<Model>
  package var decision: FitDecision
  /// Reviews whose recall can be predicted.
  package var items: Int
  /// How well the weights there were foretell all items; `nil` where there are none.
  package var before: FitQuality?
  /// The same of `weights`; equal where the old ones were kept.
  package var after: FitQuality?
}

/// Whether fitted weights are to be used, and why.
package enum FitDecision: Hashable, Sendable {
  /// Fitted to the older items, weights foretold the newest better than those there were.
  case adopted(FitScope, HeldOut)
  /// They did not.
  case kept(FitScope, HeldOut)
  /// Nothing was tried: there are fewer items than `needed`.
  case tooFew(needed: Int)
}

/// Which weights were fitted.
package enum FitScope: Hashable, Sendable {
  /// The stabilities after a first answer alone, where items are few.
  case firstStabilities
  case allWeights

  /// `nil` where there are too few items for anything.
  ///
  /// Source of the limits: fsrs-rs.
  init?(items: Int) {
    switch items {
    case ..<Self.fewest: return nil
    case ..<64: self = .firstStabilities
    default: self = .allWeights
    }
  }

  static let fewest = 8
}

/// The newest items, which were kept out of a fit in order to judge it.
package struct HeldOut: Hashable, Sendable {
  package var items: Int
  /// The log loss under the weights there were.
  package var current: Double
  /// The log loss under weights fitted to the older items.
  package var fitted: Double
}

/// A model whose weights can be fitted.
protocol FittableModel: WeightedModel {
  static var time: ReviewHistory.Time { get }
  static var recency: Recency { get }

  /// The weights that suit the items best, whatever there was before.
  static func weights(fitting history: ReviewHistory, _ scope: FitScope) -> Weights<Self>
}

extension FittableModel {
  /// Fits to the older seven tenths of the items, and to all where that foretells the other three
  /// better than the current weights do.
  func fitted(to reviews: [PastReview]) -> Fit<Self> {
    let history = ReviewHistory(of: reviews, time: Self.time)
    let before = FitQuality(of: self, on: history, recency: Self.recency)
    var fit = Fit(
      weights: weights,
      decision: .tooFew(needed: FitScope.fewest),
      items: history.itemCount,
      before: before,
      after: before
    )
    guard let scope = FitScope(items: history.itemCount),
      let heldOut = heldOut(of: history, scope)
    else { return fit }
    guard heldOut.fitted < heldOut.current else {
      fit.decision = .kept(scope, heldOut)
      return fit
    }
    fit.decision = .adopted(scope, heldOut)
    fit.weights = Self.weights(fitting: history, scope)
    fit.after = FitQuality(of: replacing(fit.weights), on: history, recency: Self.recency)
    return fit
  }

  private func heldOut(of history: ReviewHistory, _ scope: FitScope) -> HeldOut? {
    let older = history.itemCount * 7 / 10
    let newest = history.newer(after: older)
    let trial = replacing(Self.weights(fitting: history.older(older), scope))
    return FitQuality(of: self, on: newest, recency: Self.recency).flatMap { current in
      FitQuality(of: trial, on: newest, recency: Self.recency).map { fitted in
        HeldOut(items: newest.itemCount, current: current.logLoss, fitted: fitted.logLoss)
      }
    }
  }
}
