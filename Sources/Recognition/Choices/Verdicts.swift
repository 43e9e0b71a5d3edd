/// Whether a text says that a statement is true or false, and hardly more.
///
/// Where it is known that it stands behind a statement, one letter is enough, as in "(R)" for "richtig",
/// and words that say much else, as "non" and "tak".
func isVerdict(_ text: String, ofStatement: Bool = false) -> Bool {
  guard mayBeVerdict(text) else { return false }
  let name = plainLine(text).lowercased().filter { !" .!*_()（）".contains($0) }
  return verdicts.contains(name) || ofStatement && verdictsOfStatements.contains(name)
}

/// A look at the letters, which spares most texts the rest; no verdict in ASCII has more than ten.
private func mayBeVerdict(_ text: String) -> Bool {
  var letters = 0
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
      letters += 1
    case UInt8(ascii: " "), UInt8(ascii: "."): break
    // Seen wherever they stand, unless other signs before them hide them, and in no verdict.
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ","), UInt8(ascii: "-"),
      UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "="):
      return false
    // What others mean as Markdown is not told here.
    default: return true
    }
  }
  return letters > 0 && letters <= 10
}

private let verdicts: Set<String> = [
  "true", "false", "t", "f", "v", "yes", "no", "right", "wrong", "correct", "incorrect", "wahr",
  "falsch", "richtig", "ja", "nein", "verdadero", "falso", "sí", "verdadeiro", "sim", "não", "vrai",
  "faux", "vero", "верно", "неверно", "да", "нет", "правда", "ложь", "doğru", "yanlış", "benar",
  "salah", "đúng", "sai", "对", "错", "正确", "错误", "√", "×", "✓", "✗", "✔", "✘", "○", "✅", "❌", "صح",
  "خطأ",
  "prawda", "fałsz", "waar", "onwaar", "正しい", "間違い", "참", "거짓",
]

/// What else stands for a verdict in tables and below "True or false?".
private let verdictsOfStatements: Set<String> = [
  "r", "w", "d", "y", "b", "s", "p", "o", "x", "c", "и", "л", "в", "н", "п", "正", "誤", "si", "oui",
  "non", "так", "ні", "tak", "nie",
]
