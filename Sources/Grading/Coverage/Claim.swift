/// What one clause says of its subject, to notice when an answer says it of another.
///
/// Of `L1 shrinks, L2 zeroes` the claims are `L1` with `shrinks` and `L2` with `zeroes`; an answer that
/// has `L1` with `zeroes` and `L2` with `shrinks` has them crossed. Two points of one question make
/// claims as well as two clauses of one point. Only words that no other claim has count.
struct Claim {
  /// Which point it belongs to.
  var point: Int
  /// Its first part.
  var subject: Int
  /// All that is said of it.
  var rest: Set<Int>

  /// The claims of all points, by the first wording of each.
  static func all(in wordings: [Wording]) -> [Claim] {
    guard wordings.count > 1 || wordings.contains(where: \.hasClauses) else { return [] }
    var uses: [String: Int] = [:]
    for part in wordings.lazy.flatMap(\.parts) { uses[part.keys[0], default: 0] += 1 }
    return wordings.enumerated().flatMap { point, wording in
      let own = wording.parts.indices.filter { uses[wording.parts[$0].keys[0]] == 1 }
      let byClause = Dictionary(grouping: own.filter { wording.parts[$0].clause != nil }) {
        wording.parts[$0].clause
      }
      let clauses = byClause.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
      return (clauses.count > 1 ? clauses : own.count > 1 ? [own] : []).map { parts in
        Claim(point: point, subject: parts[0], rest: Set(parts.dropFirst()))
      }
    }
  }

  /// How much of the rest each clause of the answer says, from 0 to 1, and which have the subject.
  fileprivate func traces(in hits: [Hit]) -> Traces {
    var subject: Set<Int> = []
    var said: [Int: Set<Int>] = [:]
    for hit in hits where !hit.isOpposite {
      if hit.part == self.subject { subject.insert(hit.clause) }
      if rest.contains(hit.part) { said[hit.clause, default: []].insert(hit.part) }
    }
    return Traces(
      subject: subject,
      rest: said.mapValues { Double($0.count) / Double(rest.count) }
    )
  }
}

/// Where a claim shows in an answer.
private struct Traces {
  /// Clauses.
  var subject: Set<Int>
  /// By clause.
  var rest: [Int: Double]

  /// The clauses that say more of another claim's rest of this one's subject; none where one says
  /// this claim straight.
  func crossed(with other: Traces) -> Set<Int> {
    var crossed: Set<Int> = []
    for clause in subject where !other.subject.contains(clause) {
      let (own, foreign) = (rest[clause] ?? 0, other.rest[clause] ?? 0)
      if own > foreign { return [] }
      if foreign > own { crossed.insert(clause) }
    }
    return crossed
  }
}

/// The answer's clauses, by point, in which what is claimed of one subject is said of another.
///
/// Both halves must be crossed; a claim that is somewhere said straight is never taken as crossed.
///
/// - Complexity: quadratic in the number of claims, of which a question has few.
func crossedClauses(_ claims: [Claim], hits: [[Hit]]) -> [Int: Set<Int>] {
  var crossed: [Int: Set<Int>] = [:]
  let traces = claims.map { $0.traces(in: hits[$0.point]) }
  for (index, one) in claims.enumerated() where !traces[index].subject.isEmpty {
    for other in claims.indices.dropFirst(index + 1) where !traces[other].subject.isEmpty {
      let first = traces[index].crossed(with: traces[other])
      guard !first.isEmpty else { continue }
      let second = traces[other].crossed(with: traces[index])
      guard !second.isEmpty else { continue }
      crossed[one.point, default: []].formUnion(first.union(second))
      crossed[claims[other].point, default: []].formUnion(first.union(second))
    }
  }
  return crossed
}

extension Wording {
  fileprivate var hasClauses: Bool {
    parts.contains { $0.clause != parts[0].clause && $0.clause != nil }
  }
}
