/// What the points say of one thing: what names it, and what they say of nothing else like it.
private struct Bound {
  var point: Int
  /// Parts that name it, a bit for each.
  var names: UInt64 = 0
  /// Parts that say something of it.
  var says: UInt64 = 0
}

/// The answer's clauses, by point, that say of one thing what the points say of another.
///
/// Of `MSE: met by the mean; dominated by large errors` and `MAE: met by the median; robust` the
/// answer `MSE targets the median and is robust, MAE is dominated by large errors` has them swapped.
/// Both must be named, and a clause without a name speaks of the one before it in its sentence. At
/// least two words must be dealt out wrongly, and no more than half as many rightly.
///
/// - Complexity: linear in the length of the answer, for each two things.
func misboundClauses(_ wordings: [Wording], hits: [[Hit]]) -> [Int: Set<Int>] {
  let groups =
    [labelled(wordings), asked(wordings)] + wordings.enumerated().map { alike($1, point: $0) }
  var misbound: [Int: Set<Int>] = [:]
  let bound = Set(groups.lazy.filter { $0.count > 1 }.joined().map(\.point))
  let spoken = hits.indices.map { bound.contains($0) ? partsByClause(hits[$0]) : [:] }
  // What the answer does not name is not dealt out.
  for group in groups.map({ $0.filter { $0.isNamed(in: spoken[$0.point]) } }) {
    for (index, one) in group.enumerated() {
      for other in group.dropFirst(index + 1) {
        let dealing = Dealing(one, other, wordings, spoken)
        guard dealing.isSwapped else { continue }
        misbound[one.point, default: []].formUnion(dealing.clauses)
        misbound[other.point, default: []].formUnion(dealing.clauses)
      }
    }
  }
  return misbound
}

/// Points with a label, named by it.
private func labelled(_ wordings: [Wording]) -> [Bound] {
  wordings.enumerated().compactMap { point, wording in
    bound(point, wording.parts.indices) { wording.parts[$0].isLabel }
  }
}

/// Points that have words of the question to themselves, as where `static or dynamic` is asked.
private func asked(_ wordings: [Wording]) -> [Bound] {
  let uses = uses(ofKeysIn: wordings)
  return wordings.enumerated().compactMap { point, wording in
    bound(point, wording.parts.indices) {
      wording.parts[$0].isAsked && uses[wording.parts[$0].keys[0]] == 1
    }
  }
}

/// Clauses of one point that have words in common or are each about a thing that was asked, each named
/// by the first word that it has to itself.
private func alike(_ wording: Wording, point: Int) -> [Bound] {
  let own = wording.parts.indices.filter {
    wording.parts[$0].clause != nil && !wording.parts[$0].isLabel
  }
  let clauses = Dictionary(grouping: own) { wording.parts[$0].clause }
  let named = clauses.map { clause, parts in
    // What is asked may stand in the other clauses too, but is what this one is about.
    let asked = wording.parts.indices.first { part in
      wording.parts[part].isAsked && clause.map(wording.parts[part].opens.contains) ?? false
    }
    return (name: asked ?? parts[0], parts: Set(parts).union(asked.map { [$0] } ?? []).sorted())
  }
  let askedCount = Set(named.map(\.name).filter { wording.parts[$0].isAsked }).count
  guard own.count < wording.parts.count || askedCount > 1 else { return [] }
  return named.sorted { $0.parts[0] < $1.parts[0] }.compactMap { clause in
    bound(point, clause.parts) { $0 == clause.name }
  }
}

private func bound(_ point: Int, _ parts: some Sequence<Int>, isName: (Int) -> Bool) -> Bound? {
  var bound = Bound(point: point)
  for part in parts {
    if isName(part) { bound.names |= 1 << UInt64(part) } else { bound.says |= 1 << UInt64(part) }
  }
  return bound.names != 0 && bound.says != 0 ? bound : nil
}

/// What a clause says of one point, a bit for each part.
private struct Clause {
  var sentence: Int
  var parts: UInt64
}

private func partsByClause(_ hits: [Hit]) -> [Int: Clause] {
  var clauses: [Int: Clause] = [:]
  for hit in hits where !hit.isOpposite && !hit.isDenied && !hit.isKin {
    clauses[hit.clause, default: Clause(sentence: hit.sentence, parts: 0)].parts |=
      1 << UInt64(hit.part)
  }
  return clauses
}

/// How an answer deals out what two things have to themselves.
private struct Dealing {
  /// Those that speak of one of them.
  private(set) var clauses: Set<Int> = []
  private var named: Set<Int> = []
  private var right = 0
  private var wrong = 0

  init(_ one: Bound, _ other: Bound, _ wordings: [Wording], _ spoken: [[Int: Clause]]) {
    let both = [one, other]
    let own = [one.parts(apartFrom: other, wordings), other.parts(apartFrom: one, wordings)]
    let names = [0, 1].map { own[$0] & both[$0].names }
    guard !names.contains(0) else { return }
    let numbers = Set(spoken[one.point].keys).union(spoken[other.point].keys)
    var current: (sentence: Int, side: Int)?
    var isBareName = false
    for number in numbers.sorted() {
      let clauses = both.map { spoken[$0.point][number] }
      let parts = [0, 1].map { (clauses[$0]?.parts ?? 0) & own[$0] }
      guard parts != [0, 0], let sentence = (clauses[0] ?? clauses[1])?.sentence else { continue }
      let said = [0, 1].map { (parts[$0] & both[$0].says).nonzeroBitCount }
      let sides = [0, 1].filter { parts[$0] & names[$0] == names[$0] }
      if let side = sides.first { current = (sentence, side) }
      // What is said of both at once, as of `A and B`, binds nothing.
      if sides.count > 1 || isBareName && !sides.isEmpty { current = nil }
      isBareName = !sides.isEmpty && said == [0, 0]
      guard let current, current.sentence == sentence else { continue }
      named.formUnion(sides)
      right += said[current.side]
      wrong += said[1 - current.side]
      if said[1 - current.side] > 0 { self.clauses.insert(number) }
    }
  }

  var isSwapped: Bool { named.count > 1 && wrong >= 2 && 2 * right <= wrong }
}

extension Bound {
  fileprivate func isNamed(in clauses: [Int: Clause]) -> Bool {
    clauses.values.contains { $0.parts & names == names }
  }

  /// What it has and the other one has not.
  fileprivate func parts(apartFrom other: Bound, _ wordings: [Wording]) -> UInt64 {
    let others = Set(wordings[other.point].keys(of: other.names | other.says))
    var parts = names | says
    for (part, key) in zip(parts.bits, wordings[point].keys(of: parts)) where others.contains(key) {
      parts &= ~(1 << UInt64(part))
    }
    return parts
  }
}

extension Wording {
  fileprivate func keys(of parts: UInt64) -> [String] {
    parts.bits.map { self.parts[$0].keys[0] }
  }
}

extension UInt64 {
  /// Where they stand, lowest first.
  fileprivate var bits: [Int] { (0..<64).filter { self & 1 << UInt64($0) != 0 } }
}
