import Markdown

/// The question that stands above some options.
struct AskedAbove {
  var title: Title
  /// Of the title.
  var line: Int
  /// Whether a heading asks.
  var isHeading: Bool
  /// The first row that belongs to the question.
  var start: Int
  /// The letter of the right option where the line above the title says it.
  private(set) var key: Character?
  /// The rows between title and options, or code before the title.
  var stem: [Int] = []
  /// Whether its gap holds the key, as in "（ B ）".
  private var hasKeyInGap: Bool {
    let text = title.text
    return text.utf8.count < 600
      && ["（A", "（B", "（C", "（D", "（ A", "（ B", "（ C", "（ D", "( A", "( B", "( C", "( D"]
        .contains { text.includes($0) }
  }

  /// Whether the text has a gap to fill or breaks off.
  var hasBlank: Bool {
    let text = title.text
    return text.includes("[...]") || text.includes("___") || text.includes("...")
      || text.includes("…") || text.includes("（ ）") || text.includes("()")
      || text.includes("( )") || hasKeyInGap || text.includes("（）") || text.includes("____")
  }

  /// `nil` where no text is above; nothing above `floor` is looked at.
  init?(_ end: Int, from floor: Int, in rows: [Row], page: Page) {
    guard var start = questionStart(above: end, from: floor, in: rows) else { return nil }
    if start > floor, rows.heads(start, asIn: page) { start -= 1 }
    // The number may stand alone, above the text.
    var first = start
    var number: Title?
    while first < end {
      let row = rows[first]
      let found = row.title
      if row.kind == .line || row.kind == .heading, !found.text.isEmpty, !row.isNumberAlone,
        !(row.pointsElsewhere && first + 1 < end && rows[first + 1].mayAsk),
        !rows.introduceCode(at: first, before: end)
      {
        break
      }
      if let entry = PoolEntry(row.text) {
        key = entry.key
        number = Title(plain: "")
        number?.number = entry.number
      } else if !row.isTopic, found.label != nil || row.isNumberAlone {
        number = number ?? row.title
      }
      first += 1
    }
    guard first < end else { return nil }
    var last = first
    if rows[first].kind == .line {
      while last + 1 < end, rows[last + 1].kind == .line, rows[last + 1].block == nil,
        rows[last + 1].bullet == nil
      {
        last += 1
      }
    }
    let source = rows[first...last].map(\.source).joined(separator: " ")
    let markdown = withoutBoldNumber(source)
    title = Title(plain: plainLine(markdown), markdown: markdown)
    guard title.text.contains(where: \.isLetter) else { return nil }
    if title.number == nil {
      let alone = number.flatMap { $0.number ?? digits(in: $0.text).map(String.init) }
      title.number = alone ?? rows[first].bullet?.number.map(String.init)
      if title.label == nil {
        title.label = number?.label ?? title.number.map { TitleLabel(kind: .number, number: $0) }
      }
    }
    line = rows[first].lines.lowerBound
    isHeading = rows[first].kind == .heading && rows[first].bullet == nil
    stem = (start..<end).filter { row in
      (row < first || row > last) && !rows[row].isNumberAlone && rows[row].title.label == nil
        || row > last
    }
    self.start = start
    takeCode(above: start, from: floor, in: rows)
  }

  /// Code that stands before its question, and belongs to no answer above.
  private mutating func takeCode(above start: Int, from floor: Int, in rows: [Row]) {
    guard start > floor, rows[start - 1].kind == .code, rows[start - 1].depth == 0 else { return }
    let isFree =
      start - 1 == floor || start == 1
      || [.html, .rule, .heading].contains(rows[start - 2].kind) || floor == 0
    let points = ["above", "preceding", "previous"].contains {
      title.text.lowercased().includes($0)
    }
    guard isFree || points else { return }
    self.start = start - 1
    stem.insert(start - 1, at: 0)
  }
}

extension AskedAbove {
  /// What the line above the title says, with the title as it is; `nil` where it says nothing.
  func statedKey(of options: Options) -> (key: [Int], title: Title)? {
    guard let key, let found = AnswerKey(String(key), for: options) else { return nil }
    return (found.positions.sorted(), title)
  }
}

extension [Row] {
  /// Whether a heading right above asks, as others do that have options below them, and the text itself
  /// has no question mark, so that it is what is asked about.
  fileprivate func heads(_ start: Int, asIn page: Page) -> Bool {
    let above = self[start - 1]
    guard above.kind == .heading, self[start].kind == .line, self[start].title.label == nil,
      asking(above.title.text) == .byMark, asking(self[start].text) < .byMark
    else { return false }
    return page.answeredHeadingCount >= 3
  }

  /// Whether a line announces the code below it, and what is asked about it follows.
  fileprivate func introduceCode(at index: Int, before end: Int) -> Bool {
    self[index].kind == .line && self[index].text.trimmingBreak.last == ":" && index + 2 < end
      && self[index + 1].kind == .code && self[index + 2].kind == .line
  }
}

