import Markdown
import Questions

/// A labelled question being read, and what stands below it.
struct Exchange {
  private let question: QuestionLine
  private let position: Int
  private let line: Int
  /// The lines after the title in the same block.
  private var head: [(text: String, line: Int)] = []
  private var parts: [Part] = []
  private(set) var hasAnswerLabel = false
  /// Whether a question is asked further, so that an answer below is its own.
  private var isFollowed = false
  /// Whether what the author keeps about the question came last, as in `Tags: a`.
  private var endsInFields = false
  /// How many blocks stand below the one with the answer's label.
  private(set) var blocksBelow = 0

  var isLetter: Bool { question.isLetter }

  /// What it is counted as; `nil` where it has no number.
  var number: Int? { question.number.flatMap { Int($0.drop { !$0.isNumber }) } }

  init(_ question: QuestionLine, position: Int, line: Int) {
    self.question = question
    self.position = position
    self.line = line
  }

  var isAnswered: Bool { hasAnswerLabel || !head.isEmpty || !parts.isEmpty }

  /// Whether no more blocks belong to it.
  var isComplete: Bool { hasAnswerLabel && endsInFields }

  /// Takes a line of the block in which the question stands.
  mutating func append(_ text: String, line: Int, pairs: LetterPairs) {
    let said = spelledOut(text, pairs: pairs)
    note(said)
    head.append((said, line))
  }

  /// Takes a line of a later block.
  mutating func appendBelow(_ text: String, line: Int, pairs: LetterPairs) {
    let said = spelledOut(text, pairs: pairs)
    note(said)
    if case .text(let before, let lines)? = parts.last, lines.upperBound == line - 1 {
      parts[parts.count - 1] = .text(before + "\n" + said, lines: lines.lowerBound...line)
    } else {
      parts.append(.text(said, lines: line...line))
    }
  }

  mutating func append(_ block: NodeID, of document: Document) {
    let roles = labels(in: .block(block), of: document)
    for role in roles { note(role) }
    if roles.contains(.answer) {
      blocksBelow = 0
    } else {
      blocksBelow += 1
    }
    endsInFields = roles.last.map(isKept) ?? false
    parts.append(.block(block))
  }

  /// Leaves out the blocks below the one with the answer's label, but for one that it announces.
  mutating func dropBlocksBelow(of document: Document) {
    guard hasAnswerLabel, blocksBelow > 0, blocksBelow <= parts.count else { return }
    let last = parts.count > blocksBelow ? parts[parts.count - blocksBelow - 1] : nil
    let text: String
    switch last {
    case .text(let source, _): text = source
    case .block(let block): text = document.markdown(block)
    case nil: text = head.last?.text ?? ""
    }
    // "**Answer:**" ends in its marks.
    let announces = text.last { !$0.isWhitespace && $0 != "*" }.map { ":：".contains($0) } ?? false
    // A list that begins in the next line is no paragraph of something else.
    let isDirect = directlyBelow(last, in: document)
    parts.removeLast(announces || isDirect ? blocksBelow - 1 : blocksBelow)
  }

  private func directlyBelow(_ last: Part?, in document: Document) -> Bool {
    guard case .block(let next) = parts[parts.count - blocksBelow] else { return false }
    let end: Int? =
      switch last {
      case .text(_, let lines): lines.upperBound
      case .block(let block): document.lines(block).upperBound
      case nil: head.last?.line
      }
    return end.map { document.lines(next).lowerBound == $0 + 1 } ?? false
  }

  private mutating func note(_ line: String) {
    guard line.contains(where: { !$0.isWhitespace }) else { return }
    let role = FieldLabel(line: line)?.role
    if let role { note(role) }
    endsInFields = role.map(isKept) ?? false
  }

  private mutating func note(_ role: FieldRole) {
    switch role {
    case .followUps: isFollowed = true
    case .answer where !isFollowed: hasAnswerLabel = true
    default: break
    }
  }

  private func isKept(_ role: FieldRole) -> Bool {
    [.tags, .status, .source, .difficulty].contains(role)
  }

  /// The line with a label that is read everywhere in place of a letter.
  private func spelledOut(_ line: String, pairs: LetterPairs) -> String {
    if let label = FieldLabel(line: line), label.role == .answer { return line }
    let letter = LetterLabel(line: line)
    if let letter,
      letter.letter == "A" && letter.number != nil || pairs.answers.contains(letter.letter)
    {
      return "Answer: " + letter.rest
    }
    if question.isLetter || question.number != nil, !hasAnswerLabel, line.beginsDottedAnswer {
      return "Answer: " + line.dropFirst(3)
    }
    return line
  }

