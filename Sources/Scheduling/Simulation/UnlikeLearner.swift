import Basics

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

extension Learner where Truth: WeightedModel {
  /// A learner whose weights differ from a model's, each by a factor drawn at random.
  ///
  /// `spread` is the standard deviation of the factors' logarithm. Weights are held to the model's bounds
  /// and order. Seeds come in pairs, 1 and 2, 3 and 4 and so on: the second learner of a pair differs as
  /// much to the other side, so that an even number of them is neither stronger nor weaker than the model.
  package static func unlike(_ model: Truth, spread: Double = 0.2, seed: UInt64) -> Learner {
    var random = SeededRandom(seed: seed &+ seed % 2)
    let spread = seed.isMultiple(of: 2) ? -spread : spread
    var values = zip(model.weights.values, Truth.bounds).map { value, bounds in
      min(max(value * exp(spread * random.nextNormal()), bounds.lowerBound), bounds.upperBound)
    }
    for pair in Truth.ascendingWeights {
      values[pair.upper] = max(values[pair.upper], values[pair.lower])
    }
    guard let weights = try? Weights<Truth>(values) else { return Learner(truth: model) }
    return Learner(truth: model.replacing(weights))
  }
}