/// The row where the question above `end` begins.
private func questionStart(above end: Int, from floor: Int, in rows: [Row]) -> Int? {
  var index = end
  var paragraph: Int?
  let depth = rows[end].depth
  // "4. Which?" with the options below the list that is all of its own.
  let outer = rows[end].bullet == nil ? depth + 1 : depth
  while index > floor, end - index < 40 {
    index -= 1
    let row = rows[index]
    switch row.kind {
    // "<!-- id: x -->" may stand between a question and its options.
    case .html where paragraph == nil && row.isComment: continue
    case .html, .rule: return paragraph
    case .heading:
      if row.isOptionsLabel { continue }
      guard paragraph != nil else { return index }
      return row.isNumberAlone || row.title.label?.kind == .question && row.title.text.isEmpty
        ? index : paragraph
    case .code, .other: continue
    case .line:
      if row.isOptionsLabel { continue }
      if row.bullet == nil, FieldLabel(line: row.text) != nil, row.isField { return paragraph }
      if row.depth < depth, row.bullet != nil { return index }
      if paragraph != nil, row.namesPart { return paragraph }
      if row.bullet?.number != nil { return row.depth <= outer ? index : paragraph }
      if row.isTopic, index > floor, rows[index - 1].isNumberAlone { continue }
      if row.bullet != nil {
        // The options are lines of the same item.
        return row.depth < outer ? index : paragraph
      }
      if row.isNumberAlone || row.title.label != nil { return index }
      if row.block != nil || index == floor || rows[index - 1].isEnd {
        // Without a number only the last paragraph is the question.
        if paragraph == nil {
          paragraph = index
        } else if !row.isBold, !rows.introduceCode(at: index, before: end) {
          return paragraph
        }
      }
    }
  }
  return paragraph
}

extension Row {
  var title: Title {
    Title(plain: kind == .heading ? text : plainLine(withoutBoldNumber(text)))
  }

  /// The text without what only sets it.
  fileprivate var source: String { unwrapped(text.trimmingBreak) }

  fileprivate var isComment: Bool { kind == .html && annotations(in: text).isOnlyComments }

  fileprivate var isBold: Bool { unwrapped(text.trimmingBreak) != text.trimmingBreak }

  /// "7", "Question 5", "**Question 05**", "Question #11 Topic 1".
  var isNumberAlone: Bool {
    guard kind == .line || kind == .heading, text.utf8.count < 60 else { return false }
    if isTopic || PoolEntry(text) != nil { return true }
    let plain = plainLine(text)
    if plain.allSatisfy({ $0.isNumber || ".)# ".contains($0) }) {
      return plain.contains(where: \.isNumber)
    }
    let found = Title(plain: plain)
    if found.label != nil {
      return !found.text.contains(where: \.isLetter) || found.text.isTopic || found.isNoteAlone
    }
    return Title(plain: plain + ".").label?.kind == .question && !plain.contains("?")
      && plain.split(separator: " ").count <= 3
  }

  /// "(Topic 1)", which dumps of exams put between the number and the question.
  fileprivate var isTopic: Bool {
    guard kind == .line, text.utf8.count < 40 else { return false }
    return String(plainLine(text).filter { !"()[]".contains($0) }).isTopic
  }

  /// "Refer to the exhibit.", "DRAG DROP": says where to look or what to do, and asks nothing.
  fileprivate var pointsElsewhere: Bool {
    guard kind == .line, text.utf8.count < 60 else { return false }
    let name = key(of: plainLine(text))
    return ["refertotheexhibit", "exhibit", "seetheexhibit", "referto"].contains {
      name.hasPrefix($0)
    }
      || ["hotspot", "dragdrop", "draganddrop", "simulation", "casestudy"].contains(name)
  }

  /// Whether its number counts a part of the document, as in "2) QUIZ".
  var namesPart: Bool {
    guard bullet?.number != nil, text.utf8.count < 60, !text.endsSentence else { return false }
    return announcesQuestions(text)
      || !text.contains(where: \.isLowercase) && asking(text) < .byMark
  }

  fileprivate var mayAsk: Bool { kind == .line && text.contains(where: \.isLetter) }

  /// Whether the line is one of a question's fields and no part of a question.
  fileprivate var isField: Bool {
    switch FieldLabel(line: text)?.role {
    case .answer, .explanation, .source, .difficulty, .tags, .status: true
    default: false
    }
  }

  fileprivate var isEnd: Bool { kind != .line || isField }
}

extension String {
  /// "Topic 1", as dumps of exams put behind the number.
  fileprivate var isTopic: Bool {
    let words = lowercased().split(separator: " ")
    guard let last = words.last, last.allSatisfy(\.isNumber) else { return false }
    return words.count == 2 && ["topic", "domain", "section", "objective"].contains(words[0])
      || words.count == 3 && words[0] == "exam" && words[1] == "topic"
  }
}

/// A numbered line without bold marks around the number.
func withoutBoldNumber(_ text: String) -> String {
  let line = text.drop { $0 == " " }
  for mark in ["**", "__"] where line.hasPrefix(mark) {
    let inner = line.dropFirst(mark.count)
    guard let end = inner.indices.first(where: { inner[$0...].hasPrefix(mark) }) else { continue }
    let name = String(inner[..<end])
    let rest = inner[inner.index(end, offsetBy: mark.count)...]
    guard rest.contains(where: \.isLetter), Title(plain: name + " x").label != nil else { continue }
    return name + (rest.first == " " ? "" : " ") + rest
  }
  return text
}
