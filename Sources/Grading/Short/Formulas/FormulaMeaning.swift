/// Whether two formulas compute the same, however they are written; `nil` where that cannot be told.
///
/// As in `1 - b/(a + b)` and `a/(a + b)`: both are computed for several values of every quantity. `xy`
/// is a product where the other one has `x` and `y`.
func computeSame(_ one: [FormulaSign], _ other: [FormulaSign]) -> Bool? {
  guard let first = FormulaExpression(reading: one.spelledOut(by: other)),
    let second = FormulaExpression(reading: other.spelledOut(by: one))
  else { return nil }
  var agreements = 0
  for point in points {
    guard let a = point.value(of: first), let b = point.value(of: second) else { continue }
    guard abs(a - b) <= 1e-9 * max(abs(a), abs(b), 1e-6) else { return false }
    agreements += 1
  }
  return agreements >= 3 ? true : nil
}

/// Shares, counts, and anything.
private let points: [FormulaPoint] = (1...4).flatMap { seed in
  [0.1...0.9, 1.0...4.0, -2.0...2.0].map { FormulaPoint(seed: seed, in: $0) }
}

extension [FormulaSign] {
  /// With names apart that the other formula writes as several letters.
  fileprivate func spelledOut(by other: [FormulaSign]) -> [FormulaSign] {
    let known = Set(other)
    var letters: [String: FormulaSign] = [:]
    for case .name(let name) in other where name.count == 1 {
      letters[name.lowercased()] = .name(name)
    }
    return flatMap { sign -> [FormulaSign] in
      guard case .name(let name) = sign, name.count > 1, !known.contains(sign) else {
        return [sign]
      }
      // Of several letters the case is not kept.
      let factors = name.compactMap { letters[String($0)] }
      return factors.count == name.count ? factors : [sign]
    }
  }
}
