/// A statement, and no verdict, where both stand behind it for one to be chosen; `nil` for any other
/// line.
///
/// ```
/// Ports are 16 bits wide. T / F
/// Ports are 16 bits wide (true/false)
/// ```
func splitBothVerdicts(_ line: String) -> (String, verdict: String)? {
  guard line.utf8.count < 400, let last = line.utf8.last else { return nil }
  // "）" ends in 89.
  if ")]".utf8.contains(last) || last == 0x89 {
    guard let open = line.lastIndex(where: { "(（[".contains($0) }), open > line.startIndex,
      bothVerdicts.contains(
        line[open...].lowercased().filter { $0.isLetter || $0 == "/" || "√×".contains($0) }
      )
    else { return nil }
    let text = line[..<open]
    guard let before = text.last, before == " " || ".。?？!！".contains(before) else { return nil }
    let bare = String(text).trimmingBreak
    return bare.isEmpty ? nil : (bare, "")
  }
  guard line.utf8.suffix(24).contains(UInt8(ascii: "/")), let slash = line.lastIndex(of: "/"),
    let end = line[..<slash].lastIndex(where: { ".?!。".contains($0) }),
    bothVerdicts.contains(line[end...].dropFirst().filter { !$0.isWhitespace }.lowercased())
  else { return nil }
  return (String(line[...end]), "")
}

/// The statement behind both verdicts in brackets, as in "(T/F) Ports are 16 bits wide".
func withoutBothVerdicts(before text: String) -> String {
  guard let open = text.first, "([".contains(open),
    let close = text.prefix(24).firstIndex(where: { ")]".contains($0) }),
    bothVerdicts.contains(text[..<close].lowercased().filter { $0.isLetter || $0 == "/" })
  else { return text }
  return String(text[text.index(after: close)...].drop { $0 == " " })
}

private let bothVerdicts: Set<String> = [
  "t/f", "true/false", "trueorfalse", "torf", "v/f", "verdaderoofalso", "verdadeiroofalso",
  "vraioufaux", "r/f", "w/f", "в/н", "да/нет", "对/错", "√/×", "√×", "d/y", "b/s", "y/n",
  "wahr/falsch", "richtig/falsch", "vrai/faux", "verdadero/falso", "vero/falso", "waar/onwaar",
  "p/f", "prawda/fałsz", "yes/no", "ja/nein", "doğru/yanlış",
]
