/// The headings of a document by level, which tell by their majority what each of them is.
struct HeadingRows {
  private var levels: [Int: HeadingRow] = [:]
  private var families: [Family: HeadingRow] = [:]
  /// Of all levels.
  private let count: Int

  private struct Family: Hashable {
    var level: Int
    var parent: Int
  }

  init(_ signs: [HeadingSigns]) {
    count = signs.count
    levels = Dictionary(grouping: signs, by: \.heading.level).mapValues(HeadingRow.init)
    families = Dictionary(grouping: signs) {
      Family(level: $0.heading.level, parent: $0.parent)
    }.mapValues(HeadingRow.init)
  }

  /// Whether the heading is a question, as far as it and those beside it tell.
  func hold(_ sign: HeadingSigns) -> Bool {
    let family = Family(level: sign.heading.level, parent: sign.parent)
    guard !sign.holdsTasks, let level = levels[sign.heading.level], let siblings = families[family]
    else {
      return false
    }
    return level.holds(sign) || siblings.count >= 3 && siblings.holds(sign) || isLone(sign)
  }

  /// Whether it tells to explain something and is the last of two headings at most, as in a file for each
  /// question.
  private func isLone(_ sign: HeadingSigns) -> Bool {
    count <= 2 && sign.asking == .byWords && sign.hasText && !sign.hasParts && !sign.isBoilerplate
      && (sign.parent >= 0) == (count == 2) && explaining.begin(sign.heading.title.text)
      && sign.heading.title.text.split(separator: " ").count >= 3
  }

  /// Whether the heading, which is no question, stands within the answer of the one before.
  func isInside(_ sign: HeadingSigns) -> Bool {
    families[Family(level: sign.heading.level, parent: sign.parent)]?.isInside(sign) ?? false
  }
}

/// Headings beside each other.
struct HeadingRow {
  /// Without those that every document may have, and those that only hold others.
  let count: Int
  /// With those that every document may have, which speak for an ordinary one.
  private let population: Int
  private let asking: Int
  /// Those that ask by a question mark.
  private let marked: Int
  private let numbered: Int
  private let askingNumbered: Int
  private let answered: Int
  /// Those that ask and have deeper headings in their answers.
  private let withParts: Int
  private let askingBelow: Int
  private let settingTasks: Int
  private let withRoles: Int
  /// Those that say how hard they are.
  private let graded: Int
  /// Those that name what is to be compared.
  private let compared: Int
  private let narrated: Int
  private let tasks: Int
  private let listed: Int
  private let setOff: Int
  private let listedNumbered: Int
  /// Numbered ones that name topics as lists of questions do.
  private let topicsNumbered: Int
  /// Numbered ones that head something else than questions: plans, links, advice.
  private let othersNumbered: Int
  /// How often the numbers begin anew.
  private let starts: Int
  /// What most of those that ask are labelled by; `nil` for nothing.
  private let usualLabel: TitleLabel.Kind?
  private let kinds: [TitleLabel.Kind: Int]
  /// See `HeadingSigns.isCase`.
  private let cases: Int

