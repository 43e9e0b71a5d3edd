/// How a model's weights are fitted.
struct FittingPlan: Sendable {
  /// How often all items are gone through.
  var epochs: Int
  /// About how many items make one step.
  var batch = 512
  var learningRate: Double
  /// How long Adam remembers slopes, and their squares.
  var memory: (slopes: Double, squares: Double)
  /// How much the distance from the start counts against the log loss of all items.
  var penalty: Double
  /// The distance of each weight that counts 1: how much learners differ in it.
  var deviations: [Double]
  var recency: Recency
  /// Decides which cards come together.
  var seed: UInt64 = 6
}

extension FittingPlan {
  /// Source: `training.rs` of fsrs-rs, but thirty epochs where it has five: they cost little and
  /// still gain, on items that were held out too.
  static let fsrs6 = FittingPlan(
    epochs: 30,
    learningRate: 0.04,
    memory: (slopes: 0.9, squares: 0.999),
    penalty: 1,
    deviations: [
      6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57,
      0.25, 1.03, 0.31, 0.32, 0.14, 0.27,
    ],
    recency: .fsrs6
  )

  /// Source: `models/fsrs_v7.py` of srs-benchmark.
  static let fsrs7 = FittingPlan(
    epochs: 9,
    learningRate: 0.0118,
    memory: (slopes: 0.7, squares: 0.98),
    penalty: 0.3333,
    deviations: [
      9999, 9999, 9999, 9999, 0.523, 0.2528, 0.4329,
      0.2966, 0.2139, 0.2889, 0.1862, 0.175, 0.3812, 0.3013, 0.9104,
      0.3234, 0.2448, 0.3273, 0.1842, 0.1735, 0.4608, 0.311, 0.864,
      0.0418, 0.2596, 0.0798, 0.0682, 0.1282, 0.1397, 0.1407, 0.1489, 0.2, 0.15, 0.15,
    ],
    recency: .fsrs7
  )
}
