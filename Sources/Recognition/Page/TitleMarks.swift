/// What a title carries at its ends beside words.
struct TitleMarks {
  var difficulty: String?
  /// Without their signs.
  var tags: [String] = []
  /// How surely it is asked, as in "(Interview weight: High)".
  var weight: String?
  /// How long an answer may take, as in "(20 min)".
  var minutes: Int?
  var hasPermalink = false
}

/// Takes pictures and symbols off both ends, and the difficulty that some of them mean.
func splitMarks(_ text: String) -> (String, TitleMarks) {
  var marks = TitleMarks()
  if hasNoMarks(text) { return (text, marks) }
  // By scalars, because a joiner may hang on the space before a picture.
  var scalars = text.unicodeScalars[...]
  while let first = scalars.first, first == " " || first.isPictogram { scalars.removeFirst() }
  if scalars.first == ":" { scalars = withoutShortcodes(atStartOf: scalars) }
  var stars = ""
  while let last = scalars.last, last == " " || last == "¶" || last.isPictogram || last.isWayBack {
    if last == "¶" { marks.hasPermalink = true }
    if last.isGrade { stars = String(last) + stars }
    scalars.removeLast()
  }
  var rest = Substring(scalars)
  while let (start, name) = shortcode(atEndOf: rest) {
    if name == "star" { stars += "⭐" }
    rest = rest[..<start]
  }
  if !stars.isEmpty, stars.contains(where: { $0 != "☆" }) { marks.difficulty = stars }
  if rest.utf8.contains(UInt8(ascii: "#")) {
    for tag in [" #flashcard", " #flashcards", " #card"] where rest.hasSuffix(tag) {
      rest = rest.dropLast(tag.count)
    }
  }
  takeEndNotes(from: &rest, into: &marks)
  if rest.utf8.contains(UInt8(ascii: "#")), let start = endTags(of: rest) {
    marks.tags = rest[start...].split(separator: " ").map { String($0.dropFirst()) }
      .filter { !$0.hasPrefix("flashcard") && $0 != "card" }
    rest = rest[..<start]
  }
  if let start = loneSign(atEndOf: rest) { rest = rest[..<start] }
  if mayEndBehindDash(rest.utf8), let graded = splitDifficulty(atEndOf: String(rest)) {
    marks.difficulty = graded.difficulty
    rest = graded.rest[...]
    takeEndNotes(from: &rest, into: &marks)
    return (String(rest), marks)
  }
  if let (name, range) = bracketedDifficulty(in: rest) {
    marks.difficulty = name
    rest = rest[..<range]
    while rest.last == " " { rest.removeLast() }
    takeEndNotes(from: &rest, into: &marks)
  }
  return (String(rest), marks)
}

/// Takes off what is no part of what a title asks, one note behind the other.
private func takeEndNotes(from text: inout Substring, into marks: inout TitleMarks) {
  while let start = attributeList(atEndOf: text) ?? sourceNote(atEndOf: text)
    ?? askers(atEndOf: text) ?? endNote(of: text)
  {
    let note = String(text[start...])
    marks.minutes = marks.minutes ?? notedMinutes(in: note)
    let said = FieldLabel(line: String(note.drop { " ([".contains($0) }.dropLast()))
    if let said, said.role == .difficulty { marks.difficulty = said.rest }
    if let said, said.role == .weight { marks.weight = said.rest }
    text = text[..<start]
    while let last = text.last, last == " " || last.isPictogram { text.removeLast() }
  }
}

/// A text without the names of pictures that it begins with, as ":question:".
private func withoutShortcodes(
  atStartOf text: Substring.UnicodeScalarView
) -> Substring.UnicodeScalarView {
  var rest = text
  while rest.first == ":", let end = rest.dropFirst().firstIndex(of: ":") {
    let name = rest[..<end].dropFirst()
    let behind = rest[rest.index(after: end)...]
    guard name.count >= 2,
      name.allSatisfy({
        $0.isASCII && $0.properties.isLowercase || "_+-0123456789".unicodeScalars.contains($0)
      }),
      behind.first == " "
    else { break }
    rest = behind.drop { $0 == " " }
  }
  return rest
}

/// A look at the bytes at both ends: all marks are pictures, or in brackets, or tags.
private func hasNoMarks(_ text: String) -> Bool {
  guard let first = text.utf8.first, let last = text.utf8.last else { return false }
  return (0x21..<0x80).contains(first) && (0x21..<0x80).contains(last)
    && !")]:}".utf8.contains(last)
    && first != UInt8(ascii: ":") && !text.utf8.contains(UInt8(ascii: "#"))
    && last != UInt8(ascii: "*") && !mayEndBehindDash(text.utf8)
}

