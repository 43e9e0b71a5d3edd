import Markdown

/// What speaks for a heading being a question, and what against.
struct HeadingSigns {
  let heading: Heading
  let asking: Asking
  /// Whether an answer label or options stand below it.
  let isAnswered: Bool
  /// Whether the text directly below it asks, as in "Shared state" and "Why is it bad?".
  let asksBelow: Bool
  /// Whether a short text is all below it, in which a sentence sets a task.
  let setsTaskBelow: Bool
  /// Whether the table of contents names it.
  let isListed: Bool
  /// Whether anything stands between it and the next heading.
  let hasText: Bool
  /// Whether code stands right below it.
  let beginsWithCode: Bool
  /// Whether nothing at all is below it, neither text nor a deeper heading.
  let isEmpty: Bool
  /// Whether deeper headings are below it.
  let hasParts: Bool
  /// Whether a rule, a link back to the top or another heading parts it from what is before.
  let isSetOff: Bool
  let isBoilerplate: Bool
  /// Whether it is called as parts of answers are.
  let isAnswerPart: Bool
  /// Whether a scorer's checklist is below a scenario.
  let hasChecklist: Bool
  /// Whether deeper headings follow that its neighbours have as well, as "Requirements".
  let hasRoles: Bool
  /// Whether it is asked by somebody who tells of himself, as in "How did we get here?"; beside labelled
  /// questions it is one as well.
  let isNarrated: Bool
  /// Whether any heading of the document says that questions are below it.
  let isInQuestions: Bool
  /// Whether a heading above it, or the document's, says that questions follow.
  let isAnnounced: Bool
  /// Whether it is a topic that has nothing but a list of questions below it.
  let holdsQuestions: Bool
  /// Whether it is a case with a number and a title, among others or by its words.
  let isCase: Bool
  /// Whether letters count tasks below it, as in an exam.
  let holdsTasks: Bool
  /// The position of the heading above; -1 for none.
  let parent: Int

  init(_ heading: Heading, in page: Page) {
    self.heading = heading
    let title = heading.title
    let asked = Recognition.asking(title.text)
    asking = asked
    let lead = page.lead(of: heading)
    let body = page.body(of: heading)
    hasText = !lead.isEmpty
    beginsWithCode = lead.first.map { page.isCode($0) } ?? false
    isEmpty = body.isEmpty
    hasParts = lead != body
    isSetOff = page.isSetOff(at: heading.position)
    isListed = page.contents.names(heading.whole)
    let above = page.headings(above: heading.position)
    parent = above.last?.position ?? -1
    isNarrated = speaksOfOneself(title.text) && !page.hasLabelledQuestions
    isInQuestions = page.isAnnounced
    isAnswered = page.isAnswered(
      in: body.prefix(40),
      boxes: asking > .no || title.label?.kind == .question
        ? (isNarrated ? .ticked : .any)
        : !namesChapter(title.text)
          && (title.text.split(separator: " ").count { $0.contains(where: \.isLetter) } >= 4
            || !title.text.utf8.allSatisfy { $0 < 0x80 })
          ? .ticked : .none
    )
    let isSolved = isAnswered
    isBoilerplate =
      (asking < .byMark || asksTrueOrFalse(title.text)) && Recognition.isBoilerplate(title.text)
      || asking < .byMark && title.label == nil && isAboutDocument(title.text)
      || offersHelp(title.text) || asking < .byMark && checksReader(title.text)
      || above.contains { heading in
        heading.names.contains(.matter)
          // "Installation" in a list of frequent questions.
          && !(asked == .byMark && isUse(heading.title.text)
            && page.headings.first?.names.contains(.questions) == true)
          // Kubernetes has resources.
          && !(isSolved && holdsMoreThanLinks(heading.title.text))
      }
      || heading.position == page.headings.first?.position && heading.names.contains(.questions)
        && asking < .byMark && title.label == nil
      || title.label == nil && asksToUseDocument(title.text)
      || title.label == nil && above.contains { namesStep($0.title.text) }
      || page.countsVotes(below: heading)
      || asking < .byMark && page.listsAnchorsAlone(in: lead)
      || heading.names.contains(.advice) || above.contains { $0.names.contains(.advice) }
    isAnnounced =
      above.contains { $0.names.contains(.questions) }
      || page.headings.first?.names.contains(.questions) == true
    isAnswerPart =
      asking < .byMark
      && (Recognition.isAnswerPart(title.text)
        || [.redFlags, .keyPoints, .followUps].contains(FieldLabel(heading: title.text)?.role)
        || above.last?.title.label != nil && FieldLabel(heading: title.text)?.role == .stem)
      || page.isRole(heading)
    hasRoles =
      !isAnswerPart
      && (page.namesApproach(in: lead)
        || page.headings(in: body).contains { part in
          // "Added" and "Fixed" are parts of change logs.
          page.isRole(part)
            && (page.isAnnounced || FieldLabel(heading: part.title.text) != nil
              || Recognition.isAnswerPart(part.title.text))
        })
    holdsQuestions =
      asking < .byWords && title.label == nil && !lead.isEmpty
      && (heading.names.contains(.questions) && page.beginsFoldedQuestion(lead.lowerBound)
        || (lead.count == 1 || page.namesAnswers(at: lead.lowerBound + 1))
          && page.isListOfQuestions(at: lead.lowerBound))
    isCase =
      title.label?.kind == .scenario && title.number != nil && !title.text.isEmpty
      && above.allSatisfy { $0.title.label == nil && Recognition.asking($0.title.text) < .byWords }
      && (isAnnounced || page.isAboutCases || asked > .no || asksTask(title.text))
    holdsTasks = !page.letteredTasks(below: heading).isEmpty
    hasChecklist =
      title.label?.kind == .scenario && page.mentionsChecklist(in: body)
    let isStatement = asking < .byWords && title.label?.kind != .question
    asksBelow = isStatement && page.asksOnce(in: lead.prefix(40))
    setsTaskBelow = isStatement && !asksBelow && lead == body && page.setsTask(in: lead)
  }
}

