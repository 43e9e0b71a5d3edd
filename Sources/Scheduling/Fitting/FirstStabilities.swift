#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// FSRS-6's stabilities after a first answer, fitted to cards' first items alone.
///
/// Source: `parameter_initialization.rs` of fsrs-rs.
struct FirstStabilities {
  /// For Again, Hard, Good and Easy.
  let values: [Double]

  /// `meanRecall` is the share of all items that was recalled: one more item of it goes into each
  /// group, so that few cards do not mean certainty.
  ///
  /// The published values where there are no first items.
  init(fitting items: FirstItems, meanRecall: Double) {
    let published = Array(FSRS6.publishedWeights.prefix(4))
    var found: [Double?] = [nil, nil, nil, nil]
    for (index, grade) in Grade.allCases.enumerated() {
      let groups = items.groups(after: grade)
      guard !groups.isEmpty else { continue }
      found[index] = Self.best(near: published[index]) { s in
        Self.loss(s, groups, meanRecall)
      }
    }
    let values = Self.filled(items.inOrder(found), published)
    self.values = zip(values, FSRS6.bounds).map { $0.clamped(to: $1) }
  }

  private static func loss(
    _ s: Double,
    _ groups: [FirstItems.Group],
    _ meanRecall: Double
  ) -> Double {
    groups.reduce(0) { sum, group in
      let recall = published.retrievability(
        of: FSRS6.Memory(stability: s, difficulty: 5),
        after: group.wait.days
      )
      let share = (group.recalled + meanRecall) / Double(group.count + 1)
      let loss =
        share * FitQuality.loss(recall, 1) + (1 - share) * FitQuality.loss(recall, 0)
      return sum + Double(group.count) * loss
    }
  }

  private static let published = FSRS6()

  /// The stability of the least loss and the least distance from the published one, by ternary
  /// search.
  private static func best(near published: Double, _ loss: (Double) -> Double) -> Double {
    func cost(_ s: Double) -> Double { loss(s) + abs(s - published) / 16 }
    var (low, high) = (FSRS6.minimumStability, 100.0)
    while high - low > 1e-6 {
      let third = (high - low) / 3
      if cost(low + third) < cost(high - third) {
        high -= third
      } else {
        low += third
      }
    }
    return (low + high) / 2
  }

  /// A missing value from two others, as a^share * b^(1 - share).
  private struct Filling {
    var missing, a, b: Int
    var share: Double
  }

  /// On a logarithmic scale, Hard is 0.41 of the way from Good to Again, and Good 0.54 of the way
  /// from Hard to Easy.
  ///
  /// What is missing follows from what is known, from neighbours first.
  private static let fillings: [Filling] = {
    let (hard, good) = (0.41, 0.54)
    return [
      Filling(missing: 0, a: 1, b: 2, share: 1 / hard),
      Filling(missing: 1, a: 0, b: 2, share: hard),
      Filling(missing: 2, a: 1, b: 3, share: 1 - good),
      Filling(missing: 3, a: 2, b: 1, share: 1 / good),
      Filling(missing: 1, a: 2, b: 3, share: 1 / (1 - good)),
      Filling(missing: 2, a: 1, b: 0, share: 1 / (1 - hard)),
      Filling(missing: 1, a: 0, b: 3, share: hard / (hard + good - hard * good)),
    ]
  }()

  private static func filled(_ values: [Double?], _ published: [Double]) -> [Double] {
    let known = values.indices.filter { values[$0] != nil }
    if known.count == 1, let only = known.first, let value = values[only] {
      return published.map { $0 * value / published[only] }
    }
    var values = values
    for _ in values.indices {
      for filling in fillings where values[filling.missing] == nil {
        guard let a = values[filling.a], let b = values[filling.b] else { continue }
        values[filling.missing] = pow(a, filling.share) * pow(b, 1 - filling.share)
        break
      }
    }
    return zip(values, published).map { $0 ?? $1 }
  }
}
