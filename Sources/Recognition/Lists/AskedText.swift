import Markdown

/// The first paragraph of an item, taken apart: what it asks, and what follows the question in it.
struct AskedText {
  var title: Title
  /// Markdown of the lines after the question, with their places.
  var rest: [Part] = []
  /// The question without what follows its mark in the same line, and that; an answer only where the
  /// items beside it have one there as well.
  var exchange: (title: Title, rest: Part)?
  /// A topic in bold and what a dash parts from it; taken where most items beside it are in bold.
  var topic: (title: Title, rest: Part)?
  /// Whether bold sets the question off.
  var isMarked = false
  /// Whether bold before a colon names something, and need not ask.
  var isNamed = false
  /// Whether "True" or the like stands behind it.
  var isJudged = false
  /// Whether the author calls it a question.
  var isLabelled = false
  /// Whether all of the question is a link to another document.
  var isLink = false
  /// What stands in brackets before the question, as "[css]".
  var tag: String?
  /// Links behind the question, to its solution or source.
  var links: [String] = []

  init(title: Title) {
    self.title = title
  }

  /// `source` is Markdown without the item's marker, `line` where it begins.
  init?(_ source: String, line: Int) {
    var lines = source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let behind = splitBreak(from: &lines)
    var first = line
    var number: String?
    if let label = FieldLabel(line: lines[0]), label.role == .stem {
      lines[0] = label.rest
      isLabelled = true
      if label.rest.isEmpty {
        lines.removeFirst()
        first += 1
      }
    }
    guard !lines.isEmpty else { return nil }
    if let tagged = splitTag(lines[0]) { (tag, lines[0]) = tagged }
    if let behind { rest.append(.text(behind, lines: line...line)) }
    if !isLabelled, let labelled = QuestionLine(lines[0]), !labelled.text.isEmpty,
      !labelled.isBoldOpen
    {
      lines[0] = labelled.text
      if let said = labelled.rest { rest.append(.text(said, lines: first...first)) }
      isLabelled = true
      number = labelled.number
    }
    title = Title(plain: "")
    let start = BoldStart(lines.count == 1 ? lines[0] : lines.joined(separator: "\n"))
    if let bold = start, !bold.isTopicAlone {
      isMarked = true
      isNamed = bold.isName
      title = Title(plain: bold.text, markdown: bold.source)
      if !bold.rest.isEmpty {
        let offset = lines.count - bold.rest.count(where: { $0 == "\n" }) - 1
        take(bold.rest, lines: first + offset...first + lines.count - 1)
      }
    } else {
      if let bold = start, !bold.rest.isEmpty {
        let last = first + lines.count - 1
        topic = (
          Title(plain: bold.text, markdown: bold.source), .text(bold.rest, lines: first...last)
        )
      }
      let count = questionLineCount(lines)
      take(
        question: lines[..<count].map(\.trimmingBreak).joined(separator: " "),
        line: first + count - 1
      )
      if count < lines.count {
        let below = lines[count...].joined(separator: "\n")
        rest.append(.text(below, lines: first + count...first + lines.count - 1))
      }
    }
    title.number = title.number ?? number
    isLabelled = isLabelled || title.label?.kind == .question
  }

  private mutating func take(question: String, line: Int) {
    let place = line...line
    if let (asked, said) = splitBracketedField(atEndOf: question) {
      take(question: asked, line: line)
      rest.append(.text(said, lines: place))
      return
    }
    let (body, marks) = splitMarks(question)
    // "Rotate it ([judge](url)) (Easy)"
    let isGradedLink = marks.difficulty != nil && body.utf8.last == UInt8(ascii: ")")
    let trail = splitTrail(isGradedLink ? body : question)
    links = trail.links
    isLink = trail.isLink
    title = Title(plain: shownText(of: trail.question), markdown: trail.question)
    if let said = trail.said {
      rest.append(.text(said, lines: place))
      return
    }
    if links.isEmpty, trail.verdict == nil, let (asked, said) = splitLinkedRemark(trail.question) {
      title = Title(plain: shownText(of: asked), markdown: asked)
      rest.append(.text(said, lines: place))
      return
    }
    if isGradedLink { title.difficulty = marks.difficulty }
    if let difficulty = splitMarks("x " + trail.note).1.difficulty { title.difficulty = difficulty }
    isJudged = trail.verdict != nil
    if let verdict = trail.verdict { rest.append(.text(verdict, lines: place)) }
    guard let (asked, said, isSure) = splitExchange(trail.question) else { return }
    let name = Title(plain: shownText(of: asked), markdown: asked)
    let part = Part.text(said, lines: place)
    if isSure {
      title = name
      rest.append(part)
    } else {
      exchange = (name, part)
    }
  }

  /// What stands behind bold: an answer, or marks and links.
  private mutating func take(_ text: String, lines: ClosedRange<Int>) {
    let said = text.firstLine
    let marks = splitMarks("x " + said.withoutEmphasisAround)
    // "([source](url))", "`Hard`"
    let noted =
      marks.0 == "x" || said.utf8.count > 80
      ? nil : Title(plain: plainLine("Why so? " + said), markdown: "Why so? " + said)
    if marks.0 == "x" || noted?.text == "Why so?" {
      title.difficulty = marks.1.difficulty ?? noted?.difficulty ?? title.difficulty
      title.minutes = marks.1.minutes ?? noted?.minutes ?? title.minutes
      let below = text.drop { $0 != "\n" }.dropFirst()
      if !below.isEmpty {
        rest.append(
          .text(
            String(below),
            lines: min(lines.lowerBound + 1, lines.upperBound)...lines.upperBound
          )
        )
      }
    } else {
      rest.append(.text(text, lines: lines))
    }
  }
}