  init(_ signs: [HeadingSigns]) {
    let ones = signs.filter { sign in
      !sign.isBoilerplate && !sign.isAnswerPart
        && (sign.hasText || sign.isClear || sign.isAnswered || sign.hasRoles)
    }
    count = ones.count
    population = count + signs.count(where: \.isBoilerplate)
    asking = ones.count { $0.isClear }
    marked = ones.count { $0.asking == .byMark }
    numbered = ones.count { $0.isNumbered }
    askingNumbered = ones.count { $0.isNumbered && $0.isClear }
    answered = ones.count(where: \.isAnswered)
    withParts = ones.count { $0.isClear && $0.hasParts }
    askingBelow = ones.count(where: \.asksBelow)
    settingTasks = ones.count(where: \.setsTaskBelow)
    withRoles = ones.count(where: \.hasRoles)
    tasks = ones.count { $0.isNumbered && !$0.isClear && isTask($0.heading.title.text) }
    graded = ones.count { $0.heading.title.difficulty != nil }
    compared = ones.count(where: \.compares)
    narrated = ones.count { $0.isNarrated && $0.isClear }
    listed = ones.count { $0.isListed && $0.isClear }
    setOff = ones.count { $0.isSetOff && $0.isClear }
    topicsNumbered = ones.count { $0.isNumbered && $0.asking == .byTopic }
    othersNumbered = signs.count { sign in
      let title = sign.heading.title.text
      return sign.isNumbered
        && (sign.isBoilerplate || headsOtherLists(title) || speaksOfOneself(title)
          || namesChapter(title))
    }
    listedNumbered = ones.count { $0.isNumbered && $0.isListed }
    starts = ones.count { $0.isNumbered && $0.heading.title.number == "1" }
    let labels = Dictionary(grouping: ones.indices.filter { ones[$0].isClear }) { index in
      ones[index].heading.title.label?.kind
    }
    // Of equally usual ones the first, so that a document is read the same each time.
    usualLabel =
      labels.max { ($0.value.count, -$0.value[0]) < ($1.value.count, -$1.value[0]) }?.key
    cases = ones.count(where: \.isCase)
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
      // "Design: A shop" beside "Design: A clock".
      if title.label?.kind == .design, title.number == nil, row >= 2, !title.text.isEmpty {
        return true
      }
      // "Puzzle 1", and all that it asks below.
      if title.number != nil, title.text.isEmpty, row >= 2,
        sign.isAnswered || sign.hasText && answered >= 2
      {
        return true
      }
    case .scenario where sign.asking < .byMark || title.number != nil:
      if sign.isCase, cases >= 2, !sign.hasChecklist { return true }
      // "Case 1", and what it tells and asks below.
      if title.number != nil, title.text.isEmpty, kinds[.scenario, default: 0] >= 2, answered >= 2 {
        return sign.hasText && !sign.hasChecklist
      }
      return sign.isAnswered && title.number != nil && !title.text.isEmpty && !sign.hasChecklist
    case .number where title.number?.first?.isLetter == true && kinds[.question] != nil:
      // "B1" beside "Q1".
      return !title.text.isEmpty
    case .scenario, .number, nil: break
    }
    guard !title.text.isEmpty, !sign.isBoilerplate, !sign.isAnswerPart, !sign.holdsQuestions else {
      return false
    }
    // Nobody says how hard a chapter is.
    if title.difficulty != nil, title.number != nil, graded >= 4, graded * 4 >= count * 3 {
      return true
    }
    // A table of contents that names the questions does not name what is inside of answers.
    if listed >= 3, listed * 2 >= asking, !sign.isListed, sign.asking < .byMark { return false }
    if sign.hasRoles, withRoles >= 3, withRoles * 5 >= count * 3, !namesChapter(title.text) {
      return true
    }
    if sign.isAnswered, answered >= 2 && answered * 2 >= count || sign.isClear { return true }
    // The last of a row of tasks, whose solution is missing.
    if sign.isEmpty, answered >= 4, answered * 5 >= count * 4, namesTask(title.text) { return true }
    let count = sign.isAnnounced ? count : population
    if !sign.isAnnounced, narrated * 3 >= asking, !sign.isNumbered, !sign.compares || compared < 3 {
      return false
    }
    switch sign.asking {
    case .byMark where isAside(sign): return false
    case .byMark:
      if holdsTopic(sign) { return true }
      return asking * 2 >= count || asking >= 3 && (asking * 3 >= count || sign.isAnnounced)
        || askingBelow >= 3 && (askingBelow + asking) * 5 >= count * 3
    case .byWords where isSection(sign): return false
    case .byWords:
      return asking >= 2 && (asking * 2 >= count || sign.isAnnounced) || holdsTopic(sign)
    case .byTopic, .no: return holdsTopic(sign)
    }
  }

  /// Whether it turns to the reader, as in "Found a mistake? Tell me", beside numbered questions.
  private func isAside(_ sign: HeadingSigns) -> Bool {
    sign.heading.title.label == nil && sign.heading.title.isWholeExchange
      && !sign.heading.title.text.endsQuestion && askingNumbered >= 3
      && askingNumbered * 5 >= asking * 4
  }

  /// Whether it is one of a chapter's few numbered sections, "3.1 What followers see", of which none has a
  /// question mark.
  private func isSection(_ sign: HeadingSigns) -> Bool {
    asking <= 2 && marked == 0 && !sign.isAnnounced && !sign.isInQuestions
      && sign.heading.title.number?.contains(".") == true
      && !explaining.begin(sign.heading.title.text)
  }

  /// Whether rules or links back to the top part the questions from each other.
  private var isParted: Bool { asking >= 3 && setOff * 5 >= asking * 4 }

  /// Whether a heading that is no question stands within the answer of the one before.
  func isInside(_ sign: HeadingSigns) -> Bool {
    guard !sign.isBoilerplate, sign.hasText, asking >= 2, sign.asking < .byMark else {
      return false
    }
    // Behind the last of numbered questions that rules part.
    if sign.isSetOff, !sign.isNumbered, isParted, numbered >= 5, numbered * 5 >= count * 4 {
      return false
    }
    if sign.isAnswerPart { return true }
    if sign.heading.title.text.lowercased().includes("flashcard") { return false }
    if sign.holdsQuestions || speaksOfTerms(sign.heading.title.text) { return false }
    if usualLabel == .question { return false }
    if listed >= 3 { return !sign.isListed }
    if isParted { return !sign.isSetOff }
    return asking * 5 >= count * 3
  }

  /// Whether numbers count topics that the table of contents names, anew in each section or so many
  /// of them that they are no chapters, and some of them ask.
  private var isCollection: Bool {
    numbered >= 8 && numbered * 5 >= count * 4 && listedNumbered * 5 >= numbered * 4
      && askingNumbered >= 3 && askingNumbered * 5 >= numbered && (starts >= 2 || numbered >= 25)
  }

  /// Whether numbers count topics of which some ask, and none is a part of a guide.
  private var isNumberedTopics: Bool {
    numbered >= 4 && numbered * 5 >= count * 4 && askingNumbered >= 2
      && (askingNumbered + topicsNumbered) * 4 >= numbered && othersNumbered * 8 <= numbered
  }

  /// A topic in a long row of questions is one of them, and so is one whose text asks.
  private func holdsTopic(_ sign: HeadingSigns) -> Bool {
    if sign.asksBelow, askingBelow >= 3, (askingBelow + asking) * 5 >= count * 3 { return true }
    if sign.setsTaskBelow, askingBelow >= 3, askingBelow >= settingTasks,
      (askingBelow + asking + settingTasks) * 4 >= count * 3
    {
      return true
    }
    if sign.compares,
      compared >= 3 && compared * 5 >= count * 3 || asking >= 2 && asking * 3 >= count * 2
    {
      return true
    }
    guard
      sign.hasText || sign.isEmpty && sign.isNumbered
        || sign.hasParts && (sign.asking == .byTopic || sign.isNumbered)
    else { return false }
    if sign.isNumbered, sign.isAnnounced, numbered >= 4, numbered * 5 >= count * 4,
      (tasks + askingNumbered) * 5 >= numbered * 3
    {
      // Tasks by number, in a document that calls itself a list of such.
      return true
    }
    if sign.isNumbered, sign.isAnnounced, isNumberedTopics { return true }
    guard sign.hasText || sign.hasParts && (sign.asking == .byTopic || sign.isNumbered) else {
      return false
    }
    if sign.isNumbered, sign.isListed, isCollection { return true }
    if sign.isNumbered, sign.hasParts, numbered >= 3, askingNumbered * 3 >= numbered * 2 {
      return true
    }
    guard sign.heading.title.label?.kind == usualLabel,
      sign.asking >= .byWords || !sign.heading.names.contains(.questions)
    else { return false }
    if !isParted, listed < 3, asking >= 4, asking * 5 >= count * 4 { return true }
    if sign.isNumbered,
      numbered >= 4 || numbered == 3 && sign.isAnnounced && numbered == population,
      askingNumbered * 2 >= numbered
    {
      return true
    }
    // Where parts of answers have a deeper level, a topic beside questions is none of them.
    if sign.asking < .byWords, asking >= 3, !headsOtherLists(sign.heading.title.text),
      sign.isAnnounced && withParts >= 1 && asking * 2 >= count
        || withParts >= 2 && asking * 4 >= count * 3
    {
      return true
    }
    if sign.isListed, listed >= 3, asking * 5 >= count * 3 { return true }
    if isParted { return sign.isSetOff && asking * 5 >= count * 3 }
    return sign.asking == .byTopic && asking >= 3 && asking * 2 >= count
  }
}

/// What an interviewer tells somebody to do, and hardly a manual its reader.
private let explaining: Words = [
  "explain", "describe", "compare", "discuss", "define", "tell", "erkläre", "erklären",
  "beschreiben", "vergleichen", "explica", "describe", "compara", "explique", "descreva",
  "décrivez",
  "expliquez", "comparez", "spiega", "descrivi", "объясните", "опишите", "сравните",
]
