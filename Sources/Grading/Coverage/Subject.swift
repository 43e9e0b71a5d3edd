/// What one clause of a point says, and of what: a subject and the rest.
///
/// Of `boosting: trains one model after the other` the subject is `boosting`.
private struct Saying {
  var point: Int
  /// Its parts, a bit for each.
  var parts: UInt64
  /// The first of them, but for a label that no other clause speaks of.
  var subject: Int
  /// Whether the points speak of the subject more than once, or make it a label.
  var isTopic: Bool
}

/// The answer's clauses, by point, that say of one clause's subject what only another one says.
///
/// Of `bagging: trains in parallel` and `boosting: trains in sequence` the clause `bagging works in
/// sequence` takes the subject of one and the rest of the other. Both must be about alike things: with a
/// word in common, and a subject each that is a label or that other clauses speak of as well.
///
/// - Complexity: linear in the length of the answer, for each clause whose subject it speaks of.
func borrowedClauses(_ wordings: [Wording], hits: [[Hit]]) -> [Int: Set<Int>] {
  let sayings = allSayings(in: wordings)
  let said = hits.map(bitsByClause)
  var speaking: [Int: [Int]] = [:]
  for (index, saying) in sayings.enumerated() {
    let subject = UInt64(1) << UInt64(saying.subject)
    for (clause, bits) in said[saying.point] where bits & subject != 0 {
      speaking[clause, default: []].append(index)
    }
  }
  var shared = SharedParts(sayings, wordings)
  var borrowed: [Int: Set<Int>] = [:]
  for (other, taken) in sayings.enumerated() {
    for (clause, bits) in said[taken.point] where bits & taken.parts != 0 {
      guard bits & 1 << UInt64(taken.subject) == 0 else { continue }
      for one in speaking[clause] ?? [] where one != other {
        let taker = sayings[one]
        let common = shared.parts(of: other, in: one)
        let mine = shared.parts(of: one, in: other)
        let subject = UInt64(1) << UInt64(taker.subject)
        guard mine & subject == 0, common & 1 << UInt64(taken.subject) == 0,
          common != 0, taker.isTopic, taken.isTopic,
          bits & taken.parts & ~common != 0,
          said[taker.point][clause].map({ $0 & taker.parts & ~mine == subject }) ?? false
        else { continue }
        borrowed[taken.point, default: []].insert(clause)
      }
    }
  }
  return borrowed
}

private func bitsByClause(_ hits: [Hit]) -> [Int: UInt64] {
  var bits: [Int: UInt64] = [:]
  for hit in hits where !hit.isOpposite && !hit.isKin {
    bits[hit.clause, default: 0] |= 1 << UInt64(hit.part)
  }
  return bits
}

/// Every clause that has at least two words to itself.
private func allSayings(in wordings: [Wording]) -> [Saying] {
  let uses = uses(ofKeysIn: wordings)
  return wordings.enumerated().flatMap { point, wording -> [Saying] in
    let clauses = Dictionary(grouping: wording.parts.indices) { wording.parts[$0].clause }
    return clauses.compactMap { clause, parts in
      guard clause != nil, parts.count > 1,
        let subject = parts.first(where: {
          !wording.parts[$0].isLabel || uses[wording.parts[$0].keys[0]] ?? 0 > 1
        })
      else { return nil }
      return Saying(
        point: point,
        parts: parts.reduce(0) { $0 | 1 << UInt64($1) },
        subject: subject,
        isTopic: wording.parts[subject].isLabel || uses[wording.parts[subject].keys[0]] ?? 0 > 1
      )
    }
  }
}

/// Which parts of one clause another clause has as well, worked out once for each two.
private struct SharedParts {
  private let sayings: [Saying]
  /// The parts of each with numbers that are equal for equal keys.
  private let numbered: [[(part: Int, key: Int)]]
  private var known: [UInt64?]

  init(_ sayings: [Saying], _ wordings: [Wording]) {
    self.sayings = sayings
    var numbers: [String: Int] = [:]
    numbered = sayings.map { saying in
      wordings[saying.point].parts.indices.filter { saying.parts & 1 << UInt64($0) != 0 }.map {
        let key = wordings[saying.point].parts[$0].keys[0]
        let number = numbers[key] ?? numbers.count
        numbers[key] = number
        return ($0, number)
      }
    }
    known = Array(repeating: nil, count: sayings.count * sayings.count)
  }

  mutating func parts(of one: Int, in other: Int) -> UInt64 {
    let pair = one * sayings.count + other
    if let known = known[pair] { return known }
    var shared: UInt64 = 0
    for mine in numbered[one] where numbered[other].contains(where: { $0.key == mine.key }) {
      shared |= 1 << UInt64(mine.part)
    }
    known[pair] = shared
    return shared
  }
}
