/// Words that one clause of a point has to itself, to notice when an answer deals them out differently.
///
/// Of `L1 shrinks, L2 zeroes` the claims are `L1` with `shrinks` and `L2` with `zeroes`; an answer that
/// has `L1` with `zeroes` and `L2` with `shrinks` has them crossed. Two points of one question make
/// claims as well as two clauses of one point.
struct Claim {
  /// Which point it belongs to.
  var point: Int
  /// At least two.
  var parts: Set<Int>

  /// The claims of all points, by the first wording of each.
  static func all(in wordings: [Wording]) -> [Claim] {
    let uses = uses(ofKeysIn: wordings)
    return wordings.enumerated().flatMap { point, wording -> [Claim] in
      let inOneClause = wording.parts.indices.filter { wording.parts[$0].clause != nil }
      let clauses = Dictionary(grouping: inOneClause) { wording.parts[$0].clause }.values
        .filter { $0.count > 1 }
      // A point of one clause is held against other points, with what no other one says.
      let own = wording.parts.indices.filter { uses[wording.parts[$0].keys[0]] == 1 }
      let claims = clauses.count > 1 ? clauses.sorted { $0[0] < $1[0] } : [own]
      return claims.filter { $0.count > 1 }.map { Claim(point: point, parts: Set($0)) }
    }
  }

  /// Which of its parts each clause of the answer says, in their own words or nearly.
  fileprivate func traces(in hits: [Hit], nearly: Bool) -> [Int: Set<Int>] {
    var traces: [Int: Set<Int>] = [:]
    for hit in hits where !hit.isOpposite && (nearly || !hit.isKin) && parts.contains(hit.part) {
      traces[hit.clause, default: []].insert(hit.part)
    }
    return traces
  }
}

/// The answer's clauses, by point, that deal the words of two claims out differently.
///
/// Each of the two clauses has words of both claims, and none that the other clause has as well. A
/// claim that is somewhere said by itself is never taken as crossed.
///
/// - Complexity: quadratic in the number of claims, of which a question has few.
func crossedClauses(_ claims: [Claim], hits: [[Hit]]) -> [Int: Set<Int>] {
  var crossed: [Int: Set<Int>] = [:]
  let traces = claims.map { $0.traces(in: hits[$0.point], nearly: false) }
  let near = claims.map { $0.traces(in: hits[$0.point], nearly: true) }
  for (index, one) in claims.enumerated() where traces[index].count > 1 {
    for other in claims.indices.dropFirst(index + 1) where traces[other].count > 1 {
      guard !near[index].isSaidAlone(beside: traces[other]),
        !near[other].isSaidAlone(beside: traces[index])
      else { continue }
      let clauses = crossing(traces[index], traces[other])
      guard !clauses.isEmpty else { continue }
      crossed[one.point, default: []].formUnion(clauses)
      crossed[claims[other].point, default: []].formUnion(clauses)
    }
  }
  return crossed
}

private func crossing(_ one: [Int: Set<Int>], _ other: [Int: Set<Int>]) -> Set<Int> {
  // Few answers have more; those that do are repetitive, and the first ones tell.
  let mixed = one.keys.filter { other[$0] != nil }.sorted().prefix(20)
  guard mixed.count > 1 else { return [] }
  var crossed: Set<Int> = []
  for (place, first) in mixed.enumerated() {
    for second in mixed.dropFirst(place + 1)
    where areApart(one, first, second) && areApart(other, first, second) {
      crossed.formUnion([first, second])
    }
  }
  return crossed
}

private func areApart(_ traces: [Int: Set<Int>], _ first: Int, _ second: Int) -> Bool {
  guard let a = traces[first], let b = traces[second] else { return false }
  return a.isDisjoint(with: b)
}

extension [Int: Set<Int>] {
  /// Whether a clause has two of the parts and none of the other claim's.
  fileprivate func isSaidAlone(beside other: [Int: Set<Int>]) -> Bool {
    contains { $0.value.count > 1 && other[$0.key] == nil }
  }
}
