import Markdown

/// What speaks for a heading being a question, and what against.
struct HeadingSigns {
  let heading: Heading
  let asking: Asking
  /// Whether an answer label or options stand below it.
  let isAnswered: Bool
  /// Whether the text directly below it asks, as in "Shared state" and "Why is it bad?".
  let asksBelow: Bool
  /// Whether the table of contents names it.
  let isListed: Bool
  /// Whether anything stands between it and the next heading.
  let hasText: Bool
  /// Whether nothing at all is below it, neither text nor a deeper heading.
  let isEmpty: Bool
  /// Whether a rule, a link back to the top or another heading parts it from what is before.
  let isSetOff: Bool
  let isBoilerplate: Bool
  /// Whether it is called as parts of answers are.
  let isAnswerPart: Bool
  /// Whether a scorer's checklist is below a scenario.
  let hasChecklist: Bool
  /// Whether deeper headings follow that its neighbours have as well, as "Requirements".
  let hasRoles: Bool
  /// Whether it is asked by somebody who tells of himself, as in "How did we get here?".
  let isNarrated: Bool
  /// Whether any heading of the document says that questions are below it.
  let isInQuestions: Bool
  /// Whether a heading above it, or the document's, says that questions follow.
  let isAnnounced: Bool
  /// The position of the heading above; -1 for none.
  let parent: Int

  init(_ heading: Heading, in page: Page) {
    self.heading = heading
    let title = heading.title
    asking = Recognition.asking(title.text)
    let lead = page.lead(of: heading)
    let body = page.body(of: heading)
    hasText = !lead.isEmpty
    isEmpty = body.isEmpty
    isSetOff = page.isSetOff(at: heading.position)
    isListed = page.contents.names(heading.whole)
    let above = page.headings(above: heading.position)
    parent = above.last?.position ?? -1
    isBoilerplate =
      (asking < .byMark || asksTrueOrFalse(title.text)) && Recognition.isBoilerplate(title.text)
      || above.contains { isMatter($0.title.text) }
      || heading.position == page.headings.first?.position && announcesQuestions(title.text)
        && asking < .byMark && title.label == nil
      || isAdvice(title.text) || above.contains { isAdvice($0.title.text) }
    isAnnounced =
      above.contains { announcesQuestions($0.title.text) }
      || page.headings.first.map { announcesQuestions($0.title.text) } == true
    isAnswerPart =
      asking < .byMark && Recognition.isAnswerPart(title.text) || page.isRole(heading)
    hasRoles =
      !isAnswerPart && page.headings(in: body).contains { page.isRole($0) }
    isNarrated = speaksOfOneself(title.text)
    isInQuestions = page.isAnnounced
    isAnswered = page.isAnswered(
      in: body.prefix(40),
      mayAsk: asking > .no || title.label != nil
        || title.text.split(separator: " ").count { $0.contains(where: \.isLetter) } >= 4
        || !title.text.utf8.allSatisfy { $0 < 0x80 }
    )
    hasChecklist =
      title.label?.kind == .scenario && page.mentionsChecklist(in: body)
    asksBelow =
      asking == .no && title.label?.kind != .question && page.asksOnce(in: lead.prefix(40))
  }
}

extension Page {
  fileprivate func mentionsChecklist(in positions: Range<Int>) -> Bool {
    guard let first = positions.first, let last = positions.last else { return false }
    return document.mentions("checklist", from: blocks[first], through: blocks[last])
  }

  /// Whether these blocks are one question's answer by their label, or its options.
  ///
  /// Boxes below "Checklist" are work to do, so the title has to say more than a topic: `mayAsk`.
  fileprivate func isAnswered(in positions: Range<Int>, mayAsk: Bool) -> Bool {
    var answers = 0
    for position in positions {
      if let heading = heading(at: position), !Recognition.isAnswerPart(heading.title.text),
        FieldLabel(heading: heading.title.text) == nil
      {
        break
      }
      let part = Part.block(blocks[position])
      let isFolded = position > 0 && document.kind(blocks[position - 1]) == .html
      let labels = labels(in: part, of: document).count { $0 == .answer || $0 == .options }
      // A fold called "Answer" may begin with a heading that says so again.
      answers += answers == 1 && isFolded ? 0 : labels
      if mayAsk, isOptions(blocks[position]) { answers += 1 }
      if beginsQuestion(position) { return false }
    }
    return answers == 1
  }

