#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// How much more a new item counts than an old one: floor + (1 - floor) * (k / (n - 1))^power.
struct Recency: Hashable, Sendable {
  /// What the oldest item counts; the newest counts 1.
  var floor: Double
  var power: Double

  /// Source: `recency_weighted_fsrs_items` of fsrs-rs.
  static let fsrs6 = Recency(floor: 0.25, power: 3)

  /// Source: `models/fsrs_v7.py` of srs-benchmark.
  static let fsrs7 = Recency(floor: 0.0667, power: 11.25)

  /// What each of so many items counts, the oldest first.
  func weights(count: Int) -> [Double] {
    guard count > 1 else { return [Double](repeating: 1, count: count) }
    return (0..<count).map { k in
      floor + (1 - floor) * pow(Double(k) / Double(count - 1), power)
    }
  }
}
