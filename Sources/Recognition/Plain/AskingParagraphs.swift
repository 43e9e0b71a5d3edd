/// The questions of a text without numbers: paragraphs or lines that ask.
///
/// What follows a question is its answer. `[]` where the questions are a few among much text.
func askingParagraphs(of text: PlainText) -> [PlainQuestion] {
  guard text.labelledCount < 3 else { return [] }
  var reader = ParagraphReader()
  var paragraph: [PlainLine] = []
  for line in text.lines {
    guard line.isBlank || line.text.isRuleLine else {
      paragraph.append(line)
      continue
    }
    if !paragraph.isEmpty { reader.read(paragraph) }
    paragraph = []
    if let section = text.sections[line.number] { reader.begin(section) }
  }
  if !paragraph.isEmpty { reader.read(paragraph) }
  return reader.questions()
}

private struct ParagraphReader {
  private var found: [PlainQuestion] = []
  private var section: String?
  private var paragraphs = 0
  /// Paragraphs that begin with a question.
  private var asked = 0
  /// Those below whose questions something stands.
  private var gluedCount = 0
  /// Whether a title has come since the last question, so that what follows is no part of its answer.
  private var isHeadedAway = false
  /// What else is said, below which of the questions; -1 for none.
  private var statements: [(lines: [PlainLine], after: Int)] = []

  mutating func begin(_ title: String) {
    section = title
    if FieldLabel(heading: title) == nil { isHeadedAway = true }
  }

  mutating func read(_ lines: [PlainLine]) {
    paragraphs += 1
    var rest = lines[...]
    if let first = rest.first, first.text.isSectionTitle {
      if rest.count == 1 {
        section = first.text
        if first.text.isBanner { isHeadedAway = true }
        return
      }
      if asks(Array(rest.dropFirst())) != nil, asks(Array(rest)) == nil {
        section = first.text
        rest = rest.dropFirst()
      }
    }
    guard asks(Array(rest)) != nil, !continuesAnswers(rest) else {
      statements.append((Array(rest), isHeadedAway ? -1 : found.count - 1))
      return
    }
    asked += 1
    isHeadedAway = false
    defer { if found.last?.body.isEmpty == false { gluedCount += 1 } }
    while let first = rest.first {
      let isOpen = found.last.map { $0.body.isEmpty } ?? true || rest.count == lines.count
      if let count = asks(Array(rest.prefix(8))),
        isOpen
          || first.text.endsQuestion && first.text.first?.isUppercase == true
            && asking(first.text.withoutMarks) > .no
      {
        found.append(
          PlainQuestion(
            title: rest.prefix(count).map(\.text),
            line: first.number,
            section: section
          )
        )
        rest = rest.dropFirst(count)
      } else {
        let body = rest.prefix { line in
          !(line.text.endsQuestion && line.text.first?.isUppercase == true
            && asking(line.text.withoutMarks) > .no) || line.text.answerText != nil
        }
        let taken = max(1, body.count)
        found[found.count - 1].body += rest.prefix(taken)
        rest = rest.dropFirst(taken)
      }
    }
  }

  /// How many lines the question takes with which these begin; `nil` where they begin with none.
  private func asks(_ lines: [PlainLine]) -> Int? {
    guard let first = lines.first, first.text.utf8.count <= 300, first.text.answerText == nil,
      first.text.first?.isLowercase == false || first.text.endsQuestion, !first.text.beginsBlock,
      !first.text.beginsItem
    else { return nil }
    let texts = lines.map(\.text)
    var count = titleLineCount(texts, answerAt: nil)
    // Something indented in the middle of the sentence.
    if count < texts.count, !texts[count - 1].endsSentence, lines[count].indent >= first.indent + 2,
      let close = lines[count...].prefix(6).firstIndex(where: { $0.indent == first.indent }),
      lines[close].text.first?.isLowercase == true
    {
      count = close + 1
    }
    let title = joinedTitle(texts[..<count])
    let kind = asking(title)
    if kind == .byMark {
      return title.endsQuestion || title.endsInOrder || title.beginsTask ? count : nil
    }
    guard kind == .byWords || title.beginsTask else { return nil }
    // A sentence that goes on, as one of prose, is none.
    return count == texts.count || title.split(separator: " ").count <= 20 ? count : nil
  }

  /// Whether it is the answer of the question above, though it begins as tasks do.
  private func continuesAnswers(_ lines: ArraySlice<PlainLine>) -> Bool {
    guard let last = found.last, last.body.isEmpty, last.title.last?.endsQuestion == true,
      (statements.last?.after ?? -1) < found.count - 1, statements.count * 2 >= asked
    else { return false }
    return lines.last?.text.last == "." && asking(joinedTitle(lines.map(\.text))) < .byMark
  }