private let comparisons: Phrases = [" vs ", " vs. ", " versus ", "difference between"]

/// Which lists of boxes below a heading may be its options.
enum OptionBoxes {
  case any
  /// Those of which one is ticked, where the heading asks nothing.
  case ticked
  case none
}

extension Page {
  /// Whether the items of a list ask clearly, nearly all of them.
  func isListOfQuestions(at position: Int) -> Bool {
    guard case .list = document.kind(blocks[position]),
      document.bytes[document.range(blocks[position])].contains(UInt8(ascii: "?"))
    else { return false }
    let entries = document.entries(of: blocks[position])
    return entries.count >= 2 && entries.count(where: clearlyAsks) * 4 >= entries.count * 3
      && entries.contains { $0.asking == .byMark }
  }

  /// Whether its first heading says that cases are below, as "Product cases" does.
  fileprivate var isAboutCases: Bool {
    guard let title = headings.first?.whole else { return false }
    return cases.areInLowercase(of: title) && !otherCases.areInLowercase(of: title)
  }

  fileprivate func isCode(_ position: Int) -> Bool {
    if case .code = document.kind(blocks[position]) { true } else { false }
  }

  func mentionsChecklist(in positions: Range<Int>) -> Bool {
    positions.contains { roles[$0].contains(.checklist) }
  }

  /// Whether these blocks are one question's answer by their label, or its options.
  ///
  /// Boxes below "Checklist" are work to do, so the title has to say more than a topic.
  func isAnswered(in positions: Range<Int>, boxes: OptionBoxes) -> Bool {
    var answers = 0
    for position in positions {
      if let heading = heading(at: position), !Recognition.isAnswerPart(heading.title.text),
        FieldLabel(heading: heading.title.text) == nil
      {
        break
      }
      let isFolded = position > 0 && document.kind(blocks[position - 1]) == .html
      let labels = roles[position].count { $0 == .answer || $0 == .options }
      // A fold called "Answer" may begin with a heading that says so again.
      answers += answers == 1 && isFolded ? 0 : labels
      if isOptions(blocks[position], boxes) { answers += 1 }
      if beginsQuestion(position) { return false }
    }
    return answers == 1
  }

