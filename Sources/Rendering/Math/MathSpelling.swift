/// With which signs a formula is written out.
enum MathSpelling: Hashable, Sendable {
  /// Greek letters, operators and scripts as they are: `λ ∑ wᵢ²`.
  case unicode
  /// Names and plain operators: `lambda sum w_i^2`.
  case ascii

  /// A command that stands for one character; `nil` for what is none.
  func symbol(_ name: String, after previous: Character?) -> String? {
    guard let symbol = symbols[name] else { return nil }
    guard self == .ascii else { return symbol }
    if let sign = asciiSymbols[name] { return sign }
    return (previous?.isLetter ?? false ? " " : "") + name
  }

  /// A command that stands between two things, with a space on each side; `nil` for what is none.
  func relation(_ name: String) -> String? {
    relations[name].map { " \(self == .ascii ? asciiRelations[name] ?? name : $0) " }
  }

  /// One character with a mark over it; `nil` where that is no mark or too much below it.
  func accented(_ text: String, _ name: String) -> String? {
    guard let accent = accents[name] else { return nil }
    if self == .ascii { return "\(name)(\(text))" }
    return text.count == 1 ? text + accent : nil
  }

  func root(of text: String) -> String {
    self == .ascii ? "sqrt" + (text.hasPrefix("(") ? text : "(\(text))") : "√" + enclosed(text)
  }

  /// As superscripts where every character has one, else `^(k t)`.
  func raised(_ text: String) -> String {
    let script = self == .ascii ? [] : text.compactMap { superscripts[$0] }
    if script.count == text.count { return String(script) }
    return text.count == 1 || text.allSatisfy(\.isNumber) ? "^\(text)" : "^(\(text))"
  }

  /// As subscripts where every character has one and it is no word, else `_min` or `_(k t)`.
  func lowered(_ text: String) -> String {
    let script = self == .ascii ? [] : text.compactMap { subscripts[$0] }
    let isWord = text.count > 2 && text.allSatisfy(\.isLetter)
    if script.count == text.count, !isWord { return String(script) }
    // "x_<t" is read as one, without parentheses.
    let rest = text.first.map { "<>≤≥".contains($0) } == true ? text.dropFirst() : text[...]
    let isOne = !rest.isEmpty && rest.allSatisfy { $0.isLetter || $0.isNumber }
    return isOne ? "_\(text)" : "_(\(text))"
  }

  /// What stands after a backslash and is no name: a space of some width, or the character itself.
  func literal(_ character: Character) -> String? {
    switch character {
    case ",", ";", ":", " ": " "
    case "!": ""
    case "{", "}", "%", "&", "#", "_", "$": String(character)
    case "|": self == .ascii ? "||" : "‖"
    default: nil
    }
  }
}

/// In parentheses, unless it holds together without them.
func enclosed(_ text: String) -> String {
  let isOne = text.allSatisfy { $0.isLetter || $0.isNumber }
  return isOne || isEnclosed(text) ? text : "(\(text))"
}

/// The same for what something is divided by: "1/2σ²" would be half of σ².
func enclosedFactor(_ text: String) -> String {
  let base = text.filter { !superscripts.values.contains($0) && !subscripts.values.contains($0) }
  let isNumber = base.allSatisfy { $0.isASCII && $0.isNumber }
  let isWord = base.allSatisfy { $0.isASCII && $0.isLetter }
  return base.count <= 1 || isNumber || isWord
    ? enclosed(text) : isEnclosed(text) ? text : "(\(text))"
}

/// Whether the first character opens parentheses that the last one closes.
private func isEnclosed(_ text: String) -> Bool {
  guard text.first == "(", text.last == ")" else { return false }
  var depth = 0
  for character in text.dropLast() {
    if character == "(" { depth += 1 }
    if character == ")" { depth -= 1 }
    if depth == 0 { return false }
  }
  return true
}

/// Where the name of a symbol is not how it is said in ASCII.
private let asciiSymbols: [String: String] = [
  "infty": "inf", "ldots": "...", "dots": "...", "cdots": "...", "prime": "'", "vert": "|",
  "lvert": "|", "rvert": "|", "Vert": "||", "lVert": "||", "rVert": "||", "langle": "<",
  "rangle": ">", "lfloor": "floor(", "rfloor": ")", "lceil": "ceil(", "rceil": ")",
  "quad": " ", "qquad": " ", "neg": "not ", "top": "T", "partial": "d",
]

/// Where the name of a relation is not how it is said in ASCII.
private let asciiRelations: [String: String] = [
  "cdot": "*", "times": "x", "div": "/", "pm": "+/-", "mp": "-/+", "leq": "<=", "le": "<=",
  "geq": ">=", "ge": ">=", "neq": "!=", "ne": "!=", "approx": "~=", "equiv": "==", "sim": "~",
  "to": "->", "rightarrow": "->", "leftarrow": "<-", "Rightarrow": "=>", "implies": "=>",
  "Leftrightarrow": "<=>", "iff": "<=>", "mapsto": "|->", "mid": "|", "parallel": "||",
  "wedge": "and", "land": "and", "vee": "or", "lor": "or", "circ": "o", "ll": "<<", "gg": ">>",
  "ast": "*", "cup": "union", "cap": "intersect", "notin": "not in",
]
