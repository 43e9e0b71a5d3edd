/// The log loss of some cards under a model's weights, and how it moves with each weight.
///
/// Reverse mode: a card's answers are gone through once, writing down how each step moves with what
/// went into it, and once backwards, so that all weights cost no more than a few times the loss.
protocol CardGradient {
  /// Starts with no cards.
  init(weights: [Double])

  var loss: Double { get }

  /// As many as there are weights.
  var slopes: [Double] { get }

  /// Adds a card's reviews, in order.
  mutating func add(_ card: ArraySlice<WeighedReview>)
}

/// A review as fitting goes through it, all that belongs to it in one place.
struct WeighedReview {
  var grade: Grade
  /// Since the card's review before.
  var days: Double
  /// What it counts as an item, 0 for what is none.
  var weight: Double
}

extension WeighedReview {
  /// What a prediction of its recall adds to the loss, and the slope there.
  ///
  /// Level where a prediction is so sure that it is drawn back.
  func loss(_ prediction: Double) -> (value: Double, slope: Double) {
    guard weight > 0 else { return (0, 0) }
    let isRecalled = grade != .again
    let value = weight * FitQuality.loss(prediction, isRecalled ? 1 : 0)
    guard FitQuality.predictable.contains(prediction) else { return (value, 0) }
    return (value, isRecalled ? -weight / prediction : weight / (1 - prediction))
  }
}
