import Markdown
import Questions

/// Numbered questions, and further below their answers with the same numbers.
///
/// Questions are items, headings or bold lines; answers are items as well, paragraphs, rows of a table,
/// or stand below headings with nothing but the number.
///
/// The part with the answers says so in its title. Where numbers begin anew in each section, those of
/// the answers do as well, in the same order or under the same titles.
struct DetachedAnswers: Dialect {
  let name = "detached-answers"
  let summary = "a numbered list of questions, with their answers in a later part"

  func claims(in page: Page) -> [Claim] {
    var claims: [Claim] = []
    var start = 0
    let parts = page.blocks.indices.filter { page.headsAnswers($0) }
    for (order, position) in parts.enumerated() {
      let questions = numberedGroups(in: start..<position, of: page, asking: true)
      start = position + 1
      guard !questions.isEmpty else { continue }
      let next = order + 1 < parts.count ? parts[order + 1] : page.blocks.count
      let end = min(next, page.end(ofAnswersAt: position))
      let answers = numberedGroups(in: position + 1..<end, of: page, asking: false)
      claims += joined(questions, answers, in: page)
    }
    return claims
  }

  private func joined(_ questions: [NumberedGroup], _ answers: [NumberedGroup], in page: Page)
    -> [Claim]
  {
    let pairs = matched(questions, answers)
    let found = pairs.reduce(0) { count, pair in
      count + pair.question.items.count { pair.answer.first(numbered: $0.number) != nil }
    }
    let total = pairs.reduce(0) { $0 + $1.question.items.count }
    let isEachFound = found == answers.reduce(0) { $0 + $1.items.count }
    guard found >= 2, isEachFound || found * 2 >= total, !answers.contains(where: \.isKey) else {
      return []
    }
    return pairs.flatMap { pair in
      pair.question.items.compactMap { item in
        claim(for: item, answer: pair.answer.first(numbered: item.number), in: page)
      }
    }
  }

  /// Which answers belong to which questions: by the title above, else by their order.
  private func matched(
    _ questions: [NumberedGroup],
    _ answers: [NumberedGroup]
  ) -> [(question: NumberedGroup, answer: NumberedGroup)] {
    if answers.count == 1, questions.count > 1 {
      // Of several that count from 1 on, the one with as many.
      let numbers = answers[0].items.map(\.number)
      let alike = questions.filter { $0.items.map(\.number) == numbers }
      if alike.count == 1 { return [(alike[0], answers[0])] }
    }
    let all = NumberedGroup(title: "", items: answers.flatMap(\.items))
    return questions.enumerated().map { order, group in
      let named = answers.first { $0.isNamed(as: group) }
      let placed = answers.count == questions.count ? answers[order] : all
      return (group, named ?? placed)
    }
  }

  private func claim(for item: NumberedItem, answer: NumberedItem?, in page: Page) -> Claim? {
    // A letter is the key of options.
    guard answer?.isKey != true || item.title != nil || isLine(item, in: page.document) else {
      return nil
    }
    let path = page.path(above: item.position)
    guard let asked = asked(item, path: path, in: page), asked.title.contains(where: \.isLetter)
    else { return nil }
    var draft = asked
    draft.fill(from: page.fields(of: answer?.parts ?? []))
    // What stands below the question, as parts of it or code, is none of the answer.
    let below = [asked.stem, asked.answer].compactMap(\.self)
    draft.stem = below.isEmpty ? draft.stem : below.joined(separator: "\n\n")
    draft.followUps = asked.followUps + draft.followUps
    if draft.choices.isEmpty { (draft.choices, draft.correct) = (asked.choices, asked.correct) }
    draft.lastLine = item.lines.upperBound
    draft.decideForm(label: nil)
    var claim = Claim(draft, weight: .labelled)
    // What is read without the later part has no answer, or all of them.
    claim.isJoined =
      draft.answer != nil && (item.title != nil || isLineApart(item, in: page))
    return claim
  }

  /// The question with what stands below it.
  private func asked(_ item: NumberedItem, path: [String], in page: Page) -> Draft? {
    if let entry = item.entry {
      return ListCandidate(entry: entry, categories: []).draft(path: path, in: page)
    }
    guard let title = item.title else { return nil }
    var draft = Draft(asking: title, lines: item.lines, path: path)
    draft.fill(from: page.fields(of: Array(item.parts.dropFirst())))
    // It has its answer; a key elsewhere is none of its.
    draft.number = nil
    return draft
  }

