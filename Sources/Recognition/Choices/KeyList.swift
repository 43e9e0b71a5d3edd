import Markdown

/// A section that says which options are right, apart from the questions: `7. B`, `| 7 | B |`.
struct KeyList {
  struct Entry {
    var number: Int
    /// Markdown: a letter, a verdict, or an explanation.
    var text: String
    /// What its part of the list is called, as in "Part A"; empty for none.
    var part: String
    /// How many parts of the list are before it, counting restarts of the numbers.
    var group: Int
    /// Whether a letter counts it, "a" as 1.
    var isLettered = false
    /// Whether it may be any word or number, as what fills a gap, and no letter of an option.
    var isPhrase = false
  }

  var entries: [Entry] = []
  /// The blocks that the list takes, with its heading.
  var positions: Range<Int>
}

/// The lists of keys in a document, each below a heading or a line that announces it.
func keyLists(in page: Page) -> [KeyList] {
  var lists: [KeyList] = []
  for heading in page.headings where isKeyName(heading.whole) {
    let body = page.body(ofKeys: heading)
    if let last = lists.last, last.positions.contains(heading.position) { continue }
    var reader = KeyListReader(part: bracketed(in: heading.whole))
    reader.read(rows(of: page.blocks[body].map(Part.block), in: page.document), of: page.document)
    guard !reader.entries.isEmpty else { continue }
    lists.append(KeyList(entries: reader.entries, positions: heading.position..<body.upperBound))
  }
  return lists
    + page.announcedKeys.filter { keys in
      !lists.contains { $0.positions.contains(keys.positions.lowerBound) }
    }
}

extension Page {
  /// What is below a heading of keys, with the parts of the exam that have headings as high as it.
  fileprivate func body(ofKeys heading: Heading) -> Range<Int> {
    var end = body(of: heading).upperBound
    guard end == heading.position + 1 else { return heading.position + 1..<end }
    while end < blocks.count, let next = self.heading(at: end), next.level == heading.level,
      splitPart(next.whole)?.isEmpty == true
    {
      end = body(of: next).upperBound
    }
    return heading.position + 1..<end
  }
}

/// Whether a heading announces the keys, or the explanations, of all questions.
func isKeyName(_ heading: String) -> Bool {
  if let named = splitPart(heading), !named.isEmpty { return isKeyName(String(named)) }
  guard keyStems.areInLowercase(of: heading) || heading.utf8.contains(where: { $0 >= 0x80 }) else {
    return false
  }
  var name = heading.lowercased().filter { $0.isLetter || $0 == " " || $0 == "(" }
  if let bracket = name.firstIndex(of: "(") { name = String(name[..<bracket]) }
  var words = name.split(separator: " ")
  // "Key A" is that of part A.
  if words.count >= 2, words.last?.utf8.count == 1 { words.removeLast() }
  name = words.joined(separator: " ")
  let isNamed =
    keyNames.contains(name) || keyStarts.contains { name.hasPrefix($0) }
    || name.utf8.count <= 40 && ["答案", "解答", "정답", "の答え"].contains(where: name.hasSuffix)
    || name.hasPrefix("answers to ") || name.hasSuffix(" answer key") || name.hasSuffix(" answers")
  guard isNamed else { return false }
  // "Questions and answers" has both.
  if name.hasSuffix("answers"), !name.hasPrefix("answers "), asksBesides(name) { return false }
  // "Short answers" are asked for.
  return !namesKindOfQuestions(key(of: name))
}

private let keyStarts = [
  "solutions to ", "solutions for ", "selected solutions", "selected answers",
  "hints and solutions",
  "hints and answers", "answer key", "answers key", "key to ", "key for ", "answers for ",
  "answers chapter",
  "answers part", "answers section", "answers round", "answers quiz", "answers set", "answers unit",
  "answers test", "answers lesson", "answers module", "answers week", "answers day",
  "model answers for ", "klucz do ", "lösungen zu ", "schlüssel zu ", "corrigé de ",
  "gabarito da ", "gabarito do ", "gabarito das ", "gabarito dos ", "respostas das ",
  "respostas dos ", "respuestas de las ", "respuestas de los ", "soluzioni delle ",
  "soluzioni dei ",
  "lösungen der ", "corrigé des ", "réponses des ", "ответы на ", "klucz odpowiedzi do ",
  "respuestas de la ", "respuestas del ", "ответы к ", "ключ к ",
]

/// Whether a heading that ends in "answers" has the questions below it as well.
private func asksBesides(_ name: String) -> Bool {
  name.split(separator: " ").contains { ["questions", "interview", "q"].contains($0) }
}

