/// A place in the answer where part of a wording was found.
struct Hit {
  var part: Int
  var first: Int
  var last: Int
  var clause: Int
  var sentence: Int
  /// Whether it is said with a `not`, or its opposite without one.
  var isDenied: Bool
  /// Whether its opposite is said.
  var isOpposite: Bool
  /// Whether it is said nearly, and counts half.
  var isKin: Bool
  /// Whether only a word like `avoids` denies it.
  var isShunned: Bool
  /// Whether anything is denied in its clause.
  var isInDenial: Bool
  /// Whether its clause says it of something else.
  var isTwisted = false
  /// Whether its clause deals words out differently that two claims have to themselves.
  var isCrossed = false

  /// Whether it may be said against a wording that denies nothing.
  var isSuspicious: Bool { isDenied || isOpposite || isTwisted }
}

/// Words of the answer that stand together, and how much of a wording they say.
struct Stretch {
  var first: Int
  var last: Int
  /// The first one, where it is made of several.
  var sentence: Int
  var said: Said
  /// From 0 to 1.
  var value: Double
  /// Whether the clauses it stands in say the opposite.
  var isContradicted: Bool

  /// What says most: words near each other in one sentence, or a few sentences wherever they stand.
  ///
  /// Two of them, and a third for wordings of more than ten parts. Among equals the shortest stretch
  /// of one sentence, then the first.
  ///
  /// And what says most `against` the wording, with the share of the words that it uses for that.
  static func best(
    of hits: [Hit],
    for wanted: Wording
  ) -> (best: Stretch?, against: Stretch?) {
    var search = StretchSearch(wanted: wanted)
    var start = 0
    while start < hits.count {
      let sentence = hits[start].sentence
      let end = hits[start...].firstIndex { $0.sentence != sentence } ?? hits.count
      search.visit(hits[start..<end])
      start = end
    }
    search.combine()
    return (search.best, search.against)
  }

  /// Whether it says more, or the same in fewer words.
  fileprivate func isBetter(than other: Stretch?) -> Bool {
    guard let other else { return true }
    guard abs(value - other.value) <= 1e-9 else { return value > other.value }
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

private struct StretchSearch {
  let wanted: Wording
  /// In words; what stands further apart is not said together.
  let width: Int
  var best: Stretch?
  var against: Stretch?
  /// Whole sentences, or windows where one is too long; of those that say the same the first.
  private var whole: [Stretch] = []
  private var known: Set<Key> = []

  private struct Key: Hashable {
    var said: Said
    /// Only where it has several windows, which are not put together.
    var sentence: Int?
  }

  init(wanted: Wording) {
    self.wanted = wanted
    width = 12 + 3 * wanted.words
  }

  mutating func visit(_ sentence: ArraySlice<Hit>) {
    guard let first = sentence.first, let last = sentence.last else { return }
    let isLong = last.last - first.first >= width
    var end = sentence.startIndex
    let against = clausesAgainst(in: sentence)
    for start in sentence.indices {
      var said = Said()
      var isContradicted = false
      var reached = start
      for index in start..<sentence.endIndex {
        let hit = sentence[index]
        guard hit.last - sentence[start].first < width else { break }
        reached = index
        if against.contains(hit.clause) { isContradicted = true }
        guard said.take(hit, of: wanted.parts[hit.part]) else { continue }
        consider(said, isContradicted, from: sentence[start], through: hit.last)
      }
      // A window that ends where the one before did says no more.
      guard start == sentence.startIndex || reached > end else { continue }
      end = reached
      if known.insert(Key(said: said, sentence: isLong ? first.sentence : nil)).inserted {
        whole.append(
          Stretch(
            first: sentence[start].first,
            last: sentence[reached].last,
            sentence: first.sentence,
            said: said,
            value: said.weight(in: wanted) / wanted.weight,
            isContradicted: isContradicted
          )
        )
      }
    }
  }

  /// Clauses that say the opposite of the wording, and what stands beside them.
  ///
  /// That is all of the sentence where they say a good deal of it.
  private func clausesAgainst(in sentence: ArraySlice<Hit>) -> Set<Int> {
    guard wanted.negated != 0 || sentence.contains(where: \.isSuspicious) else { return [] }
    var clauses: [(clause: Int, said: Said)] = []
    for hit in sentence {
      if clauses.last?.clause != hit.clause { clauses.append((hit.clause, Said())) }
      _ = clauses[clauses.count - 1].said.take(hit, of: wanted.parts[hit.part])
    }
    var against: Set<Int> = []
    for (index, one) in clauses.enumerated() {
      let near = clauses[max(0, index - 1)...min(clauses.count - 1, index + 1)]
        // A comma and the `and` behind it begin two.
        .filter { abs($0.clause - one.clause) <= 2 }
      let around = near.reduce(Said()) { $0.union($1.said) }
      guard one.said.denies(wanted, around: around) else { continue }
      let isMuch = around.weight(in: wanted) >= 0.4 * wanted.weight
      against.formUnion(isMuch ? clauses.map(\.clause) : near.map(\.clause))
    }
    return against
  }

  private mutating func consider(
    _ said: Said,
    _ isContradicted: Bool,
    from start: Hit,
    through last: Int
  ) {
    var found = Stretch(
      first: start.first,
      last: last,
      sentence: start.sentence,
      said: said,
      value: said.value(of: wanted),
      isContradicted: isContradicted
    )
    if isContradicted {
      if found.isBetter(than: against) { against = found }
      // By itself it is worth no more than the words in passing would be.
      found.value *= Said.denied
    }
    if found.isBetter(than: best) { best = found }
  }

  /// Sentences that say different parts, those that say most; no answer that means anything has more.
  private static let most = 40

  mutating func combine() {
    guard let alone = best, alone.value < 1 - 1e-9, whole.count > 1 else { return }
    let sentences = whole.filter { !$0.isContradicted }.sorted {
      ($1.value, $0.first) < ($0.value, $1.first)
    }
    extend(sentences.prefix(Self.most), by: wanted.parts.count > 10 ? 3 : 2, chosen: [], Said())
  }

  private mutating func extend(
    _ sentences: ArraySlice<Stretch>,
    by count: Int,
    chosen: [Stretch],
    _ said: Said
  ) {
    let share = chosen.reduce(0) { $0 + $1.value }
    for (index, sentence) in zip(sentences.indices, sentences) {
      // The rest say less still.
      guard share + Double(count) * sentence.value > (best?.value ?? 0) + 1e-9 else { return }
      guard !chosen.contains(where: { $0.sentence == sentence.sentence }) else { continue }
      let both = said.union(sentence.said)
      let all = chosen + [sentence]
      if !chosen.isEmpty { take(all, both) }
      if count > 1 { extend(sentences[(index + 1)...], by: count - 1, chosen: all, both) }
    }
  }

  private mutating func take(_ sentences: [Stretch], _ said: Said) {
    let value = said.value(of: wanted)
    guard value > (best?.value ?? 0) + 1e-9, let main = sentences.first else { return }
    let first = sentences.reduce(main.first) { min($0, $1.first) }
    let last = sentences.reduce(main.last) { max($0, $1.last) }
    // Those that stand together are quoted together, else the one that says most is.
    let isNear = last - first < width
    best = Stretch(
      first: isNear ? first : main.first,
      last: isNear ? last : main.last,
      sentence: main.sentence,
      said: said,
      value: value,
      isContradicted: false
    )
  }
}
