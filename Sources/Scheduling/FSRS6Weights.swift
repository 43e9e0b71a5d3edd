#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

extension FSRS6: WeightedModel {
  package typealias Weights = Scheduling.Weights<FSRS6>
  package typealias WeightsError = Weights.Refusal

  package static let title = "FSRS-6"

  /// Source: `DEFAULT_PARAMETERS` of py-fsrs 6 and fsrs-rs 6.
  package static let publishedWeights = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
    1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ]

  /// Source: `LOWER_BOUNDS_PARAMETERS` and `UPPER_BOUNDS_PARAMETERS` of py-fsrs 6.
  package static let bounds: [ClosedRange<Double>] = [
    0.001...100, 0.001...100, 0.001...100, 0.001...100, 1...10, 0.001...4, 0.001...4,
    0.001...0.75, 0...4.5, 0...0.8, 0.001...3.5, 0.001...5, 0.001...0.25, 0.001...0.9, 0...4,
    0...1, 1...6, 0...2, 0...2, 0...0.8, 0.1...0.8,
  ]

  /// None: py-fsrs takes first stabilities in any order.
  package static let ascendingWeights: [Ascent] = []

  package func replacing(_ weights: Weights) -> FSRS6 {
    FSRS6(weights: weights, maximumStability: maximumStability)
  }
}

extension Weights<FSRS6> {
  /// The weights of FSRS-6, of FSRS-5 (19 numbers) or of FSRS-4.5 (17), as the same forgetting.
  ///
  /// The old versions had a forgetting curve with the power -0.5 and no effect of stability on the same
  /// day; FSRS-4.5 knew no same day at all, and moved difficulty in a straight line. Their bounds were
  /// other ones, so old weights are drawn to the nearest of today's.
  ///
  /// Source: `check_and_fill_parameters` of fsrs-rs.
  package init(upgrading values: [Double]) throws(Refusal) {
    if let index = values.firstIndex(where: { !$0.isFinite }) {
      throw .outOfBounds(index: index, value: values[index], bounds: -.infinity ... .infinity)
    }
    switch values.count {
    case 17:
      var moved = values
      moved[4] = values[4] + 2 * values[5]
      moved[5] = log(1 + 3 * values[5]) / 3
      moved[6] = values[6] + 0.5
      self.init(clipping: moved + [0, 0, 0, 0.5])
    case 19:
      self.init(clipping: values + [0, 0.5])
    default:
      try self.init(values)
    }
  }
}
