/// "What is a trie? A tree." as question and answer; sure where a label or a dash stands between.
func splitExchange(_ source: String) -> (asked: String, said: String, isSure: Bool)? {
  // "？" begins with EF.
  guard source.utf8.contains(where: { $0 == UInt8(ascii: "?") || $0 == 0xef }),
    let mark = source.lastIndex(where: { "?？".contains($0) })
  else { return splitInlineAnswer(source) ?? splitFilledGap(source) ?? splitArrow(source) }
  let after = source[source.index(after: mark)...]
  guard source[mark] == "？" || after.first == " " else { return nil }
  let said = after.drop { $0 == " " }
  guard said.contains(where: { $0.isLetter || $0.isNumber }), let first = said.first,
    !"([（".contains(first) || bracketedAnswer(said) != nil
  else { return nil }
  let asked = String(source[...mark])
  // A mark inside of code asks nothing.
  guard asked.count(where: { $0 == "`" }).isMultiple(of: 2) else { return nil }
  let text = bracketedAnswer(said) ?? String(said)
  if let label = FieldLabel(line: text), label.role == .answer { return (asked, text, true) }
  for arrow in ["->", "=>", "-->"] where said.hasPrefix(arrow + " ") {
    return (asked, String(said.dropFirst(arrow.count).drop { $0 == " " }), true)
  }
  // "Why? - Easy"
  if isDifficulty(text.filter { !"-–—*_ ".contains($0) }) { return nil }
  if "-–—→=".contains(first), said.dropFirst().first == " " {
    return (asked, String(said.dropFirst().drop { $0 == " " }), true)
  }
  guard asking(text) < .byWords || namesAgain(text, in: asked) || asksHow(asked) else {
    return nil
  }
  return (asked, text, false)
}

/// What brackets around all of it hold, with its label, as "(Answer: 22)"; `nil` for anything else.
private func bracketedAnswer(_ text: Substring) -> String? {
  guard text.first == "(" else { return nil }
  let line = String(text).trimmingBreak
  let inner = String(line.dropFirst().dropLast())
  return line.last == ")" && FieldLabel(line: inner)?.role == .answer ? inner : nil
}

/// Whether it is asked what somebody would do, which is told as one tells somebody to do it.
private func asksHow(_ asked: String) -> Bool {
  let text = asked.lowercased()
  return ["how ", "what do you", "what would you", "wie ", "cómo ", "como ", "comment ", "как "]
    .contains { text.hasPrefix($0) }
}

/// Whether a word of capitals that is asked about begins it, as in "WHERE or HAVING? WHERE filters".
private func namesAgain(_ text: String, in asked: String) -> Bool {
  let word = text.prefix(while: \.isLetter)
  return word.count >= 2 && word.allSatisfy(\.isUppercase) && asked.includes(String(word))
}

/// What a task asks, and what "Ans:" behind it in the same line says is its answer.
private func splitInlineAnswer(_ source: String) -> (asked: String, said: String, isSure: Bool)? {
  guard let start = source.firstRange(of: " Ans")?.lowerBound else { return nil }
  let said = String(source[start...].dropFirst())
  let asked = String(source[..<start]).trimmingBreak
  guard let label = FieldLabel(line: said), label.role == .answer, !label.rest.isEmpty,
    asking(shownText(of: asked)) > .no
  else { return nil }
  return (asked, said, true)
}

/// A sentence with a gap, and behind it what fills it: `It is called ____. → a trie`, `... ____. (trie)`.
private func splitFilledGap(_ source: String) -> (asked: String, said: String, isSure: Bool)? {
  guard let gap = source.firstRange(of: "___")?.upperBound else { return nil }
  let rest = source[gap...]
  for arrow in [" → ", " -> ", " => "] {
    guard let place = rest.firstRange(of: arrow) else { continue }
    let said = rest[place.upperBound...]
    return said.isEmpty ? nil : (String(source[..<place.lowerBound]), String(said), true)
  }
  let marks = rest.reversed().prefix { "*_".contains($0) }
  let bare = rest.dropLast(marks.count)
  guard bare.last == ")", let open = bare.lastIndex(of: "("),
    case let before = bare[..<open].dropLast(marks.count),
    let end = before.last(where: { $0 != " " }), ".!".contains(end)
  else { return nil }
  let said = bare[open...].dropFirst().dropLast()
  guard said.contains(where: { $0.isLetter || $0.isNumber || $0.isSymbol }) else { return nil }
  return (String(source[..<before.endIndex]).trimmingBreak, String(said), true)
}

/// "`is` vs `==` → identity and equality"; tasks and other topics may be about arrows.
private func splitArrow(_ source: String) -> (asked: String, said: String, isSure: Bool)? {
  // "→" begins with E2.
  guard source.utf8.contains(0xe2), let arrow = source.firstIndex(of: "→"),
    source[source.index(after: arrow)...].first == " "
  else { return nil }
  let asked = String(source[..<arrow]).trimmingBreak
  let said = source[arrow...].dropFirst().drop { $0 == " " }
  let asking = asking(shownText(of: asked))
  // "Name it. → A buoy"
  guard asking == .byTopic || asking == .byWords && asked.last == ".", !said.isEmpty else {
    return nil
  }
  return (asked, String(said), true)
}
