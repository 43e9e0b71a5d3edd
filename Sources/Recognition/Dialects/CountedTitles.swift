import Markdown
import Questions

/// Titles that are counted, with what is to be done or known below each: `Lab 1: Log counter`, and
/// `2.1 Stock turn` in notes to learn from.
///
/// Chapters, steps and days are counted as well, so that the word must be none of these, and titles with
/// words count only beside questions.
struct CountedTitles: Dialect {
  let name = "counted-titles"
  let summary = "titles that are counted, as Lab 1 beside questions or 2.1 in notes"

  func claims(in page: Page) -> [Claim] {
    guard page.mayCountTitles else { return [] }
    let lines = page.document.linesOutsideFences(where: { _ in true })
    let titles = lines.indices.compactMap { CountedTitle(lines[$0], line: $0 + 1) }
    let words = Dictionary(grouping: titles, by: \.word)
    let rows = words.values.filter(countsUp).sorted { $0[0].line < $1[0].line }
    let topics = rows.filter(\.[0].isTopic).reduce(0) { $0 + $1.count }
    let signs = topics >= 4 ? page.studySigns : 0
    let reader = CountedTitleReader(
      page: page,
      lines: lines,
      source: page.document.lines,
      starts: Set(titles.map(\.line)).union(page.headings.map(\.line)),
      sections: page.linesOfSections
    )
    return rows.flatMap { row -> [Claim] in
      guard !row[0].isTopic || signs >= 2 else { return [] }
      let weight = row[0].isTopic ? signs >= 3 ? Claim.Weight.shaped : .implied : .beside
      return row.compactMap { title in reader.draft(for: title).map { Claim($0, weight: weight) } }
    }
  }

  private func countsUp(_ row: [CountedTitle]) -> Bool {
    row.map(\.number) == Array(1...row.count) && row.count >= 2
  }
}

/// Reads what stands below counted titles.
private struct CountedTitleReader {
  let page: Page
  /// Outside of fences.
  let lines: [String]
  let source: [String]
  /// The lines of all titles and headings.
  let starts: Set<Int>
  /// The lines of headings that have deeper ones below them.
  let sections: Set<Int>

  func draft(for title: CountedTitle) -> Draft? {
    guard !sections.contains(title.line) else { return nil }
    var last = title.line
    var isGap = false
    for line in (title.line + 1)..<(lines.count + 1) {
      let text = lines[line - 1]
      if starts.contains(line) { break }
      if text.isBlankLine {
        isGap = true
        continue
      }
      let plain = text.trimmingBreak
      if isGap, plain.isSectionTitle || plain.isRuleLine || "\"“„«".contains(plain.first ?? " ") {
        break
      }
      if Title(plain: plain).label?.kind == .question { break }
      isGap = false
      last = line
    }
    let path = page.path(above: page.position(ofLine: title.line)).filter { $0 != title.title.text }
    guard last > title.line, !path.contains(where: headsOtherLists) else { return nil }
    let text = source[title.line..<last].joined(separator: "\n")
    var draft = Draft(
      asking: title.title,
      lines: title.line...title.line,
      path: path
    )
    draft.answer = answer(from: text)
    draft.lastLine = last
    return draft.answer == nil ? nil : draft
  }
}

extension Page {
  /// The lines of headings that have deeper ones below them.
  fileprivate var linesOfSections: Set<Int> {
    Set(zip(headings, headings.dropFirst()).filter { $1.level > $0.level }.map(\.0.line))
  }

  /// A look at the bytes: a word, "1" or "A" and a mark, or two numbers with a dot between them.
  fileprivate var mayCountTitles: Bool {
    document.bytes.hasLine { line in
      let start = line.drop { $0 == UInt8(ascii: "#") || $0 <= 0x20 || $0 == UInt8(ascii: "*") }
        .prefix(40)
      if start.first?.isASCIIDigit == true {
        let rest = start.drop { $0.isASCIIDigit }
        return rest.first == UInt8(ascii: ".") && rest.dropFirst().first?.isASCIIDigit == true
      }
      guard let space = start.firstIndex(of: 0x20), space + 2 < start.endIndex else { return false }
      return (start[space + 1] == UInt8(ascii: "1") || start[space + 1] == UInt8(ascii: "A"))
        && ":.) ".utf8.contains(start[space + 2]) && start[space - 1] >= 0x61
    }
  }
}

