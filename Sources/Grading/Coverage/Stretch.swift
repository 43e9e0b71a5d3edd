/// A place in the answer where part of a wording was found.
struct Hit {
  var part: Int
  var first: Int
  var last: Int
  var clause: Int
  /// Whether it is said with a `not`, or its opposite without one.
  var isDenied: Bool
  /// Whether its opposite is said.
  var isOpposite: Bool
  /// Whether its clause says it of something else.
  var isTwisted = false
}

/// Words of the answer that stand together, and how much of a wording they say.
struct Stretch {
  var first: Int
  var last: Int
  /// The share of the wording's weight, at most `denied` where it says the opposite.
  var value: Double

  /// Just short of what covers a point.
  private static let denied = 0.69

  /// The stretch that says most; among equals the shortest, then the first.
  static func best(of hits: [Hit], for wanted: Wording) -> Stretch? {
    let width = 12 + 3 * wanted.words
    var tally = Tally(parts: wanted.parts.count)
    var best: Stretch?
    for start in hits.indices {
      tally.clear()
      var said = 0.0
      var saysMore = !wanted.saysMore
      for hit in hits[start...] {
        guard hit.last - hits[start].first < width else { break }
        let isKnown = tally.says(hit.part)
        let part = wanted.parts[hit.part]
        guard tally.count(hit, of: part) else { continue }
        if !isKnown, tally.says(hit.part) {
          said += part.weight
          if !part.isGiven { saysMore = true }
        }
        // Who only repeats the question has said nothing.
        let share = saysMore ? said / wanted.weight : 0
        let found = Stretch(
          first: hits[start].first,
          last: max(hit.last, hits[start].last),
          value: tally.denies ? min(share, denied) : share
        )
        if best.map({ found.isBetter(than: $0) }) ?? true { best = found }
      }
    }
    return best
  }

  private func isBetter(than other: Stretch) -> Bool {
    if abs(value - other.value) > 1e-9 { return value > other.value }
    return last - first < other.last - other.first
  }

  /// The `longest` words of it that say most, or all of it where it is not longer.
  func condensed(to longest: Int, hits: [Hit], wanted: Wording) -> ClosedRange<Int> {
    guard last - first >= longest else { return first...last }
    var best = (weight: -1.0, range: first...first)
    let inside = hits.filter { $0.first >= first && $0.last <= last }
    for start in inside {
      let near = inside.filter { $0.first >= start.first && $0.last < start.first + longest }
      let parts = Set(near.map(\.part))
      let weight = parts.reduce(0.0) { $0 + wanted.parts[$1].weight }
      let end = near.map(\.last).max() ?? start.last
      if weight > best.weight + 1e-9 { best = (weight, start.first...end) }
    }
    return best.range
  }
}
