/// What a formula computes, from quantities that have names.
indirect enum FormulaExpression {
  case number(Double)
  case quantity(String)
  case sum([FormulaExpression])
  case negative(FormulaExpression)
  case product([FormulaExpression])
  case quotient(FormulaExpression, FormulaExpression)
  case power(FormulaExpression, FormulaExpression)
  /// A function by its name, and what it is given.
  case call(String, [FormulaExpression])

  /// `nil` where the signs say more than can be computed, as matrices and inequalities do.
  init?(reading signs: [FormulaSign]) {
    guard signs.count <= Self.longest else { return nil }
    var reader = FormulaExpressionReader(signs: signs)
    guard let whole = reader.sum(), reader.isAtEnd else { return nil }
    self = whole
  }

  /// In signs.
  private static let longest = 400
}

/// Reads signs by the rules of arithmetic; gives up at the first that it does not know.
struct FormulaExpressionReader {
  let signs: [FormulaSign]
  private var place = 0
  private var depth = 0

  init(signs: [FormulaSign]) {
    self.signs = signs
  }

  var isAtEnd: Bool { place == signs.count }

  private var peek: FormulaSign? { place < signs.count ? signs[place] : nil }

  private mutating func take(_ sign: FormulaSign) -> Bool {
    guard peek == sign else { return false }
    place += 1
    return true
  }

  mutating func sum() -> FormulaExpression? {
    guard depth < Self.deepest else { return nil }
    depth += 1
    defer { depth -= 1 }
    var terms: [FormulaExpression] = []
    var isNegative = take(.sign("-"))
    if !isNegative { _ = take(.sign("+")) }
    while true {
      guard let term = product() else { return nil }
      terms.append(isNegative ? .negative(term) : term)
      if take(.sign("+")) {
        isNegative = false
      } else if take(.sign("-")) {
        isNegative = true
      } else {
        return terms.count == 1 ? terms[0] : .sum(terms)
      }
    }
  }

  /// Factors side by side are multiplied; only what directly follows a line is below it.
  private mutating func product() -> FormulaExpression? {
    guard var whole = power() else { return nil }
    while true {
      if take(.sign("*")) {
        guard let factor = power() else { return nil }
        whole = .product([whole, factor])
      } else if take(.sign("/")) {
        guard let divisor = power() else { return nil }
        whole = .quotient(whole, divisor)
      } else if beginsFactor {
        guard let factor = power() else { return nil }
        whole = .product([whole, factor])
      } else {
        return whole
      }
    }
  }

  private var beginsFactor: Bool {
    switch peek {
    case .name?, .number?, .open?, .call?: true
    default: false
    }
  }

  private mutating func power() -> FormulaExpression? {
    guard var base = atom() else { return nil }
    while true {
      if take(.sign("^")) {
        let isNegative = take(.sign("-"))
        // A transposed matrix, or one that is inverted.
        if peek == .name("T") { return nil }
        guard let exponent = atom() else { return nil }
        if isNegative, case .quantity(let name) = base, name.first?.isUppercase == true {
          return nil
        }
        base = .power(base, isNegative ? .negative(exponent) : exponent)
      } else if take(.sign("!")) {
        base = .call("!", [base])
      } else if take(.sign("%")) {
        base = .quotient(base, .number(100))
      } else {
        return base
      }
    }
  }

  private mutating func atom() -> FormulaExpression? {
    switch peek {
    case .number(let digits)?:
      place += 1
      return Double(digits).map(FormulaExpression.number)
    case .name(let name)?:
      place += 1
      if take(.call) { return called(name) }
      guard functions.contains(name) else { return .quantity(name) }
      return power().map { .call(name, [$0]) }
    case .open?, .call?:
      place += 1
      guard let inner = sum(), take(.close) else { return nil }
      return inner
    case .sign(let bar)? where bar == "|" || bar == "||":
      place += 1
      guard let inner = sum(), take(.sign(bar)) else { return nil }
      return .call(bar, [inner])
    default: return nil
    }
  }

  /// A function of something, or a factor before a sum.
  private mutating func called(_ name: String) -> FormulaExpression? {
    var name = name
    var arguments: [FormulaExpression] = []
    repeat {
      guard let argument = sum() else { return nil }
      arguments.append(argument)
      guard case .sign(let mark)? = peek, [",", "|", ";", "||"].contains(mark) else {
        break
      }
      place += 1
      name += mark
    } while true
    guard take(.close) else { return nil }
    if name.count == 1, !"EHIP".contains(name), case .sum? = arguments.first {
      return .product([.quantity(name), arguments[0]])
    }
    return .call(name, arguments)
  }

  /// Nobody writes more.
  private static let deepest = 40
}

/// What may stand before its argument without parentheses.
private let functions: Set<String> = [
  "log", "ln", "exp", "sqrt", "sin", "cos", "tan", "tanh", "sigmoid", "log2", "log10",
]