  /// Whether it is all in a line, and so has no options, and no part of an answer by its headings.
  private func isLineApart(_ item: NumberedItem, in page: Page) -> Bool {
    isLine(item, in: page.document)
      && page.headings(above: item.position).allSatisfy { heading in
        heading.title.label?.kind != .question && asking(heading.title.text) < .byWords
      }
  }

  private func isLine(_ item: NumberedItem, in document: Document) -> Bool {
    guard item.parts.count == 1, case .block(let block)? = item.parts.first else { return false }
    return document.lines(block).count == 1
  }
}

extension Document {
  /// A look at the first two letters.
  fileprivate func beginsAsName(_ block: NodeID) -> Bool {
    var first: UInt8?
    let source = bytes[range(block)]
    if isLong(source) { return false }
    for byte in source {
      if byte.isASCIILetter {
        guard let first else {
          first = byte | 0x20
          continue
        }
        return beginsFieldName(first, byte | 0x20)
      }
      if mayHideLetters(byte) { return true }
    }
    return first != nil
  }

  /// Whether its letters may be a name and nothing else, but for the "(s)" of "Answer(s)".
  fileprivate func mayBeNamed(_ block: NodeID) -> Bool {
    let source = bytes[range(block)]
    return fieldNames.mayHold(lettersOf: source) || source.contains(UInt8(ascii: "("))
  }
}

/// Whether more than a short title is shown of a line, whatever its marks.
///
/// Tags, entities and the targets of links are not counted, and so not what only looks like one.
private func isLong(_ source: ArraySlice<UInt8>) -> Bool {
  guard source.count > 80 else { return false }
  var shown = 0
  var before: UInt8 = 0
  var end: UInt8?
  for byte in source {
    if let hiddenEnd = end {
      if byte == hiddenEnd { end = nil }
    } else if before == UInt8(ascii: "<"), byte.isASCIILetter || "/!".utf8.contains(byte) {
      end = UInt8(ascii: ">")
    } else if before == UInt8(ascii: "]"), byte == UInt8(ascii: "(") {
      end = UInt8(ascii: ")")
    } else if before == UInt8(ascii: "]"), byte == UInt8(ascii: "[") {
      end = UInt8(ascii: "]")
    } else if byte == UInt8(ascii: "&") {
      end = UInt8(ascii: ";")
    } else if !" *_`~\\$#[]<".utf8.contains(byte) {
      shown += 1
      if shown > 80 { return true }
    }
    before = byte
  }
  return false
}

private func mayHideLetters(_ byte: UInt8) -> Bool {
  switch UnicodeScalar(byte) {
  case "[", "<", "&", "\\", "$", "!", "\u{80}"..."\u{ff}": true
  default: false
  }
}

extension Page {
  /// Whether a title or a fold there says that the answers of all questions follow, and nothing else.
  func headsAnswers(_ position: Int) -> Bool {
    let block = blocks[position]
    guard answerNumber(at: position) == nil else { return false }
    switch document.kind(block) {
    case .heading: break
    case .paragraph where document.lines(block).count == 1: break
    case .html: return foldsAnswers(at: position)
    default: return false
    }
    if let named = heading(at: position).flatMap({ splitPart($0.whole) }) {
      // "SECTION B: ANSWERS"; "Part C: short answer" asks.
      if namesKindOfQuestions(key(of: String(named))) { return false }
      return FieldLabel(heading: String(named)).map { $0.role == .answer && $0.rest.isEmpty }
        ?? false
    }
    if let heading = heading(at: position) {
      if isKeyName(heading.whole) { return true }
    } else if case .heading = document.kind(block), isKeyName(document.text(block)) {
      return true
    }
    guard document.beginsAsName(block), document.mayBeNamed(block) else { return false }
    let text = heading(at: position)?.whole ?? document.text(block)
    guard text.utf8.count <= 60 else { return false }
    let label = FieldLabel(heading: text)
    return label?.role == .answer && label?.rest.isEmpty == true
  }

  /// Where the part ends that the block at `position` heads.
  fileprivate func end(ofAnswersAt position: Int) -> Int {
    var level = 1
    if document.kind(blocks[position]) == .html {
      return blocks.indices[(position + 1)...].first { next in
        document.kind(blocks[next]) == .html
          && document.mentions("</details", from: blocks[next], through: blocks[next])
      } ?? blocks.count
    }
    if case .heading(let own) = document.kind(blocks[position]) { level = own }
    return blocks.indices[(position + 1)...].first { next in
      guard case .heading(let other) = document.kind(blocks[next]) else { return false }
      return other <= level
    } ?? blocks.count
  }
}
