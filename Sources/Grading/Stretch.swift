/// A place in the answer where part of a wording was found.
struct Hit {
  var part: Int
  var first: Int
  var last: Int
  /// Whether it is said with a `not`.
  var isDenied: Bool
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
      for hit in hits[start...] {
        guard hit.last - hits[start].first < width else { break }
        let isKnown = tally.says(hit.part)
        guard tally.count(hit, of: wanted.parts[hit.part]) else { continue }
        if !isKnown { said += wanted.parts[hit.part].weight }
        let share = said / wanted.weight
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

/// Which parts a stretch says, updated hit by hit.
private struct Tally {
  private var isPlain: [Bool]
  private var isDenied: [Bool]
  /// Parts that are denied on one side only.
  private var contradictions = 0
  /// Parts that are denied on both sides.
  private var sharedDenials = 0

  init(parts: Int) {
    isPlain = Array(repeating: false, count: parts)
    isDenied = isPlain
  }

  /// Whether the stretch says the opposite.
  ///
  /// One word denied in common is enough to agree: `does not store rows` and `rows are not stored by
  /// it` deny different words.
  var denies: Bool { contradictions > 0 && sharedDenials == 0 }

  mutating func clear() {
    for index in isPlain.indices {
      isPlain[index] = false
      isDenied[index] = false
    }
    contradictions = 0
    sharedDenials = 0
  }

  func says(_ part: Int) -> Bool { isPlain[part] || isDenied[part] }

  /// Takes note of a hit; `false` where it says nothing new.
  mutating func count(_ hit: Hit, of part: Wording.Part) -> Bool {
    guard hit.isDenied ? !isDenied[hit.part] : !isPlain[hit.part] else { return false }
    let isFirst = !says(hit.part)
    if hit.isDenied { isDenied[hit.part] = true } else { isPlain[hit.part] = true }
    guard let wanted = part.isNegated else { return true }
    if hit.isDenied == wanted {
      if !isFirst { contradictions -= 1 }
      if wanted { sharedDenials += 1 }
    } else if isFirst {
      contradictions += 1
    }
    return true
  }
}