/// One of these is in every name in ASCII letters.
private let keyStems: Phrases = [
  "teacher", "lehrer", "key", "answer", "solution", "explanation", "gabarito", "respostas",
  "respuestas", "solucion",
  "antworten", "risposte", "soluzioni", "odpowiedzi", "cevaplar", "kunci",
  "facit", "fasit", "antwoorden", "jawaban", "jawapan", "odgovori", "atsakymai", "vastused",
  "sagot", "klucz", "corrig",
]

private let keyNames: Set<String> = [
  "teacher key", "teachers key", "teachers page", "teachers copy", "teachers notes", "lösungsblatt",
  "lehrerseite", "key", "keys", "answer key", "answer keys", "answers", "answers and explanations",
  "solutions",
  "answers with explanations", "answer sheet", "explanations", "explanation of answers",
  "correct answers", "quiz answers", "respuestas correctas", "respostas corretas",
  "respostas certas", "bonnes réponses", "réponses correctes", "richtige antworten",
  "risposte corrette", "juiste antwoorden", "prawidłowe odpowiedzi", "klucz", "klucz odpowiedzi",
  "doğru cevaplar", "kunci", "gabarito", "gabaritos", "respostas", "respuestas",
  "clave de respuestas", "soluciones", "solucionario", "lösungen", "lösungsschlüssel", "antworten",
  "réponses", "corrigé", "corrigés", "solutions et explications", "risposte", "soluzioni", "ответы",
  "ключи", "ключ", "правильные ответы", "відповіді", "odpowiedzi", "cevaplar", "cevap anahtarı",
  "kunci jawaban", "đáp án", "答案", "参考答案", "答案与解析", "解答", "答え", "정답", "الإجابات", "الأجوبة",
  "facit", "rätta svar", "fasit", "vastaukset", "oikeat vastaukset", "odpovědi", "správné odpovědi",
  "odpovede", "megoldások", "válaszok", "megoldókulcs", "răspunsuri", "отговори", "одговори",
  "odgovori", "rješenja", "rešitve", "antwoorden", "de antwoorden", "vastused", "atsakymai",
  "atbildes", "jawaban", "skema jawapan", "mga sagot", "απαντήσεις", "תשובות", "پاسخنامه", "پاسخ‌ها",
  "उत्तर", "उत्तर कुंजी", "উত্তর", "เฉลย",
]

/// What stands in brackets, as "Part A" in "Explanations (Part A)".
private func bracketed(in text: String) -> String {
  guard let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")"), open < close
  else { return "" }
  return String(text[text.index(after: open)..<close])
}

/// Reads numbers with what stands behind them, row by row.
private struct KeyListReader {
  private(set) var entries: [KeyList.Entry] = []
  private var part: String
  private var group = 0
  /// Whether a heading parts what follows from the keys before.
  private var isBetween = false

  init(part: String) {
    self.part = part
  }

  mutating func read(_ rows: [Row], of document: Document) {
    for row in rows {
      switch row.kind {
      case .heading where namesKeyOfNumber(row.text):
        isBetween = false
        readLine(row)
      case .heading:
        part = row.text
        if !entries.isEmpty { group += 1 }
        isBetween = !entries.isEmpty
      case .line: readLine(row)
      case .other: readTable(row, of: document)
      case .code: goOn(with: row.text, isNew: true)
      case .html, .rule: break
      }
    }
  }

  private mutating func readLine(_ row: Row) {
    if let number = row.bullet?.number, row.depth == 1 {
      add(number, row.text)
      return
    }
    let named = keysOfPart(row.text)
    if let named {
      part = named.part
      if !entries.isEmpty { group += 1 }
    }
    let several = named?.pairs ?? keyPairs(in: row.text)
    if several.count >= 2 {
      for pair in several { add(pair.number, pair.key) }
      return
    }
    let source = withoutBoldNumber(row.text)
    let title = Title(plain: plainLine(source))
    if let number = title.label.flatMap({ keyNumber(in: $0.number ?? "") })
      ?? several.first?.number
    {
      let digits = source.drop { !$0.isNumber }
      let after = digits.drop { $0.isNumber || number >= 1000 && $0 == "." }
      add(number, String(after.drop { " .):-–—=→>*_\t．、：".contains($0) }))
    } else {
      goOn(with: row.text, isNew: row.block != nil)
    }
  }

