extension FSRS7: WeightedModel {
  package typealias Weights = Scheduling.Weights<FSRS7>

  package static let title = "FSRS-7"

  /// Source: `models/fsrs_v7.py` of srs-benchmark, the version with 34 weights (September 2026).
  package static let publishedWeights = [
    0.1104, 2.2395, 3.9221, 11.7841, 6.1686, 0.6457, 3.6807,
    1.9795, 0, 1.3826, 0.7024, 0.5999, 0.8146, 0.6398, 1,
    1.3207, 0.6707, 3.8668, 0.4416, 0.0934, 1.8631, 0.6162, 1.0869,
    0.1567, 0.0801, 0.2421, 0.9464, 0.1433, 0.7145, 0, 0.5667, 0.3734, 0.5333, 0.3048,
  ]

  /// Source: `parameter_clipper_v7.rs` of fsrs-rs.
  package static let bounds: [ClosedRange<Double>] = [
    0.0001...50, 0.0001...100, 0.0001...100, 0.0001...100, 1...10, 0.001...4, 0.1...4,
    0...4, 0...1.2, 0.3...3, 0.01...1.5, 0.1...1, 0...3.5, 0...1, 1...7,
    0...4, 0...2, 0.5...6, 0.001...1.5, 0.001...1, 0...5, 0...1, 1...7,
    0.01...0.25, 0.01...0.95, 0.2...0.85, 0.5...0.99, 0.01...1, 0.1...1, 0...0.9, 0.1...1.1,
    0...1, 0...0.6, 0...0.6,
  ]

  /// First stabilities rise with the grade, and recall on the slow curve is no worse than on the
  /// fast one.
  package static let ascendingWeights = [
    Ascent(lower: 0, upper: 1), Ascent(lower: 1, upper: 2), Ascent(lower: 2, upper: 3),
    Ascent(lower: 25, upper: 26),
  ]

  package func replacing(_ weights: Weights) -> FSRS7 { FSRS7(weights: weights) }
}
