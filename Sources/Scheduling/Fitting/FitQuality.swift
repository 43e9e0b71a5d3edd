#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// How well a model foretold what the learner recalled; in each measure less is better.
package struct FitQuality: Hashable, Sendable {
  /// The mean over the items of -ln of what was foretold for what happened.
  package var logLoss: Double
  /// The same, where new items count more than old ones.
  package var recencyWeightedLogLoss: Double
  /// How far predictions are off on average where much alike items are put together.
  ///
  /// Each bin holds items of similar time, reviews and lapses. The root of the mean over the bins
  /// of (mean prediction - mean outcome)^2, where a bin counts what its items do by recency.
  ///
  /// Source: `evaluate` of fsrs-rs.
  package var rmseBins: Double

  /// New items count more as they do in fitting FSRS-6; `nil` where there are no items.
  package init?(of model: some ForgettingModel, on history: ReviewHistory) {
    self.init(of: model, on: history, recency: .fsrs6)
  }

  init?(of model: some ForgettingModel, on history: ReviewHistory, recency: Recency) {
    guard history.itemCount > 0 else { return nil }
    let predictions = history.predictions(by: model)
    let weights = recency.weights(count: history.itemCount)
    var (loss, weighted) = (0.0, 0.0)
    for (index, weight) in zip(history.items, weights) {
      let itemLoss = Self.loss(predictions[index], history.outcome(index))
      loss += itemLoss
      weighted += weight * itemLoss
    }
    logLoss = loss / Double(history.itemCount)
    recencyWeightedLogLoss = weighted / weights.reduce(0, +)
    rmseBins = PredictionBins(of: history, predictions, weights).error
  }

  /// Predictions are kept from certainty, of which one miss would count without end.
  static let predictable = 1e-7...1 - 1e-7

  static func loss(_ prediction: Double, _ outcome: Double) -> Double {
    let p = prediction.clamped(to: predictable)
    return -log(outcome == 1 ? p : 1 - p)
  }
}

extension ReviewHistory {
  /// The recall that `model` foretells for each review; 1 for a card's first one.
  fileprivate func predictions<Model: ForgettingModel>(by model: Model) -> [Double] {
    var predictions = [Double](repeating: 1, count: grades.count)
    for card in cards {
      var memory: Model.Memory?
      for index in card {
        if let memory {
          predictions[index] = model.retrievability(of: memory, after: days[index])
        }
        memory = model.memory(after: grades[index], from: memory, elapsedDays: days[index])
      }
    }
    return predictions
  }
}
