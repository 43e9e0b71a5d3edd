import Basics

/// Values for quantities and functions, by their names, as a seed gives them.
struct FormulaPoint {
  private let seed: UInt64
  private let range: ClosedRange<Double>

  init(seed: UInt64, in range: ClosedRange<Double>) {
    self.seed = seed
    self.range = range
  }

  /// `nil` where there is no finite value.
  func value(of formula: FormulaExpression) -> Double? {
    let value =
      switch formula {
      case .number(let number): number
      case .quantity(let name): quantity(name)
      case .negative(let inner): value(of: inner).map { -$0 }
      case .sum(let terms): total(terms, from: 0, +)
      case .product(let factors): total(factors, from: 1, *)
      case .quotient(let top, let bottom): values([top, bottom]).map { $0[0] / $0[1] }
      case .power(.quantity("e"), let exponent): value(of: exponent).map(exponential)
      case .power(let base, let exponent): values([base, exponent]).map { raise($0[0], to: $0[1]) }
      case .call(let name, let arguments): values(arguments).map { call(name, $0) }
      }
    return value.flatMap { $0.isFinite ? $0 : nil }
  }

  private func values(_ formulas: [FormulaExpression]) -> [Double]? {
    let values = formulas.compactMap(value)
    return values.count == formulas.count ? values : nil
  }

  private func total(
    _ formulas: [FormulaExpression],
    from start: Double,
    _ combine: (Double, Double) -> Double
  ) -> Double? {
    values(formulas)?.reduce(start, combine)
  }

  private func quantity(_ name: String) -> Double {
    name == "pi" ? .pi : draw(name, in: range)
  }

  private func draw(_ name: String, in range: ClosedRange<Double>) -> Double {
    let key = name.utf8.reduce(seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    var random = SeededRandom(seed: key)
    return Double.random(in: range, using: &random)
  }

  /// A function that is not known is any smooth one, but the same each time.
  private func call(_ name: String, _ arguments: [Double]) -> Double {
    if arguments.count == 1 {
      let x = arguments[0]
      switch name {
      case "sqrt": return x.squareRoot()
      case "exp": return exponential(x)
      case "ln", "log": return logarithm(x)
      case "log2": return logarithm(x) / logarithm(2)
      case "log10": return logarithm(x) / logarithm(10)
      case "|": return abs(x)
      default: break
      }
    }
    return arguments.enumerated().reduce(draw(name, in: 1...2)) { sum, argument in
      let (place, x) = argument
      let slope = draw("\(name) \(place)", in: 1...2)
      return sum + slope * x + draw("\(name) \(place) bent", in: 1...2) * x * x * (1 + sum)
    }
  }
}

/// Multiplied out for small whole exponents; of a negative base there are no others.
private func raise(_ base: Double, to exponent: Double) -> Double {
  if exponent == exponent.rounded(), abs(exponent) <= 64 {
    let power = (0..<Int(abs(exponent))).reduce(1.0) { product, _ in product * base }
    return exponent < 0 ? 1 / power : power
  }
  return exponential(exponent * logarithm(base))
}

/// e to the power of x; the standard library has none.
func exponential(_ x: Double) -> Double {
  guard abs(x) < 700 else { return x < 0 ? 0 : .infinity }
  let ln2 = 0.693_147_180_559_945_309
  let halvings = (x / ln2).rounded()
  let rest = x - halvings * ln2
  var (term, sum) = (1.0, 1.0)
  for n in 1...20 {
    term *= rest / Double(n)
    sum += term
  }
  return Double(sign: .plus, exponent: Int(halvings), significand: sum)
}

/// The natural logarithm; not a number for what has none.
func logarithm(_ x: Double) -> Double {
  guard x > 0, x.isFinite else { return .nan }
  // Of a number near one: twice the area tangent of (x - 1) / (x + 1).
  let ratio = (x.significand - 1.5) / (x.significand + 1.5)
  var (power, sum) = (ratio, 0.0)
  for n in 0..<30 {
    sum += power / Double(2 * n + 1)
    power *= ratio * ratio
  }
  let ln2 = 0.693_147_180_559_945_309
  let ln1and5 = 0.405_465_108_108_164_382
  return 2 * sum + ln1and5 + Double(x.exponent) * ln2
}