/// The text without bold marks around all of it.
func unwrapped(_ text: String) -> String {
  for mark in ["**", "__"] where text.hasPrefix(mark) && text.hasSuffix(mark) && text.count > 4 {
    let inner = text.dropFirst(2).dropLast(2)
    if !inner.includes(mark) { return String(inner) }
  }
  return text
}

/// Where a picture begins that a text ends with by its name, as in "Why? :star:", and the name.
private func shortcode(atEndOf text: Substring) -> (start: Substring.Index, name: Substring)? {
  guard text.utf8.last == UInt8(ascii: ":"), let space = text.lastIndex(of: " ") else { return nil }
  let word = text[text.index(after: space)...]
  let name = word.dropFirst().dropLast()
  guard word.first == ":", name.utf8.count >= 2,
    name.utf8.allSatisfy({ $0.isASCIILetter || $0.isASCIIDigit || "_+-".utf8.contains($0) })
  else { return nil }
  var start = space
  while start > text.startIndex, text[text.index(before: start)] == " " {
    start = text.index(before: start)
  }
  return (start, name)
}

/// Where "[src]" or "[link]" begins that a title ends with.
private func sourceNote(atEndOf text: Substring) -> Substring.Index? {
  guard let byte = text.utf8.last, ")]".utf8.contains(byte),
    let open = text.lastIndex(of: byte == UInt8(ascii: "]") ? "[" : "("), open > text.startIndex,
    text[text.index(before: open)] == " "
  else { return nil }
  let name = text[text.index(after: open)...].dropLast().lowercased().filter(\.isLetter)
  return [
    "src", "source", "link", "ref", "reference", "video", "docs", "solution", "answer", "ans",
    "code", "demo",
  ]
  .contains(name) && (byte == UInt8(ascii: "]") || name.utf8.count > 4)
    || ["lc", "leetcode"].contains(name) && text[open...].contains(where: \.isNumber)
    ? open : nil
}

/// Where brackets begin at the end that say who asked, as in "[Google, Meta]" and "(asked at Uber)".
///
/// Behind anything but a question they hold single names, for several words may say what one before
/// them means.
private func askers(atEndOf text: Substring) -> Substring.Index? {
  guard let byte = text.utf8.last, ")]".utf8.contains(byte),
    let open = text.lastIndex(of: byte == UInt8(ascii: "]") ? "[" : "("), open > text.startIndex,
    text[text.index(before: open)] == " "
  else { return nil }
  let said = text[text.index(after: open)...].dropLast()
  guard said.utf8.count <= 60, !difficulties.contains(said.lowercased()) else { return nil }
  if byte == UInt8(ascii: ")") {
    return said.lowercased().hasPrefix("asked ") && said.split(separator: " ").count >= 2
      ? open : nil
  }
  let before = text[..<open].last { $0 != " " }
  let limit = before.map { "?!.？".contains($0) } == true ? 3 : 1
  let names = said.split { ",/|&;".contains($0) }
  guard !names.isEmpty, !said.contains(where: { "()[]`\"'".contains($0) }) else { return nil }
  let areNames = names.allSatisfy { name in
    let words = name.split(separator: " ")
    return (1...limit).contains(words.count)
      && words.allSatisfy {
        $0.first?.isUppercase == true && $0.dropFirst().contains(where: \.isLetter)
      }
  }
  return areNames && text[..<open].split(separator: " ").count >= 2 ? open : nil
}

/// The difficulty that ends a heading as code or behind a dash, as in "Two Sum `easy`" and "Tries - Hard".
func splitDifficulty(atEndOf source: String) -> (rest: String, difficulty: String?)? {
  let text = source.trimmingBreak
  let isCode = text.utf8.last == UInt8(ascii: "`")
  guard let space = text.lastIndex(of: " ") else { return nil }
  let word = text[text.index(after: space)...].filter { $0 != "`" }
  var rest = String(text[..<space])
  guard word.count >= 4, difficulties.contains(word.lowercased()), rest.contains(where: \.isLetter)
  else { return nil }
  if !isCode {
    // "Two sums - Easy", "Two sums 🟢 Easy"
    let isPictured = rest.last?.isPictogram == true
    guard isPictured || [" -", " –", " —", " |", " ·"].contains(where: rest.hasSuffix) else {
      return nil
    }
    rest = String(rest.dropLast(isPictured ? 1 : 2))
  }
  return (rest.trimmingBreak, word)
}

