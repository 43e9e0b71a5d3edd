/// The log loss of some cards under a model's weights, and how it moves with each weight.
///
/// Reverse mode: a card's answers are gone through once, writing down how each step moves with what went
/// into it, and once backwards, so that all weights cost no more than a few times the loss.
protocol CardGradient {
  /// Starts with no cards.
  init(weights: [Double])

  var loss: Double { get }

  /// As many as there are weights.
  var slopes: [Double] { get }

  /// Adds a card; `itemWeights` has a number for each review of `history`, 0 for what is no item.
  mutating func add(_ card: Range<Int>, of history: ReviewHistory, _ itemWeights: [Double])
}

extension Double {
  /// The loss at a prediction, and its slope there.
  ///
  /// Level where a prediction is so sure that it is drawn back.
  static func loss(_ prediction: Double, _ outcome: Double) -> (value: Double, slope: Double) {
    let value = FitQuality.loss(prediction, outcome)
    guard FitQuality.predictable.contains(prediction) else { return (value, 0) }
    return (value, outcome == 1 ? -1 / prediction : 1 / (1 - prediction))
  }
}
