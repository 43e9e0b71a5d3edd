extension FSRS6 {
  /// The 21 numbers that fit the model to a learner, named w0 to w20 in the formulas.
  package struct Weights: Hashable, Sendable {
    package let values: [Double]

    /// Refuses a wrong number of weights and any weight outside `bounds`, NaN among them.
    package init(_ values: [Double]) throws(WeightsError) {
      guard values.count == Self.bounds.count else { throw .wrongNumber(values.count) }
      for (index, (value, bounds)) in zip(values, Self.bounds).enumerated()
      where !bounds.contains(value) {
        throw .outOfBounds(index: index, value: value, bounds: bounds)
      }
      self.values = values
    }

    private init(known values: [Double]) {
      self.values = values
    }

    /// The defaults of FSRS-6, fitted by its authors to the reviews of many learners.
    ///
    /// Source: `DEFAULT_PARAMETERS` of py-fsrs 6 and fsrs-rs 6.
    package static let published = Weights(known: [
      0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
      1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
    ])

    /// Where each weight may lie, both ends included.
    ///
    /// Source: `LOWER_BOUNDS_PARAMETERS` and `UPPER_BOUNDS_PARAMETERS` of py-fsrs 6.
    package static let bounds: [ClosedRange<Double>] = [
      0.001...100, 0.001...100, 0.001...100, 0.001...100, 1...10, 0.001...4, 0.001...4,
      0.001...0.75, 0...4.5, 0...0.8, 0.001...3.5, 0.001...5, 0.001...0.25, 0.001...0.9, 0...4,
      0...1, 1...6, 0...2, 0...2, 0...0.8, 0.1...0.8,
    ]

    subscript(_ index: Int) -> Double { values[index] }
  }

  /// Why a list of numbers is no set of weights.
  package enum WeightsError: Error, Hashable {
    case wrongNumber(Int)
    case outOfBounds(index: Int, value: Double, bounds: ClosedRange<Double>)
  }
}

extension FSRS6.WeightsError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .wrongNumber(let count):
      "FSRS-6 has \(FSRS6.Weights.bounds.count) weights, not \(count)"
    case .outOfBounds(let index, let value, let bounds):
      "weight w\(index) is \(value), but must lie between \(bounds.lowerBound) and "
        + "\(bounds.upperBound)"
    }
  }
}
