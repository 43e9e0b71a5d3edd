/// Where brackets begin at the end of a title that are no part of what it asks: when or how often it
/// was asked, as in "[2023]", "(⭐ asked often)" and "(must know)".
func endNote(of text: Substring) -> Substring.Index? {
  guard let byte = text.utf8.last, byte >= 0x80 || ")]".utf8.contains(byte), let last = text.last,
    let opening: Character = [")": "(", "]": "[", "）": "（", "】": "【"][last],
    let open = text.lastIndex(of: opening), open > text.startIndex,
    byte >= 0x80 || text[text.index(before: open)] == " "
  else { return nil }
  let said = text[text.index(after: open)...].dropLast()
  // "(5 marks)"
  if said.utf8.count <= 16, said.contains(where: \.isLetter),
    pointsStart(in: "x " + text[open...]) != nil
  {
    return open
  }
  guard (2...40).contains(said.utf8.count) else { return nil }
  if isTime(said) || isFieldOfQuestion(said) { return open }
  if said.first?.isPictogram == true, said.contains(where: \.isLetter) { return open }
  // "Explain ES6 (2015)" is about that year.
  let isSetOff =
    byte == UInt8(ascii: "]")
    || text[..<open].last { $0 != " " }.map { "?)]".contains($0) } ?? false
  return isYear(said) && isSetOff || isNotice(said) ? open : nil
}

/// Whether a text names what is known of the question, as "Difficulty: easy" does.
private func isFieldOfQuestion(_ text: Substring) -> Bool {
  guard text.utf8.contains(UInt8(ascii: ":")), let label = FieldLabel(line: String(text)) else {
    return false
  }
  return label.role.isAboutQuestion && label.role != .source && !label.rest.isEmpty
}

/// Whether a text says how many minutes something takes, and nothing else.
private func isTime(_ text: Substring) -> Bool {
  let said = text.drop { "~≈ ".contains($0) }
  guard let first = said.utf8.first, first.isASCIIDigit, said.utf8.count <= 24 else { return false }
  // "10-15 min"
  let unit = said.drop { $0.isNumber || "-– ".contains($0) }
  return unitsOfTime.contains(unit.filter { $0 != "." }.lowercased())
}

private let unitsOfTime: Set<String> = [
  "sec", "secs", "seconds", "sek", "hour", "hours", "hr", "hrs", "min", "mins", "minute", "minutes",
  "minuten", "minutos", "minuti", "мин", "минут", "хв",
  "хвилин", "minut", "dakika", "dk", "phút", "menit", "分钟", "分鐘", "分", "분",
]

private func isYear(_ text: Substring) -> Bool {
  text.utf8.count == 4 && text.utf8.allSatisfy(\.isASCIIDigit)
    && (text.hasPrefix("19") || text.hasPrefix("20"))
}

private func isNotice(_ text: Substring) -> Bool { notices.contains(key(of: String(text))) }

private let notices: Set<String> = [
  "important", "imp", "veryimportant", "vimp", "mustknow", "musthave", "mustread", "frequent",
  "frequentlyasked", "askedfrequently", "askedoften", "oftenasked", "mostasked", "veryfrequent",
  "new", "updated", "optional", "bonus", "common", "verycommon", "neu", "nuevo", "nouveau", "novo",
  "новое", "新", "popular", "favorite", "favourite", "classic", "wichtig", "importante",
  "muyimportante",
  "moyimportant", "важно", "часто", "重要", "高频", "必考", "常考", "頻出",
]

/// Where an attribute list begins that ends a title, as `{#anchor}`, `{: #anchor .class}`, `{.class}`.
func attributeList(atEndOf text: Substring) -> Substring.Index? {
  guard text.utf8.last == UInt8(ascii: "}"), var open = text.lastIndex(of: "{"),
    open > text.startIndex
  else { return nil }
  var inside = text[text.index(after: open)...].dropLast()
  if inside.last == "\\" { inside.removeLast() }
  if inside.first == ":" { inside = inside.dropFirst().drop { $0 == " " } }
  guard let first = inside.first, first == "#" || first == ".", inside.dropFirst().first != nil,
    inside.allSatisfy({ $0.isLetter || $0.isNumber || "#.-_:/ =\"'?".contains($0) })
  else { return nil }
  if text[text.index(before: open)] == "\\" { open = text.index(before: open) }
  guard open > text.startIndex else { return nil }
  // "a{.b}" is rather a rule of a style sheet.
  return first == "#" || text[text.index(before: open)] == " " ? open : nil
}

/// Where tags begin behind a title's last sentence, as in "Why? #basics #memory".
func endTags(of text: Substring) -> Substring.Index? {
  var start = text.endIndex
  while let space = text[..<start].lastIndex(of: " ") {
    let word = text[space..<start].dropFirst()
    guard word.first == "#", word.dropFirst().first?.isLetter == true,
      word.dropFirst().allSatisfy({ $0.isLetter || $0.isNumber || "-_/".contains($0) })
    else { break }
    start = space
    while start > text.startIndex, text[text.index(before: start)] == " " {
      start = text.index(before: start)
    }
  }
  guard start < text.endIndex, let before = text[..<start].last, "?.!？。".contains(before) else {
    return nil
  }
  return start
}

/// Takes off what a dash or a bar parts from the question at a heading's end: how hard it is, or who
/// asked it, as in "Why? — Acme" and "Why? | Level: Senior".
func splitEndNote(_ source: String) -> (rest: String, difficulty: String?)? {
  guard let mark = source.lastIndex(where: { "?？".contains($0) }) else { return nil }
  let behind = source[source.index(after: mark)...]
  let bold = behind.prefix { "*_".contains($0) }
  var note = behind.dropFirst(bold.count).drop { $0 == " " }
  guard let dash = note.first, "-–—|·•".contains(dash), note.dropFirst().first == " " else {
    return nil
  }
  note = note.dropFirst().drop { $0 == " " }
  let said = String(note.filter { !"*_`".contains($0) }).trimmingBreak
  guard (2...48).contains(said.utf8.count) else { return nil }
  let rest = String(source[...mark]) + bold
  if isDifficulty(said) { return (rest, said) }
  if let label = FieldLabel(line: said), label.role.isAboutQuestion, !label.rest.isEmpty {
    return (rest, label.role == .difficulty ? label.rest : nil)
  }
  let names = said.split { ",/|&;".contains($0) }
  let areNames = names.allSatisfy { name in
    let words = name.split(separator: " ")
    return (1...2).contains(words.count)
      && words.allSatisfy {
        $0.first?.isUppercase == true && $0.dropFirst().contains(where: \.isLetter)
      }
  }
  return areNames && asking(said) == .no ? (rest, nil) : nil
}
