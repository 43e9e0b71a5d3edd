/// A forgetting model that a list of numbers fits to a learner: w0, w1 and so on in its formulas.
package protocol WeightedModel: ForgettingModel {
  /// What people call the model, as in `FSRS-6`.
  static var title: String { get }

  /// The weights of its authors, fitted to the reviews of many learners.
  static var publishedWeights: [Double] { get }

  /// Where each weight may lie, both ends included.
  static var bounds: [ClosedRange<Double>] { get }

  /// Pairs of indices: the first one's weight is never above the second one's.
  static var ascendingWeights: [Ascent] { get }

  var weights: Weights<Self> { get }

  /// The same model with other weights.
  func replacing(_ weights: Weights<Self>) -> Self
}

/// Two weights by their indices, the first never above the second.
package struct Ascent: Hashable, Sendable {
  package let lower: Int
  package let upper: Int

  package init(lower: Int, upper: Int) {
    self.lower = lower
    self.upper = upper
  }
}

/// The numbers that fit a model to a learner, as many as the model has and each within its bounds.
package struct Weights<Model: WeightedModel>: Hashable, Sendable {
  package let values: [Double]

  /// Refuses a wrong number of weights, any weight outside `bounds`, NaN among them, and weights in
  /// a wrong order.
  package init(_ values: [Double]) throws(Refusal) {
    guard values.count == Self.bounds.count else { throw .wrongNumber(values.count) }
    for (index, (value, bounds)) in zip(values, Self.bounds).enumerated()
    where !bounds.contains(value) {
      throw .outOfBounds(index: index, value: value, bounds: bounds)
    }
    for pair in Model.ascendingWeights where values[pair.lower] > values[pair.upper] {
      throw .outOfOrder(pair)
    }
    self.values = values
  }

  private init(known values: [Double]) {
    self.values = values
  }

  package static var published: Weights { Weights(known: Model.publishedWeights) }

  package static var bounds: [ClosedRange<Double>] { Model.bounds }

  subscript(_ index: Int) -> Double { values[index] }
}

extension Weights {
  /// The nearest weights that are within bounds and in order; the published one for NaN.
  ///
  /// Missing values are the published ones, and superfluous ones are left out.
  init(clipping values: [Double]) {
    var clipped = Model.publishedWeights
    for (index, value) in values.prefix(clipped.count).enumerated() where !value.isNaN {
      let bounds = Model.bounds[index]
      clipped[index] = min(max(value, bounds.lowerBound), bounds.upperBound)
    }
    for pair in Model.ascendingWeights {
      clipped[pair.upper] = max(clipped[pair.lower], clipped[pair.upper])
    }
    self.init(known: clipped)
  }
}

extension Weights {
  /// Why a list of numbers is no set of weights.
  package enum Refusal: Error, Hashable {
    case wrongNumber(Int)
    case outOfBounds(index: Int, value: Double, bounds: ClosedRange<Double>)
    case outOfOrder(Ascent)
  }
}

extension Weights.Refusal: CustomStringConvertible {
  package var description: String {
    switch self {
    case .wrongNumber(let count):
      "\(Model.title) has \(Model.bounds.count) weights, not \(count)"
    case .outOfBounds(let index, let value, let bounds):
      "weight w\(index) is \(value), but must lie between \(bounds.lowerBound) and "
        + "\(bounds.upperBound)"
    case .outOfOrder(let pair):
      "weight w\(pair.lower) is above weight w\(pair.upper)"
    }
  }
}