private struct CountedTitle {
  /// In lower case, without its number.
  let word: String
  /// From 1 on; letters count as numbers.
  let number: Int
  let title: Title
  let line: Int
  /// Whether it has two numbers, as the topics of a chapter.
  let isTopic: Bool

  init?(_ source: String, line: Int) {
    self.line = line
    if let topic = NumberedTopic(source) {
      (word, number, title, isTopic) = (topic.chapter, topic.number, topic.title, true)
      return
    }
    isTopic = false
    let bare = source.drop { "# *".contains($0) }
    let word = bare.prefix { $0.isLetter || $0 == "-" }
    guard word.count >= 2, word.first?.isUppercase == true else { return nil }
    let behind = bare.dropFirst(word.count)
    guard behind.first == " " else { return nil }
    let mark = behind.dropFirst().prefix { $0.isLetter || $0.isNumber }
    let rest = behind.dropFirst(1 + mark.count).drop { $0 == " " }
    guard let sign = rest.first, ":.–—-/)".contains(sign), rest.dropFirst().first == " " else {
      return nil
    }
    if let value = Int(mark) {
      number = value
    } else if mark.utf8.count == 1, let letter = mark.utf8.first, (0x41...0x5a).contains(letter) {
      number = Int(letter) - 0x40
    } else {
      return nil
    }
    let name = word.lowercased()
    guard !structural.contains(name), !namesChapter(name) else { return nil }
    let text = String(rest.dropFirst(2)).trimmingBreak.filter { $0 != "*" }
    title = Title(plain: plainLine(text))
    guard title.text.contains(where: \.isLetter), title.text.utf8.count <= 120,
      asking(title.text) <= .byTopic
    else { return nil }
    self.word = name
  }
}

/// A title with the number of its chapter and its own, as in "2.1 Stock turn".
private struct NumberedTopic {
  let chapter: String
  let number: Int
  let title: Title

  init?(_ source: String) {
    let first = source.prefix { $0.isASCII && $0.isNumber }
    let second = source.dropFirst(first.count + 1).prefix { $0.isASCII && $0.isNumber }
    let rest = source.dropFirst(first.count + 1 + second.count)
    guard (1...2).contains(first.count), source.dropFirst(first.count).first == ".",
      (1...2).contains(second.count), let number = Int(second)
    else { return nil }
    let text = rest.drop { ".)".contains($0) }
    guard text.first == " " || text.first == "\t" else { return nil }
    let name = String(text).trimmingBreak
    guard name.utf8.count <= 80, name.first?.isLetter == true,
      !name.endsSentence || name.endsQuestion,
      !name.includes("**")
    else { return nil }
    chapter = String(first)
    self.number = number
    title = Title(plain: plainLine(name))
  }
}

/// What documents are made of beside chapters, and what is counted in plans.
private let structural: Set<String> = [
  "year", "round", "lektion", "lección", "leçon", "lezione", "lição", "lekcja", "урок", "volume",
  "page", "table", "figure", "fig", "note", "option", "answer", "set", "block", "tip", "rule",
  "file", "abschnitt", "seite", "stufe", "runde", "tabelle", "parte", "sección", "día", "nivel",
  "seção", "passo", "dia", "partie", "jour", "niveau", "capitolo", "sezione", "giorno", "часть",
  "раздел", "день", "уровень", "rozdział", "część", "krok", "dzień", "poziom", "bölüm", "adım",
  "gün", "hoofdstuk", "deel", "stap", "alternative", "choice", "screen", "slide", "line", "item",
  "point", "episode", "track", "group", "team", "plan", "act", "scene", "meeting", "agenda",
  "goal", "objective", "priority", "ticket", "issue", "bug",
]
