/// A title without what its author set before the question, and the difficulty that this names: a tag or
/// level in brackets, a word for how hard it is, or a mark, as in "[JS] Why?", "Bonus: Why?", "→ Why?".
///
/// Only where a question follows, for "(De)serialise it" and "Bonus: what it is" begin otherwise.
func withoutStart(_ text: String) -> (text: String, difficulty: String?) {
  guard let (note, behind) = noteAtStart(of: text), let first = behind.first,
    first.isLetter && !first.isLowercase || first.isNumber || "¿\"“`*_".contains(first)
  else { return (text, nil) }
  let rest = String(behind)
  guard asking(rest) >= .byWords else { return (text, nil) }
  let isLevel = isDifficulty(String(note)) || note.utf8.count == 2 && note.hasPrefix("L")
  return (rest, isLevel ? String(note) : nil)
}

/// What may be no part of the question, and what follows.
private func noteAtStart(of text: String) -> (note: Substring, rest: Substring)? {
  guard let byte = text.utf8.first else { return nil }
  switch byte {
  case UInt8(ascii: "["), UInt8(ascii: "("):
    let close: Character = byte == UInt8(ascii: "[") ? "]" : ")"
    guard let end = text.prefix(18).firstIndex(of: close) else { return nil }
    let note = text[..<end].dropFirst()
    let rest = text[end...].dropFirst()
    // "(measured) When does it help?" tells about what follows.
    let isAside = close == ")" && note.first?.isLowercase == true && !isDifficulty(String(note))
    guard rest.first == " " || rest.first == ":", isTag(note), !isAside else { return nil }
    return (note, rest.drop { " :".contains($0) })
  case UInt8(ascii: "*"), 0xc2, 0xe2:
    guard let mark = text.first, leadMarks.contains(mark), text.dropFirst().first == " " else {
      return nil
    }
    return ("", text.dropFirst().drop { $0 == " " })
  case _ where byte.isASCIILetter:
    guard let colon = text.utf8.prefix(14).firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let word = text[..<colon]
    guard text[colon...].dropFirst().first == " ", word.utf8.count >= 3,
      isDifficulty(String(word)) || word.lowercased() == "bonus"
    else { return nil }
    return (word, text[colon...].dropFirst().drop { $0 == " " })
  default: return nil
  }
}

/// Whether brackets hold one word or mark, or nothing, and no letter or number that counts.
private func isTag(_ note: Substring) -> Bool {
  if note.allSatisfy({ " ⭐★*!xX✓✔".contains($0) }) { return true }
  guard note.utf8.count >= 2, !note.contains(" "), note.contains(where: \.isLetter) else {
    return false
  }
  // "(ii)" counts.
  return !note.allSatisfy { "ivxIVX".contains($0) }
}

private let leadMarks: Set<Character> = [
  "→", "➔", "➜", "»", "›", "•", "▪", "◦", "►", "▶", "§", "*",
]
