/// A formula in ASCII signs and names, whether it was written in TeX, in Unicode or in ASCII.
///
/// As in `\frac{1}{n} \sum_i x_i²` -> `((1)/(n)) sum_i x_i^2`. Dollar signs and backticks are left out.
func plainFormula(_ text: String) -> String {
  let text = text.contains("\\") ? withoutCommands(Substring(text), depth: 0) : text
  var result = ""
  for character in text.prefix(2000) {
    let isIndex = character == "_" || scripts[character]?.first == "_"
    while isIndex, result.last == " " { result.removeLast() }
    switch character {
    case "$", "`", "\\", "?": continue
    case "√": result += " sqrt "
    case "‖": result += "||"
    case "∑", "Σ": result += " sum "
    case "∏", "Π": result += " prod "
    case "⊤", "ᵀ": result += "^T"
    case "≈", "≃", "≡", "∝": result += "~"
    case _ where character.isASCII: result.append(character)
    default: result += plainSign(character)
    }
  }
  return result
}

/// A letter keeps its case, and a hat or a bar above it becomes a part of its name.
private func plainSign(_ character: Character) -> String {
  if let script = scripts[character] { return script }
  if let greek = greekName(of: character.lowercased()) {
    return " " + (character.isUppercase ? greek.prefix(1).uppercased() + greek.dropFirst() : greek)
  }
  let plain = folded(character)
  guard character.isLetter, let scalar = character.unicodeScalars.first else { return plain }
  let letter = character.isUppercase ? plain.uppercased() : plain
  let name = scalar.properties.name ?? ""
  let marks = character.unicodeScalars.dropFirst().map(\.value)
  if name.hasSuffix("WITH CIRCUMFLEX") || marks.contains(0x302) { return letter + "_hat" }
  if name.hasSuffix("WITH MACRON") || marks.contains(0x304) { return letter + "_bar" }
  if name.hasSuffix("WITH TILDE") || marks.contains(0x303) { return letter + "_tilde" }
  return letter
}

private let scripts: [Character: String] = {
  var forms: [Character: String] = ["⁻": "^-", "⁺": "", "′": "'"]
  for (plain, raised) in zip("nikt", "ⁿⁱᵏᵗ") { forms[raised] = "^\(plain)" }
  for (plain, lowered) in zip("aehijklmnoprstuvx", "ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ") {
    forms[lowered] = "_\(plain)"
  }
  for (digit, lowered) in "₀₁₂₃₄₅₆₇₈₉".enumerated() { forms[lowered] = "_\(digit)" }
  return forms
}()

/// The text with every command of TeX replaced by what it stands for.
private func withoutCommands(_ text: Substring, depth: Int) -> String {
  guard depth < 20 else { return String(text) }
  var rest = text
  var result = ""
  func argument() -> String {
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    guard rest.first == "{" else { return rest.popFirst().map(String.init) ?? "" }
    var level = 0
    let end = rest.firstIndex { character in
      if character == "{" { level += 1 }
      if character == "}" { level -= 1 }
      return level == 0
    }
    let inner = rest[..<(end ?? rest.endIndex)].dropFirst()
    rest = end.map { rest[$0...].dropFirst() } ?? ""
    return withoutCommands(inner, depth: depth + 1)
  }
  while let first = rest.popFirst() {
    guard first == "\\" else {
      result.append(first)
      continue
    }
    let name = String(rest.prefix { $0.isLetter })
    guard !name.isEmpty else {
      if rest.popFirst() == "|" { result += "||" } else { result += " " }
      continue
    }
    rest = rest.dropFirst(name.count)
    switch name {
    case "frac", "dfrac", "tfrac": result += "((\(argument()))/(\(argument())))"
    case "sqrt": result += " sqrt(\(argument()))"
    case "hat", "widehat": result += " \(argument())_hat"
    case "bar", "overline": result += " \(argument())_bar"
    case "tilde": result += " \(argument())_tilde"
    case "text", "mathrm", "mathbf", "mathit", "mathbb", "mathcal", "operatorname", "boldsymbol":
      result += " \(argument())"
    case "left", "right", "big", "Big", "bigl", "bigr", "quad", "qquad", "limits", "displaystyle":
      result += ""
    default: result += commands[name] ?? " \(name)"
    }
  }
  return result
}

private let commands: [String: String] = [
  "cdot": "*", "times": "*", "ast": "*", "div": "/", "le": "<=", "leq": "<=", "ge": ">=",
  "geq": ">=", "neq": "!=", "ne": "!=", "approx": "~", "sim": "~", "propto": "~", "mid": "|",
  "vert": "|", "Vert": "||", "parallel": "||", "lVert": "||", "rVert": "||", "to": "->",
  "top": "T", "infty": " infinity", "varepsilon": " epsilon", "varphi": " phi", "pm": "+-",
]
