/// Reads a formula into a text that is the same for every way to write it.
///
/// Sums and products are sorted, and parentheses stand only where they mean something. Products of
/// matrices, which show by a transpose or an inverse, keep their order.
struct FormulaReader {
  private let signs: [FormulaSign]
  private var place = 0
  private var depth = 0

  init(_ signs: [FormulaSign]) {
    self.signs = Array(signs.prefix(400))
  }

  /// Everything, and what cannot be read as it is.
  mutating func relation() -> String {
    var text = sum().text
    while let sign = peek {
      switch sign {
      case .close where depth > 0: return text
      case .sign(let name):
        place += 1
        let right = sum().text
        // What is at least something is the same as something that is at most it.
        text =
          name == ">="
          ? right + "<=" + text : name == ">" ? right + "<" + text : text + name + right
      default:
        place += 1
        text += ")"
      }
    }
    return text
  }

  private var peek: FormulaSign? { place < signs.count ? signs[place] : nil }

  private mutating func take(_ sign: FormulaSign) -> Bool {
    guard peek == sign else { return false }
    place += 1
    return true
  }

  private mutating func sum() -> FormulaTerm {
    var terms: [String] = []
    var single = FormulaTerm()
    var isNegative = take(.sign("-"))
    if !isNegative { _ = take(.sign("+")) }
    while true {
      single = product()
      single.isNegative = isNegative != single.isNegative
      if !single.isEmpty { terms.append(single.text) }
      if take(.sign("+")) {
        isNegative = false
      } else if take(.sign("-")) {
        isNegative = true
      } else {
        break
      }
    }
    guard terms.count > 1 else { return single }
    return FormulaTerm(atom: "(" + terms.sorted().joined(separator: "+") + ")")
  }

  private mutating func product() -> FormulaTerm {
    var whole = FormulaTerm()
    var isDivided = false
    while true {
      var run: [FormulaTerm] = []
      // Only what directly follows is below the line.
      while let factor = power() {
        run.append(factor)
        if isDivided { break }
      }
      guard !run.isEmpty else { break }
      if run.count > 1, run.contains(where: \.isMatrix) {
        run = [FormulaTerm(atom: run.map(\.text).joined(separator: " "))]
      }
      for factor in run { whole.multiply(by: factor, isDivided: isDivided) }
      if take(.sign("*")) {
        isDivided = false
      } else if take(.sign("/")) {
        isDivided = true
      } else if isDivided {
        isDivided = false
      } else {
        break
      }
    }
    return whole
  }

  private mutating func power() -> FormulaTerm? {
    guard var base = atom() else { return nil }
    while take(.sign("^")) {
      let isNegative = take(.sign("-"))
      let exponent = atom()?.text ?? ""
      base = FormulaTerm(atom: base.text + "^" + (isNegative ? "-" : "") + exponent)
    }
    return base
  }

  private mutating func atom() -> FormulaTerm? {
    switch peek {
    case .number(let text)?:
      place += 1
      return FormulaTerm(atom: text)
    case .name(let text)?:
      place += 1
      if take(.call) { return called(text) }
      guard functions.contains(text), let argument = power() else { return FormulaTerm(atom: text) }
      return FormulaTerm(atom: text + argument.enclosed)
    case .open?, .call?:
      place += 1
      return group()
    default: return nil
    }
  }

  /// A function of something, or a factor before a sum.
  private mutating func called(_ name: String) -> FormulaTerm {
    let inner = group()
    let isFactor = name.count == 1 && inner.isSum
    var term = FormulaTerm(atom: isFactor ? name : name + inner.enclosed)
    if isFactor { term.multiply(by: inner, isDivided: false) }
    return term
  }

  private mutating func group() -> FormulaTerm {
    // Nobody writes more.
    guard depth < 40 else { return FormulaTerm(atom: "(") }
    depth += 1
    let term = sum()
    let isAlone = peek == .close || peek == nil
    let text = isAlone ? "" : "(" + term.text + relation() + ")"
    depth -= 1
    _ = take(.close)
    return isAlone ? term : FormulaTerm(atom: text)
  }
}

/// A product, or what cannot be taken apart.
struct FormulaTerm {
  private var above: [String] = []
  private var below: [String] = []
  var isNegative = false

  init() {}

  init(atom: String) {
    above = [atom]
  }

  var isEmpty: Bool { above.isEmpty && below.isEmpty }

  var isSum: Bool { below.isEmpty && above.count == 1 && above[0].first == "(" }

  var isMatrix: Bool { (above + below).contains { $0.hasSuffix("^T") || $0.hasSuffix("^-1") } }

  var text: String {
    let factors = above.filter { $0 != "1" }.sorted()
    let top = factors.isEmpty ? "1" : factors.joined(separator: "*")
    let whole = below.isEmpty ? top : top + below.sorted().map { "/" + $0 }.joined()
    return isEmpty ? "" : (isNegative ? "-" : "") + whole
  }

  /// In one pair of parentheses.
  var enclosed: String { isSum && !isNegative ? text : "(\(text))" }

  mutating func multiply(by factor: FormulaTerm, isDivided: Bool) {
    above += isDivided ? factor.below : factor.above
    below += isDivided ? factor.above : factor.below
    isNegative = isNegative != factor.isNegative
  }
}

/// What may stand before its argument without parentheses.
private let functions: Set<String> = [
  "log", "ln", "exp", "sqrt", "sin", "cos", "tan", "tanh", "sigmoid", "softmax", "max", "min",
  "log2",
]
