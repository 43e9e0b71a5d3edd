/// Finds formulas among lexemes, so that they can be compared as a whole.
///
/// As in `TP / (TP + FP)`, `O(n log n)`, `x^2 >= 0`. A formula has names and numbers with signs
/// between them, at least one of which is not `-` or `/`, for those join words too (`bias-variance`,
/// `client/server`). `=` divides: both sides are formulas of their own.
struct Formula {
  /// Without spaces, outer parentheses and signs of multiplication: `TP / (TP + FP)` is
  /// `tp/(tp+fp)`, `2 * n` is `2n`.
  var key: String
  /// Which lexemes it is made of.
  var lexemes: Range<Int>

  static func all(in lexemes: [Lexeme]) -> [Formula] {
    var found: [Formula] = []
    var start = 0
    while start < lexemes.count {
      if let end = end(ofFormulaAt: start, in: lexemes) {
        found.append(Formula(key: key(of: lexemes[start..<end]), lexemes: start..<end))
        start = end
      } else {
        start += 1
      }
    }
    return found
  }

  private static func key(of lexemes: ArraySlice<Lexeme>) -> String {
    var parts = lexemes.filter { $0.text != "*" }.map { greekName(of: $0.text) ?? $0.text }
    while parts.first == "(", closing(of: parts) == parts.count - 1 {
      parts = Array(parts.dropFirst().dropLast())
    }
    return parts.joined()
  }

  /// Where the parenthesis that opens the formula is closed.
  private static func closing(of parts: [String]) -> Int? {
    var depth = 0
    for (index, part) in parts.enumerated() {
      if part == "(" { depth += 1 }
      if part == ")" { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  private static func end(ofFormulaAt start: Int, in lexemes: [Lexeme]) -> Int? {
    guard mayBeginFormula(at: start, in: lexemes) else { return nil }
    var depth = 0
    var wantsOperand = true
    var isStrong = false
    var end: Int?
    // Two names without a sign between them end a formula, but not within parentheses.
    scan: for index in start..<min(lexemes.count, start + longest) {
      let lexeme = lexemes[index]
      switch (lexeme.kind, lexeme.text) {
      case (.sign, "(") where wantsOperand:
        depth += 1
      case (.sign, "(") where lexeme.isAttached && !isPlural(at: index, in: lexemes):
        depth += 1
        wantsOperand = true
        isStrong = true
      case (.sign, ")") where !wantsOperand && depth > 0:
        depth -= 1
      case (.sign, ",") where !wantsOperand && depth > 0:
        wantsOperand = true
      case (.sign, "-") where wantsOperand && index == start || wantsOperand && depth > 0:
        break
      case (.sign, "-") where !wantsOperand, (.sign, "/") where !wantsOperand:
        wantsOperand = true
      case (.sign, let sign) where !wantsOperand && strongSigns.contains(sign):
        wantsOperand = true
        isStrong = true
      case (.word, _), (.number, _):
        guard lexeme.isOperand else { break scan }
        guard wantsOperand || depth > 0 || (lexeme.isAttached && lexemes[index - 1].kind == .number)
        else { break scan }
        wantsOperand = false
      default:
        break scan
      }
      if depth == 0, !wantsOperand, isStrong { end = index + 1 }
    }
    return end
  }

  /// Most words are followed by another one, which settles it.
  private static func mayBeginFormula(at start: Int, in lexemes: [Lexeme]) -> Bool {
    guard lexemes[start].kind == .word else { return true }
    return start + 1 < lexemes.count && lexemes[start + 1].kind == .sign
  }

  /// In lexemes; keeps the search linear.
  private static let longest = 60

  private static let strongSigns: Set<String> = [
    "+", "*", "^", "<", ">", "<=", ">=", "!=", "~", "%",
  ]

  /// As in `bit(s)`.
  private static func isPlural(at parenthesis: Int, in lexemes: [Lexeme]) -> Bool {
    guard parenthesis + 1 < lexemes.count else { return false }
    return ["s", "es", ")"].contains(lexemes[parenthesis + 1].text)
  }
}

extension Lexeme {
  /// Whether it reads as a name in a formula rather than as a word of a sentence.
  fileprivate var isOperand: Bool {
    if kind == .number || text.utf8.count == 1 || greekName(of: text) != nil { return true }
    if text.contains("_") || text.contains(where: \.isWholeNumber) { return true }
    if isUppercase { return text.count <= 5 }
    return text.count <= 3 && !stopWords.contains(text) || longNames.contains(text)
  }
}

/// Names in formulas that are longer than three letters.
private let longNames: Set<String> = [
  "alpha", "beta", "gamma", "infinity", "lambda", "prod", "sigma", "sqrt", "theta",
]