  private func isOptions(_ block: NodeID) -> Bool {
    guard case .list = document.kind(block) else { return false }
    let items = Array(document.children(block))
    return items.count >= 2
      && items.allSatisfy { item in
        if case .item(.some) = document.kind(item) { true } else { false }
      }
  }

  /// Whether a paragraph has a line that is labelled as a question, so that others are below.
  func beginsQuestion(_ position: Int) -> Bool {
    guard document.kind(blocks[position]) == .paragraph else { return false }
    return document.markdown(blocks[position]).split(separator: "\n").contains { line in
      QuestionLine(line) != nil
    }
  }

  /// Whether the heading there begins a part of its own, by what stands before it.
  fileprivate func isSetOff(at position: Int) -> Bool {
    guard position > 0 else { return true }
    let before = blocks[position - 1]
    if heading(at: position - 1) != nil || document.kind(before) == .rule { return true }
    let range = document.range(before)
    guard range.count < 400 else { return false }
    return document.markdown(before).split(separator: "\n").last.map { String($0).isNoContent }
      ?? false
  }

  /// Whether the first block is a question by its mark, in plain text, and no other one is.
  fileprivate func asksOnce(in positions: Range<Int>) -> Bool {
    let asking = positions.filter { position in
      let block = blocks[position]
      guard document.kind(block) == .paragraph else { return false }
      let bytes = document.bytes[document.range(block)]
      return bytes.contains(UInt8(ascii: "?")) || bytes.contains(0x9f)
        ? Recognition.asking(document.text(block).oneLine) == .byMark : false
    }
    guard asking.count == 1, let first = asking.first,
      first == positions.lowerBound || positions.count <= 3
    else { return false }
    return !document.markdown(blocks[first]).hasPrefix("**")
  }
}

/// The headings of a document by level, which tell by their majority what each of them is.
struct HeadingRows {
  private var levels: [Int: HeadingRow] = [:]
  private var families: [Family: HeadingRow] = [:]

  private struct Family: Hashable {
    var level: Int
    var parent: Int
  }

  init(_ signs: [HeadingSigns]) {
    levels = Dictionary(grouping: signs, by: \.heading.level).mapValues(HeadingRow.init)
    families = Dictionary(grouping: signs) {
      Family(level: $0.heading.level, parent: $0.parent)
    }.mapValues(HeadingRow.init)
  }

  /// Whether the heading is a question, as far as it and those beside it tell.
  func hold(_ sign: HeadingSigns) -> Bool {
    let family = Family(level: sign.heading.level, parent: sign.parent)
    guard let level = levels[sign.heading.level], let siblings = families[family] else {
      return false
    }
    return level.holds(sign) || siblings.count >= 3 && siblings.holds(sign)
  }

  /// Whether the heading, which is no question, stands within the answer of the one before.
  func isInside(_ sign: HeadingSigns) -> Bool {
    families[Family(level: sign.heading.level, parent: sign.parent)]?.isInside(sign) ?? false
  }
}

/// Headings beside each other.
private struct HeadingRow {
  /// Without those that every document may have, and those that only hold others.
  let count: Int
  /// With those that every document may have, which speak for an ordinary one.
  private let population: Int
  private let asking: Int
  private let numbered: Int
  private let askingNumbered: Int
  private let answered: Int
  private let askingBelow: Int
  private let withRoles: Int
  private let narrated: Int
  private let listed: Int
  private let setOff: Int
  /// What most of those that ask are labelled by; `nil` for nothing.
  private let usualLabel: TitleLabel.Kind?
  private let kinds: [TitleLabel.Kind: Int]

  init(_ signs: [HeadingSigns]) {
    let ones = signs.filter { sign in
      !sign.isBoilerplate && !sign.isAnswerPart
        && (sign.hasText || sign.isClear || sign.isAnswered || sign.hasRoles)
    }
    count = ones.count
    population = count + signs.count(where: \.isBoilerplate)
    asking = ones.count { $0.isClear }
    numbered = ones.count { $0.isNumbered }
    askingNumbered = ones.count { $0.isNumbered && $0.isClear }
    answered = ones.count(where: \.isAnswered)
    askingBelow = ones.count(where: \.asksBelow)
    withRoles = ones.count(where: \.hasRoles)
    narrated = ones.count { $0.isNarrated && $0.isClear }
    listed = ones.count { $0.isListed && $0.isClear }
    setOff = ones.count { $0.isSetOff && $0.isClear }
    let labels = Dictionary(grouping: ones.filter(\.isClear)) { $0.heading.title.label?.kind }
    usualLabel = labels.max { $0.value.count < $1.value.count }?.key
    kinds = Dictionary(
      signs.compactMap { $0.heading.title.label?.kind }.map { ($0, 1) },
      uniquingKeysWith: +
    )
  }

