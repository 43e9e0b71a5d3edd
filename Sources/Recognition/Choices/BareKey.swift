/// What says which option is right where no label does, from the key on; `nil` for any other text.
///
/// "**B**", "✅ B", "||B||", "Correct: B. 443" and "The correct answer is B.", as a paragraph below the
/// options.
func bareKey(in text: String) -> String? {
  let text = String(text.drop { "> \n".contains($0) })
  let line = text.firstLine.trimmingBreak
  let letters = unwrapped(line)
  if line != letters, text.trimmingBreak.utf8.count <= 12, letters.isKey { return text }
  if line.hasPrefix("**"), let end = line.dropFirst(2).firstRange(of: "**") {
    // "**b)** It took him some days."
    let inner = line[..<end.lowerBound].dropFirst(2)
    if inner.utf8.count <= 4, let last = inner.last, ").".contains(last), String(inner).isKey {
      return text
    }
  }
  if let sign = line.first, keySigns.contains(sign) {
    let rest = text.dropFirst().drop { $0.isWhitespace || $0 == "\u{fe0f}" }
    return String(rest).firstLine.isKey ? String(rest) : nil
  }
  if line.hasPrefix("||"), line.hasSuffix("||"), line.count > 4 {
    let inner = String(line.dropFirst(2).dropLast(2))
    return inner.isKey ? inner + text.dropFirst(text.firstLine.count) : nil
  }
  let bare = String(text.drop { "*_".contains($0) })
  let lower = bare.prefix(40).lowercased()
  for word in keyWords where lower.hasPrefix(word) {
    let rest = bare.dropFirst(word.count).drop { "*_".contains($0) }
    guard let mark = rest.first, mark == ":" || mark == "：" else { continue }
    return lettered(rest.dropFirst().drop { "*_ (".contains($0) })
  }
  guard let start = keySentences.first(where: lower.hasPrefix) else { return nil }
  return lettered(bare.dropFirst(start.count).drop { " :*_`(".contains($0) })
}

/// The text where it begins with a letter that is no part of a word.
private func lettered(_ text: Substring) -> String? {
  guard let letter = text.first,
    OptionLetters.place(of: letter) != nil || ("1"..."9").contains(letter)
  else { return nil }
  return text.dropFirst().first.map { !$0.isLetter && !$0.isNumber } ?? true ? String(text) : nil
}

private let keySigns: Set<Character> = ["✅", "✔", "✔️", "✓", "☑", "☑️", "👉", "➡", "➡️", "🔑", "🟢"]

/// In small letters, what stands before a colon and the letter of an option.
private let keyWords = [
  "correct", "right", "key", "richtig", "korrekt", "schlüssel", "correcta", "correcto", "clave",
  "correta", "correto", "certa", "certo", "bonne", "juste", "exact", "clé", "corretta", "esatta",
  "chiave", "верно", "верный", "правильно", "правильный", "ключ", "вірно", "правильна",
  "prawidłowa",
  "prawidłowe", "poprawna", "poprawne", "klucz", "doğru", "doğrusu", "anahtar", "juist", "goed",
  "sleutel", "rätt", "riktig", "rigtig", "oikein", "správně", "helyes", "corect", "benar", "kunci",
  "đúng", "σωστό", "σωστή", "σωστά", "正确", "正確", "正", "صحيح",
]

/// In small letters, each with the blank behind it.
private let keySentences = [
  "the correct answer is ", "correct answer is ", "the right answer is ", "the answer is ",
  "the correct option is ", "the correct choice is ", "die richtige antwort ist ",
  "richtig ist ", "la respuesta correcta es ", "a resposta correta é ", "la bonne réponse est ",
  "la risposta corretta è ", "правильный ответ ", "верный ответ ", "正确答案是", "正解は", "정답은 ",
]
