/// The text with what typographers put in said as a typewriter would, before it is wrapped.
///
/// For screens in ASCII; letters of any script stay. What is not in the list and is drawn all the same
/// is spelled by the screen, column for column.
func typewritten(_ text: String) -> String {
  guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
  return text.reduce(into: "") { result, character in
    if let words = typewriting[character] { result += words } else { result.append(character) }
  }
}

private let typewriting: [Character: String] = [
  "…": "...", "—": "--", "–": "-", "‘": "'", "’": "'", "‚": "'", "“": "\"", "”": "\"", "„": "\"",
  "«": "<<", "»": ">>", "→": "->", "←": "<-", "↔": "<->", "⇒": "=>", "⇐": "<=", "⇔": "<=>",
  "≤": "<=", "≥": ">=", "≠": "!=", "≈": "~=", "−": "-", "×": "x", "÷": "/", "±": "+/-",
  "½": "1/2", "¼": "1/4", "¾": "3/4", "\u{a0}": " ", "\u{2009}": " ", "\u{202f}": " ",
]