extension String {
  /// A short text without the marks of emphasis or code around it, as "(easy)" of "*(easy)*".
  fileprivate var withoutEmphasisAround: String {
    let text = trimmingBreak
    let words = text.split(separator: " ")
    if words.allSatisfy({ $0.hasPrefix("`#") && $0.hasSuffix("`") && $0.count > 3 }) { return "" }
    guard text.utf8.count <= 32, let mark = text.first, "*_`".contains(mark), text.last == mark
    else {
      return self
    }
    return text.filter { $0 != mark }
  }
}

/// "Design a cache - [read this](url), and mind the size": what is asked, and what a link begins behind
/// a dash.
private func splitLinkedRemark(_ source: String) -> (asked: String, said: String)? {
  guard source.includes("](") else { return nil }
  for dash in [" - [", " – [", " — ["] {
    guard let found = source.firstRange(of: dash) else { continue }
    let asked = String(source[..<found.lowerBound]).trimmingBreak
    let said = String(source[found.lowerBound...].dropFirst(dash.count - 1))
    guard said.includes("]("), asking(shownText(of: asked)) > .no else {
      return nil
    }
    return (asked, said)
  }
  return nil
}

/// Takes a word in square brackets off the start, as in "[css] [What is a grid?](url)".
private func splitTag(_ line: String) -> (tag: String, rest: String)? {
  // "(Acme, 2022) Design a lift."
  if line.utf8.first == UInt8(ascii: "("), let close = line.prefix(32).firstIndex(of: ")") {
    let note = line[..<close].dropFirst()
    let rest = String(line[line.index(after: close)...].drop { $0 == " " })
    let year = note.suffix(4)
    guard year.count == 4, year.allSatisfy(\.isNumber), note.contains(where: \.isLetter),
      asking(rest) > .no || asksTask(rest)
    else { return nil }
    return (String(note), rest)
  }
  guard line.utf8.first == UInt8(ascii: "["), let close = line.firstIndex(of: "]") else {
    return nil
  }
  let tag = line[..<close].dropFirst()
  let rest = line[close...].dropFirst()
  guard rest.first == " ", tag.count <= 16, !tag.contains(" "), tag.contains(where: \.isLetter),
    // "[E]" is a grade.
    splitGrade("[\(tag)] x").grade == nil, rest.contains(where: \.isLetter)
  else { return nil }
  return (String(tag), String(rest.drop { $0 == " " }))
}

/// How many lines the question has that a paragraph begins with.
///
/// It ends with the line that ends in a question mark, before a label, at a hard line break, or where
/// a sentence that asks ends with its line; else it is all of the paragraph.
private func questionLineCount(_ lines: [String]) -> Int {
  let label =
    lines.indices.dropFirst().first { index in
      FieldLabel(line: lines[index]) != nil || lines[index].beginsWithLetter
        || lines[index].beginsWithArrow
    } ?? lines.count
  guard let end = lines[..<label].firstIndex(where: { $0.endsQuestion }) else {
    let hard = lines[..<label].firstIndex { $0.hasSuffix("  ") || $0.hasSuffix("\\") }
    if let hard { return hard + 1 }
    return label >= 2 && lines[0].isTaskAbove(lines[1]) ? 1 : label
  }
  var count = end + 1
  while count < label, lines[count].endsQuestion, asking(lines[count]) == .byMark { count += 1 }
  // "(Select two.)" on a line of its own.
  let next = count < label ? lines[count].trimmingBreak : ""
  if next.utf8.count < 40, next.hasPrefix("("), next.hasSuffix(")") { count += 1 }
  return count
}

extension String {
  /// Whether it begins as an option or an answer does, with "A." or "a)".
  fileprivate var beginsWithLetter: Bool {
    let bare = utf8.drop { $0 == 0x20 }
    let isBracketed = bare.first == UInt8(ascii: "(")
    let text = isBracketed ? bare.dropFirst() : bare
    // "(a)" and "(b)" are as often parts of the question.
    guard let first = text.first, (0x41...0x45).contains(isBracketed ? first : first & 0xdf),
      let mark = text.dropFirst().first
    else { return false }
    return ".):".utf8.contains(mark) && text.dropFirst(2).first == 0x20
  }
}

extension String {
  /// Whether it asks for something, and the next line, which would have had place in it, says it.
  fileprivate func isTaskAbove(_ next: String) -> Bool {
    let text = trimmingBreak
    let said = next.trimmingBreak
    let word = said.prefix { $0 != " " }
    guard let first = said.first, first.isUppercase || first.isNumber,
      text.utf8.count + word.utf8.count < (text.endsSentence ? 100 : 64), said.endsSentence,
      !said.endsQuestion,
      !said.goesOn(from: text)
    else { return false }
    return asking(shownText(of: text)) == .byWords && asking(said) == .no && !asksTask(said)
      && ![":", ",", ";"].contains(text.last)
  }
}

/// Takes what stands behind a `<br>` in the first line, and makes one at its end a line break.
private func splitBreak(from lines: inout [String]) -> String? {
  guard lines[0].utf8.contains(UInt8(ascii: "<")) else { return nil }
  let parts = lines[0].replacingBreaks(by: "\n").split(
    separator: "\n",
    maxSplits: 1,
    omittingEmptySubsequences: false
  )
  guard parts.count == 2, parts[0].contains(where: \.isLetter) else { return nil }
  let behind = String(parts[1]).trimmingBreak
  lines[0] = String(parts[0]) + "  "
  return behind.isEmpty ? nil : behind
}