  func draft(in page: Page) -> Draft? {
    var lines = [question.text] + head.map(\.text)
    var numbers = [line] + head.map(\.line)
    var below = parts
    if let rest = question.rest {
      lines.insert(rest, at: 1)
      numbers.insert(line, at: 1)
    }
    if lines[0].isEmpty {
      lines.removeFirst()
      numbers.removeFirst()
      if lines.isEmpty, case .block(let block)? = below.first,
        page.document.kind(block) == .paragraph
      {
        // "**Question 3**", and what it asks below.
        lines = page.document.markdown(block).split(separator: "\n").map(String.init)
        let first = page.document.lines(block).lowerBound
        numbers = lines.indices.map { first + $0 }
        below.removeFirst()
      }
      guard let first = lines.first, FieldLabel(line: first) == nil else { return nil }
      guard question.number != nil || hasAnswerLabel else { return nil }
    }
    guard let start = numbers.first else { return nil }
    let end = lines.firstIndex { FieldLabel(line: $0)?.role == .answer }
    var count = titleLineCount(lines, answerAt: end)
    if question.isBoldOpen,
      let close = lines.firstIndex(where: { $0.includes("**") || $0.includes("__") })
    {
      lines[close] = lines[close].filter { $0 != "*" && $0 != "_" }
      count = close + 1
    } else if question.rest != nil {
      count = 1
    }
    let isInLine = !hasAnswerLabel && question.rest == nil
    if isInLine, !question.isBoldOpen, let answer = splitAnswer(from: &lines[0]) {
      // "Why? Because" and more of it in the next line.
      lines.insert(answer, at: 1)
      numbers.insert(numbers[0], at: 1)
      count = 1
    }
    var title = joinedTitle(lines[..<count])
    var rest = Array(zip(lines[count...], numbers[count...]))
    if isInLine, let answer = splitAnswer(from: &title) {
      rest.insert((answer, numbers[count - 1]), at: 0)
    }
    return draft(
      title: title,
      at: start...max(start, numbers[count - 1]),
      rest: rest,
      below: below,
      in: page
    )
  }

  private func draft(
    title source: String,
    at lines: ClosedRange<Int>,
    rest: [(String, Int)],
    below: [Part],
    in page: Page
  ) -> Draft? {
    let plain = Recognition.plain(source)
    let title = Title(plain: plain, markdown: source)
    guard title.text.contains(where: \.isLetter) else { return nil }
    var draft = Draft(asking: title, lines: lines, path: page.path(above: position))
    draft.number = question.number
    var read = below
    if let first = rest.first, let last = rest.last {
      let text = rest.map(\.0).joined(separator: "\n")
      read.insert(.text(text, lines: first.1...max(first.1, last.1)), at: 0)
    }
    draft.fill(from: page.fields(of: read, below: draft.title))
    draft.lastLine = max(draft.lastLine, lines.upperBound)
    draft.decideForm(label: nil)
    return draft
  }
}

/// Takes off the answer behind a question in the same line, as in "Why? Because".
func splitAnswer(from title: inout String) -> String? {
  let marks =
    title.utf8.allSatisfy { $0 < 0x80 }
    ? title.utf8.indices.filter { title.utf8[$0] == UInt8(ascii: "?") }
    : title.indices.filter { "?？؟".contains(title[$0]) }
  for mark in marks {
    let after = title[title.index(after: mark)...]
    guard let next = after.first, next == " " || title[mark] != "?" else { continue }
    let answer = String(after).trimmingBreak
    guard answer.contains(where: \.isLetter) || answer.contains(where: \.isNumber) else {
      return nil
    }
    let sentence = answer.prefix { !".!;".contains($0) }
    guard !asksOn(String(sentence)), splitMarks("x " + answer).0 != "x" else { continue }
    title = String(title[...mark])
    return answer
  }
  return splitDoubleArrow(from: &title)
}

/// Takes off the answer behind a double arrow, as in "Feature flag => Parts deploy from release".
private func splitDoubleArrow(from title: inout String) -> String? {
  guard let arrow = title.firstRange(of: " => ") else { return nil }
  let topic = title[..<arrow.lowerBound]
  let answer = String(title[arrow.upperBound...]).trimmingBreak
  guard topic.split(separator: " ").count <= 12, topic.contains(where: \.isLetter),
    answer.contains(where: \.isLetter)
  else { return nil }
  title = String(topic)
  return answer
}

extension String {
  /// Whether it begins with "A." as an answer does, or is nothing else.
  var beginsDottedAnswer: Bool { hasPrefix("A. ") || utf8.count < 8 && trimmingBreak == "A." }
}