/// A difficulty in brackets at the end: a word for one, or nothing but stars and pictures.
private func bracketedDifficulty(in text: Substring) -> (String, Substring.Index)? {
  guard let byte = text.utf8.last, byte >= 0x80 || ")]}".utf8.contains(byte) else { return nil }
  guard let last = text.last, let open = brackets[last].flatMap({ text.lastIndex(of: $0) }) else {
    return nil
  }
  let name = text[text.index(after: open)...].dropLast()
  guard !name.isEmpty, name.count <= 24 else { return nil }
  let isMarks =
    name.contains { $0 != " " } && name.allSatisfy { $0.isPictogram || "★☆*+ ".contains($0) }
  guard
    isMarks || difficulties.contains(name.lowercased().filter { $0.isLetter })
      || isCountedLevel(name, behind: text[..<open])
  else {
    return nil
  }
  return (String(name), open)
}

/// Takes a difficulty in brackets off the start, as in "[E] What is a trie?".
func splitGrade(_ text: String) -> (text: String, grade: String?) {
  guard let byte = text.utf8.first, byte >= 0x80 || "([".utf8.contains(byte) else {
    return (text, nil)
  }
  guard let first = text.first, let close = closings[first],
    let end = text.prefix(18).firstIndex(of: close)
  else { return (text, nil) }
  let name = text[..<end].dropFirst()
  let rest = text[text.index(after: end)...].drop { $0 == " " }
  guard difficulties.contains(name.lowercased().filter(\.isLetter)), !rest.isEmpty else {
    return (text, nil)
  }
  return (String(rest), String(name))
}

private let closings: [Character: Character] = ["(": ")", "[": "]", "【": "】", "（": "）"]

private let brackets: [Character: Character] = [
  ")": "(", "]": "[", "】": "【", "）": "（", "}": "{",
]

/// Whether a word says how hard something is.
func isDifficulty(_ word: String) -> Bool { difficulties.contains(word.lowercased()) }

private let difficulties: Set<String> = [
  "easy", "medium", "hard", "beginner", "intermediate", "advanced", "expert", "basic", "difficult",
  "e", "m", "h", "easymedium", "mediumhard", "junior", "middle", "mid", "senior", "simple",
  "fácil", "facil", "media", "medio", "médio", "difícil", "dificil", "intermedio", "avanzado",
  "básico", "avançado", "intermediário", "leicht", "mittel", "schwer", "einfach", "schwierig",
  "facile", "moyen", "moyenne", "difficile", "débutant", "avancé", "лёгкий", "легкий", "легко",
  "средний", "сложный", "сложно", "трудный", "kolay", "orta", "zor", "简单", "中等", "困难", "基础", "进阶",
  "dễ", "trungbình", "khó", "cơbản", "nângcao", "mudah", "sedang", "sulit", "łatwe", "łatwy",
  "średnie", "średni", "trudne", "trudny", "makkelijk", "gemiddeld", "moeilijk", "легка", "середня",
  "складна", "базовый", "продвинутый", "سهل", "متوسط", "صعب", "आसान", "मध्यम", "कठिन", "básica",
  "avanzada", "grundlagen", "fortgeschritten", "anfänger", "principiante", "avanzato",
  "intermédiaire", "başlangıç", "ileri", "较难", "容易",
  "易", "中", "难", "初級", "中級", "上級", "쉬움", "보통", "어려움",
]

extension Character {
  /// Whether it is a picture and no letter, digit or punctuation.
  var isPictogram: Bool { !isASCII && unicodeScalars.first?.isPictogram == true }
}

extension Unicode.Scalar {
  /// Whether it is an arrow as authors set it for the way back up.
  fileprivate var isWayBack: Bool {
    switch value {
    case 0x2191, 0x21a9, 0x21aa, 0x21b0, 0x21d1, 0x21de, 0x21e7, 0x2934, 0x23eb, 0x25b2, 0x2b06:
      true
    default: false
    }
  }

  /// Whether it is a star or a coloured disc, by which authors grade.
  fileprivate var isGrade: Bool {
    switch value {
    case 0x2b50, 0x2605, 0x2606, 0x1f31f, 0x1f534, 0x1f7e0...0x1f7e2: true
    default: false
    }
  }

  fileprivate var isPictogram: Bool {
    switch value {
    case 0x200d, 0xfe0f, 0x2b50, 0x2b55, 0x2600...0x27bf, 0x1f000...0x1faff: true
    default: false
    }
  }
}
