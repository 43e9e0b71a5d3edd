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
    for wording in wordings {
      for part in wording.parts {
        for key in part.keys { uses[key, default: 0] += 1 }
      }
    }
    return wordings.enumerated().flatMap { point, wording in
      let own = wording.parts.indices.filter { index in
        wording.parts[index].keys.allSatisfy { uses[$0] == 1 }
      }
      let byClause = Dictionary(grouping: own.filter { wording.parts[$0].clause != nil }) {
        wording.parts[$0].clause
      }
      let clauses = byClause.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
      return (clauses.count > 1 ? clauses : own.count > 1 ? [own] : []).map { parts in
        Claim(point: point, subject: parts[0], rest: Set(parts.dropFirst()))
      }
    }
  }

  /// The answer's clauses that say a claim's subject without the rest, or the rest without it.
  fileprivate func halves(in hits: [Hit]) -> (subject: Set<Int>, rest: Set<Int>) {
    var (subject, rest): (Set<Int>, Set<Int>) = ([], [])
    for hit in hits where !hit.isOpposite {
      if hit.part == self.subject { subject.insert(hit.clause) }
      if self.rest.contains(hit.part) { rest.insert(hit.clause) }
    }
    let whole = subject.intersection(rest)
    return whole.isEmpty ? (subject, rest) : ([], [])
  }
}

/// The answer's clauses, by point, in which what is claimed of one subject is said of another.
///
/// Both halves must be crossed; a claim that is somewhere said straight is never taken as crossed.
///
/// - Complexity: quadratic in the number of claims, of which a question has few.
func crossedClauses(_ claims: [Claim], hits: [[Hit]]) -> [Int: Set<Int>] {
  var crossed: [Int: Set<Int>] = [:]
  let halves = claims.map { $0.halves(in: hits[$0.point]) }
  for (index, one) in claims.enumerated() where !halves[index].subject.isEmpty {
    for other in claims.indices.dropFirst(index + 1) where !halves[other].subject.isEmpty {
      let first = halves[index].subject.intersection(halves[other].rest)
      let second = halves[other].subject.intersection(halves[index].rest)
      guard !first.isEmpty, !second.isEmpty else { continue }
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