  /// Whether it is a list of boxes that may be options.
  private func isOptions(_ block: NodeID, _ wanted: OptionBoxes) -> Bool {
    guard wanted != .none, case .list = document.kind(block) else { return false }
    let boxes = document.children(block).map { item -> Bool? in
      if case .item(let isChecked) = document.kind(item) { isChecked } else { nil }
    }
    guard boxes.count >= 2, !boxes.contains(nil) else { return false }
    let ticked = boxes.count { $0 == true }
    return ticked <= max(1, boxes.count / 2) && (wanted == .any || ticked > 0)
  }

  /// Whether the heading there begins a part of its own, by what stands before it.
  func isSetOff(at position: Int) -> Bool {
    guard position > 0 else { return true }
    let before = blocks[position - 1]
    if heading(at: position - 1) != nil || document.kind(before) == .rule { return true }
    let range = document.range(before)
    guard range.count < 400 else { return false }
    return document.markdown(before).split(separator: "\n").last.map { String($0).isNoContent }
      ?? false
  }

  /// Whether there is nothing but a short paragraph, with code at most, in which a sentence begins as
  /// tasks do.
  func setsTask(in positions: Range<Int>) -> Bool {
    var positions = positions
    while let last = positions.last,
      isRule(last)
        || document.range(blocks[last]).count < 160
          && document.markdown(blocks[last]).isNoContent
    { positions.removeLast() }
    guard let first = positions.first, positions.count <= 2,
      document.kind(blocks[first]) == .paragraph
    else { return false }
    let text = document.text(blocks[first]).oneLine
    guard text.utf8.count <= 400 else { return false }
    if let last = positions.last, last != first {
      guard case .code = document.kind(blocks[last]) else { return false }
    }
    return text.split { ".!;".contains($0) }.contains { sentence in
      Recognition.asking(String(sentence).trimmingBreak) == .byWords
    }
  }

  /// Whether the first block is a question by its mark, in plain text, and no other one is.
  func asksOnce(in positions: Range<Int>) -> Bool {
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

/// Whether somebody speaks of himself or his own people; an interviewer asks "you".
func speaksOfOneself(_ title: String) -> Bool {
  guard oneself.areIn(title, joint: "'") else { return false }
  let words = title.lowercased().split { !$0.isLetter && $0 != "'" }
  return !["tell", "walk", "talk", "show"].contains(words.first)
}

/// Whether a title says that cases are below, or asks what somebody would do in them.
func headsSituations(_ title: String) -> Bool {
  (cases.areInLowercase(of: title) || situations.areInLowercase(of: title))
    && !otherCases.areInLowercase(of: title)
}

private let situations: Phrases = [
  "what would you do", "what do you do", "situations", "scenarios", "qué harías", "qué haría",
  "o que você faria", "o que faria", "que feriez-vous", "que ferais-tu", "was würden sie tun",
  "was würdest du tun", "was tun sie", "cosa faresti", "cosa farebbe", "что вы сделаете",
  "ваши действия", "co zrobisz", "ne yapard", "casos para", "casos de", "situaciones", "situações",
  "situationen", "szenarien", "ситуации", "сценарии", "场景题", "情景题",
]

private let cases: Phrases = [
  "cases", "case stud", "fallstudi", "fallbeispiel", "estudios de caso", "estudos de caso",
  "casos prácticos", "études de cas", "кейс", "案例", "ケーススタディ",
]

private let otherCases: Phrases = ["use case", "test case", "edge case", "corner case"]

private let oneself: Words = [
  "we", "us", "our", "i", "my", "i'm", "we're", "wir", "uns", "unser", "unsere", "nous", "notre",
  "nosotros", "мы", "нам",
]

extension HeadingSigns {
  var isClear: Bool {
    asking >= .byWords || heading.title.label?.kind == .question
  }

  var isNumbered: Bool { heading.title.label?.kind == .number }

  /// Whether it names two things, and what is below tells them apart: "TCP vs UDP".
  var compares: Bool {
    asking == .byTopic && hasText && comparisons.areInLowercase(of: heading.title.text)
  }
}