  func questions() -> [PlainQuestion] {
    guard found.count >= 4 else { return [] }
    var result = found
    // Where hardly anything is said beside questions, the rest are such as well.
    let separate = statements.filter { $0.after >= 0 }
    let isList = separate.count * 6 <= asked
    guard isList || asked * 4 >= paragraphs, asked * 2 >= separate.count || isList else {
      return []
    }
    if isList { insertStatements(into: &result) } else { giveStatements(to: &result) }
    // A bare topic in a list of questions is no answer to the one above.
    if found.count(where: \.hasBody) * 6 <= found.count {
      for index in result.indices where result[index].body.allSatisfy(\.namesTopic) {
        result[index].body = []
      }
    }
    return result
  }

  /// Takes statements for questions, in a list that holds nothing else.
  private func insertStatements(into result: inout [PlainQuestion]) {
    // From the end, so that what is put in moves none of the places to come.
    for (lines, after) in statements.reversed() where after >= 0 {
      guard lines.count <= 2, lines.allSatisfy({ !$0.text.looksLikeCode }) else { continue }
      let question = PlainQuestion(
        title: lines.map(\.text),
        line: lines[0].number,
        section: result[after].section
      )
      let text = joinedTitle(question.title)
      if text.endsSentence, !text.isFooter { result.insert(question, at: after + 1) }
    }
  }

  /// Gives what is said in paragraphs of their own to the questions above.
  ///
  /// "Pod vs node" with a text below it is one more, where most have theirs in their own paragraph.
  private func giveStatements(to result: inout [PlainQuestion]) {
    let isGlued = gluedCount * 2 >= paragraphs
    var topics: [(question: PlainQuestion, after: Int)] = []
    for (lines, after) in statements where after >= 0 {
      if isGlued, lines.count >= 2, lines[0].namesTopicAskedAbout {
        var topic = PlainQuestion(
          title: [lines[0].text],
          line: lines[0].number,
          section: result[after].section
        )
        topic.body = Array(lines.dropFirst())
        topics.append((topic, after))
        continue
      }
      let gap = PlainLine(number: lines[0].number - 1, text: "", indent: 0)
      if let last = topics.indices.last, topics[last].after == after {
        topics[last].question.body += [gap] + lines
      } else {
        let known = result[after].body
        result[after].body = (known.isEmpty ? [] : known) + [gap] + lines
      }
    }
    for (topic, after) in topics.reversed() { result.insert(topic, at: after + 1) }
  }
}

extension PlainLine {
  fileprivate var namesTopicAskedAbout: Bool {
    text.utf8.count <= 60 && !text.endsSentence && asking(text) > .no
  }

  fileprivate var namesTopic: Bool {
    text.split(separator: " ").count <= 5 && !text.endsSentence && !text.looksLikeCode
      && text.answerText == nil
  }
}

extension String {
  /// Whether it is a title in capitals.
  fileprivate var isBanner: Bool {
    contains(where: \.isUppercase) && !contains(where: \.isLowercase)
  }

  /// Whether a short order follows a question, as in "I2C or SPI? Justify.".
  fileprivate var endsInOrder: Bool {
    guard let mark = lastIndex(where: { "?？".contains($0) }) else { return false }
    let order = self[index(after: mark)...]
    return order.contains(where: \.isLetter) && order.split(separator: " ").count <= 2
  }

  fileprivate var withoutMarks: String { filter { !"?？؟".contains($0) } }

  /// "Find the bug", "You have two ropes": tasks that begin as other sentences might.
  var beginsTask: Bool {
    let words = lowercased().split { !$0.isLetter }
    guard let first = words.first, let second = words.dropFirst().first else { return false }
    if taskVerbs.contains(String(first)) { return true }
    return first == "you" && ["have", "are", "need", "see", "find"].contains(second)
      || first == "there" && second == "are"
  }

  fileprivate var isFooter: Bool {
    let text = lowercased()
    return ["copyright", "©", "http", "www.", "good luck", "thank"].contains { text.includes($0) }
  }
}

private let taskVerbs: Set<String> = [
  "find", "given", "reverse", "count", "draw", "print", "solve", "check", "create", "build", "add",
  "remove", "merge", "sort", "optimize", "optimise", "detect", "determine", "measure", "assume",
  "consider", "use", "rewrite", "refactor", "debug", "fix", "simulate",
]
