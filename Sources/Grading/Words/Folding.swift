/// The characters that people type for this one: lower-case, without accents, in plain ASCII where
/// there is a plain form.
///
/// As in `É` -> `e`, `×` -> `*`, `²` -> `^2`, `≤` -> `<=`, `“` -> `"`. Accents are folded on Latin
/// letters only, for in other scripts a mark makes another letter.
func folded(_ character: Character) -> String {
  if let ascii = character.asciiValue {
    let isUpper = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(ascii)
    return String(UnicodeScalar(isUpper ? ascii | 0x20 : ascii))
  }
  if let plain = plainForms[character] { return plain }
  guard let scalar = character.unicodeScalars.first else { return "" }
  if (0xff01...0xff5e).contains(scalar.value), let narrow = UnicodeScalar(scalar.value - 0xfee0) {
    return String(narrow).lowercased()
  }
  if scalar.properties.generalCategory == .decimalNumber, let digit = character.wholeNumberValue {
    return String(digit)
  }
  let lower = character.lowercased()
  guard let letter = lower.unicodeScalars.first else { return lower }
  if letter.isASCII { return String(letter) }
  return latinBase(of: letter) ?? lower
}

/// The letters under the accents, read off the letter's Unicode name; `nil` where it is not Latin.
///
/// `LATIN SMALL LETTER O WITH STROKE` is `o`, `LATIN SMALL LIGATURE FI` is `fi`.
private func latinBase(of letter: Unicode.Scalar) -> String? {
  guard let name = letter.properties.name else { return nil }
  let words = name.split(separator: " ")
  guard words.count >= 4, words[0] == "LATIN", words[1] == "SMALL",
    words[2] == "LETTER" || words[2] == "LIGATURE",
    words.count == 4 || words[4] == "WITH",
    words[3].count <= 3
  else { return nil }
  return words[3].lowercased()
}

private let plainForms: [Character: String] = {
  var forms: [Character: String] = [
    "×": "*", "·": "*", "⋅": "*", "∗": "*", "∙": "*", "÷": "/", "∕": "/", "−": "-", "±": "+-",
    "≤": "<=", "≥": ">=", "≠": "!=", "≈": "~", "→": "->", "⇒": "=>", "←": "<-", "↔": "<->",
    "√": "sqrt", "∑": "sum", "∏": "prod", "∞": "infinity", "½": "1/2", "¼": "1/4", "¾": "3/4",
    "‘": "'", "’": "'", "‚": "'", "′": "'", "“": "\"", "”": "\"", "„": "\"", "«": "\"",
    "»": "\"", "…": "...", "ß": "ss", "ẞ": "ss", "ı": "i",
  ]
  for dash: Character in ["‐", "‑", "‒", "–", "—", "―"] { forms[dash] = "-" }
  for (digit, character) in "⁰¹²³⁴⁵⁶⁷⁸⁹".enumerated() { forms[character] = "^\(digit)" }
  for (digit, character) in "₀₁₂₃₄₅₆₇₈₉".enumerated() { forms[character] = String(digit) }
  return forms
}()

/// What a Greek letter on its own is called; in a formula `λ` and `lambda` are the same.
func greekName(of letter: String) -> String? {
  greekNames[letter]
}

private let greekNames: [String: String] = [
  "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ϵ": "epsilon",
  "ζ": "zeta", "η": "eta", "θ": "theta", "ι": "iota", "κ": "kappa", "λ": "lambda", "μ": "mu",
  "µ": "mu", "ν": "nu", "ξ": "xi", "π": "pi", "ρ": "rho", "σ": "sigma", "ς": "sigma",
  "τ": "tau", "υ": "upsilon", "φ": "phi", "ϕ": "phi", "χ": "chi", "ψ": "psi", "ω": "omega",
]
