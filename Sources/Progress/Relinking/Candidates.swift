/// Finds the few portraits that a question may have become, without looking at all of them.
struct Candidates {
  private var byKey: [Features.Key: [Int]] = [:]

  init(_ features: [Features]) {
    for (index, features) in features.enumerated() {
      for key in features.keys { byKey[key, default: []].append(index) }
    }
  }

  /// Positions of those that share the rarest words, likeliest first; at most sixteen.
  ///
  /// - Complexity: O(k log k) in the question's words, however many portraits share them: what a few
  ///   hundred share tells nothing.
  func likely(for features: Features) -> [Int] {
    var lists: [[Int]] = []
    for key in features.keys {
      if let list = byKey[key] { lists.append(list) }
    }
    lists.sort { ($0.count, $0.first ?? 0) < ($1.count, $1.first ?? 0) }
    var weights: [Int: Double] = [:]
    var seen = 0
    for list in lists {
      guard seen + list.count <= 200 || weights.isEmpty else { break }
      seen += list.count
      let weight = 1 / Double(list.count)
      for index in list { weights[index, default: 0] += weight }
    }
    return weights.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(16).map(\.key)
  }
}