  func holds(_ sign: HeadingSigns) -> Bool {
    let title = sign.heading.title
    switch title.label?.kind {
    case .question: return true
    case .problem, .design:
      // "Problem 1" without a "Problem 2" is as likely a chapter of something else.
      let row = title.label.map { kinds[$0.kind, default: 0] } ?? 0
      if title.number != nil, !title.text.isEmpty, title.hasPermalink || row >= 2 { return true }
    case .scenario:
      return sign.isAnswered && title.number != nil && !title.text.isEmpty && !sign.hasChecklist
    case .number where title.number?.first?.isLetter == true && kinds[.question] != nil:
      // "B1" beside "Q1".
      return !title.text.isEmpty
    case .number, nil: break
    }
    guard !title.text.isEmpty, !sign.isBoilerplate, !sign.isAnswerPart else { return false }
    // A table of contents that names the questions does not name what is inside of answers.
    if listed >= 3, listed * 2 >= asking, !sign.isListed, sign.asking < .byMark { return false }
    if sign.hasRoles, withRoles >= 3, withRoles * 5 >= count * 3, !namesChapter(title.text) {
      return true
    }
    if sign.isAnswered, answered >= 2 && answered * 2 >= count || sign.isClear { return true }
    // The last of a row of tasks, whose solution is missing.
    if sign.isEmpty, answered >= 4, answered * 5 >= count * 4, namesTask(title.text) { return true }
    let count = sign.isAnnounced ? count : population
    if !sign.isInQuestions, narrated * 3 >= asking, !sign.isNumbered { return false }
    switch sign.asking {
    case .byMark where isAside(sign): return false
    case .byMark:
      return asking * 2 >= count || asking >= 3 && (asking * 3 >= count || sign.isAnnounced)
        || askingBelow >= 3 && (askingBelow + asking) * 5 >= count * 3
    case .byWords: return asking >= 2 && (asking * 2 >= count || sign.isAnnounced)
    case .byTopic, .no: return holdsTopic(sign)
    }
  }

  /// Whether it turns to the reader, as in "Found a mistake? Tell me", beside numbered questions.
  private func isAside(_ sign: HeadingSigns) -> Bool {
    sign.heading.title.label == nil && sign.heading.title.isWholeExchange
      && !sign.heading.title.text.endsQuestion && askingNumbered >= 3
      && askingNumbered * 5 >= asking * 4
  }

  /// Whether rules or links back to the top part the questions from each other.
  private var isParted: Bool { asking >= 3 && setOff * 5 >= asking * 4 }

  /// Whether a heading that is no question stands within the answer of the one before.
  func isInside(_ sign: HeadingSigns) -> Bool {
    guard !sign.isBoilerplate, sign.hasText, asking >= 2, sign.asking < .byMark else {
      return false
    }
    if sign.isAnswerPart { return true }
    if usualLabel == .question { return false }
    if listed >= 3 { return !sign.isListed }
    if isParted { return !sign.isSetOff }
    return asking * 5 >= count * 3
  }

  /// A topic in a long row of questions is one of them, and so is one whose text asks.
  private func holdsTopic(_ sign: HeadingSigns) -> Bool {
    if sign.asksBelow, askingBelow >= 3, (askingBelow + asking) * 5 >= count * 3 { return true }
    guard sign.hasText, sign.heading.title.label?.kind == usualLabel else { return false }
    if !isParted, listed < 3, asking >= 4, asking * 5 >= count * 4 { return true }
    if sign.isNumbered, numbered >= 4, askingNumbered * 2 >= numbered { return true }
    if sign.isListed, listed >= 3, asking * 5 >= count * 3 { return true }
    if isParted { return sign.isSetOff && asking * 5 >= count * 3 }
    return sign.asking == .byTopic && asking >= 3 && asking * 2 >= count
  }
}

extension HeadingSigns {
  var isClear: Bool {
    asking >= .byWords || heading.title.label?.kind == .question
  }

  var isNumbered: Bool { heading.title.label?.kind == .number }
}