  /// Cells in pairs: a number, and beside it the key; or numbers above keys.
  private mutating func readTable(_ row: Row, of document: Document) {
    guard let block = row.block, case .table = document.kind(block) else { return }
    let cells = document.children(block).map { line in
      document.children(line).map { document.text($0).oneLine }
    }
    if let keys = keysBelowNumbers(in: cells) {
      for key in keys { add(key.number, key.text) }
      return
    }
    if let rows = explainedKeys(in: cells) {
      for row in rows { add(row.number, row.text) }
      return
    }
    var found: [(Int, String)] = []
    for line in cells {
      for (number, key) in zip(line, line.dropFirst()) {
        guard let number = digits(in: number), !key.isEmpty, Int(key) == nil else { continue }
        found.append((number, key))
      }
    }
    // Columns side by side are read one below the other.
    for (number, key) in found.sorted(by: { $0.0 < $1.0 }) { add(number, key) }
  }

  private mutating func add(_ number: Int, _ text: String) {
    if let last = entries.last, number <= last.number, last.group == group { group += 1 }
    entries.append(KeyList.Entry(number: number, text: text, part: part, group: group))
    isBetween = false
  }

  private mutating func goOn(with text: String, isNew: Bool) {
    guard !entries.isEmpty else {
      if isNew, text.utf8.count < 60 { part = plainLine(text) }
      return
    }
    // "Score", and how many points are enough.
    guard !isBetween else { return }
    if isNew, let name = partName(of: text) {
      part = name
      group += 1
      return
    }
    entries[entries.count - 1].text += (isNew ? "\n\n" : "\n") + text
  }

  /// "Part B", a line in bold, or "**Task B:** one mark each"; `nil` for any other line.
  private func partName(of text: String) -> String? {
    let plain = plainLine(text)
    let name = String(plain.prefix { $0 != ":" })
    if plain.utf8.count < 80, splitPart(name) != nil || splitLabel(name + ":").0?.number != nil {
      return name
    }
    guard text.utf8.count < 40 else { return nil }
    return unwrapped(text) != text && !plain.contains(".") ? plain : nil
  }
}

/// The rows of a table with a number, a key and why it is right; `nil` where some have other cells.
func explainedKeys(in cells: [[String]]) -> [(number: Int, text: String)]? {
  let rows = cells.dropFirst().filter { $0.contains { !$0.isEmpty } }
  let found = rows.compactMap { row -> (number: Int, text: String)? in
    guard row.count >= 3, let number = digits(in: row[0]), row[1].isKey || isVerdict(row[1]),
      !row[2].isKey,
      digits(in: row[2]) == nil || row[2].contains(where: \.isLetter)
        || row[2].contains(" ")
    else { return nil }
    let reasons = row[2...].filter { !$0.isEmpty }.joined(separator: "\n\n")
    return (number, reasons.isEmpty ? row[1] : row[1] + "\n\n" + reasons)
  }
  guard found.count >= 2, found.count == rows.count, rows.contains(where: { !$0[2].isEmpty }) else {
    return nil
  }
  return found
}

/// The keys below the numbers of a table with two rows, as `| A1 | A2 |` and `| b | c |`; `nil` for any
/// other.
///
/// The first column may say what the rows are.
func keysBelowNumbers(in cells: [[String]]) -> [(number: Int, text: String)]? {
  guard cells.count == 2, cells[0].count == cells[1].count else { return nil }
  let isNamed = cells[0].first.map { digits(in: $0) == nil } ?? false
  let columns = zip(cells[0], cells[1]).dropFirst(isNamed ? 1 : 0).filter { !$0.1.isEmpty }
  let found = columns.compactMap { number, key in
    number.utf8.count <= 4 ? digits(in: number).map { (number: $0, text: key) } : nil
  }
  return found.count >= 2 && found.count == columns.count ? found : nil
}

/// The number of a question by which a key names it; that of a chapter's exercise, as "5.2", counts on by
/// thousands.
func keyNumber(in text: String) -> Int? {
  if let number = digits(in: text) { return number }
  let parts = text.split(separator: ".").compactMap { Int($0) }
  guard parts.count == 2, text.utf8.count <= 8, (1..<1000).contains(parts[1]) else { return nil }
  return parts[0] * 1000 + parts[1]
}

/// The only number in a short text, as 7 of "Q7" and "7.".
func digits(in text: String) -> Int? {
  guard text.utf8.count <= 16 else { return nil }
  let run = text.drop { !$0.isNumber }.prefix(while: \.isNumber)
  let value = run.reduce(nil as Int?) { value, digit in
    digit.wholeNumberValue.map { (value ?? 0) * 10 + $0 }
  }
  let isAlone = text.count { $0.isNumber } == run.count
  return isAlone ? value : nil
}
