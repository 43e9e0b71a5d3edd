import Markdown

/// What speaks for a family of lists being questions, and what against.
struct ListSigns {
  let position: Int
  /// What it is headed by beside headings.
  let category: String?
  /// What may be a question, with the categories above each.
  let candidates: [ListCandidate]
  /// Whether a heading or the text before it says that questions follow.
  let isAnnounced: Bool
  /// Whether the heading right above it says that these are questions.
  let isNamed: Bool
  let announcesTasks: Bool
  let asking: Int
  /// Those that have a question mark or begin in a way that no fragment of an answer does.
  let clear: Int
  /// Those with a question mark.
  let questioned: Int
  let answered: Int
  /// Whether anything but further items is below some of them.
  let hasAnswers: Bool
  /// Those below which the author says what is the answer.
  let labelled: Int
  let marked: Int
  let linked: Int
  let tasks: Int
  let graded: Int
  /// Those that ask what "we" should do, as issues that are open.
  let ofAuthors: Int
  /// Whether it is most of what is below a heading that asks nothing.
  let isWholeTopic: Bool
  /// Whether nothing above it asks, so that it can be no part of an answer.
  let isFree: Bool
  /// The same, though what is above may have a number.
  let isUnasked: Bool
  /// Lines of the file.
  let lineCount: Int

  var count: Int { candidates.count }
  var share: Double { portion(asking, of: count) }

  /// `nil` for a list that cannot be one of questions: too few of its items ask, or it is one of
  /// something else by its heading, or it repeats the document's own headings.
  ///
  /// `isStudied` says that it stands in notes to learn from.
  init?(_ family: ListFamily, in page: Page, isStudied: Bool) {
    var found: [ListCandidate] = []
    collect(family.entries, below: [], into: &found)
    let hasExchanges =
      found.count { $0.entry.asked.exchange != nil && !$0.entry.hasBody } * 2 > found.count
      && found.count >= 2
    let isLabelled =
      found.count >= 2 && found.contains { !$0.mayAsk }
      && found.allSatisfy { $0.entry.hasLabelledAnswer(in: page.document, folds: false) }
    let above = page.headings(above: family.position)
    let nearest = above.last?.title.text ?? ""
    // A numbered item with code below it is a task below "Shell exercises", and any is one of the topics
    // of an exam.
    if family.isCounted, found.count >= 2,
      Recognition.announcesTasks(nearest)
        && found.allSatisfy({ $0.entry.hasCode(in: page.document) })
        || namesTopicsAsked(nearest)
    {
      for index in found.indices where !found[index].mayAsk { found[index].isStated = true }
    }
    if page.isTest || isLabelled {
      for index in found.indices where !found[index].mayAsk {
        found[index].isStated = found[index].entry.isAnswered(in: page.document)
      }
    }
    // What does not ask with all its tasks asks too little without them; most lists end here.
    guard
      hasExchanges || asksEnough(found.count { $0.mayAsk }, of: found.count)
        || found.allSatisfy({ $0.mayAsk || $0.entry.title.text.beginsIndirectly })
          && page.headings(above: family.position).last.map({ checksReader($0.title.text) }) == true
    else { return nil }
    position = family.position
    category = family.category
    announcesTasks =
      Recognition.announcesTasks(nearest)
      || family.lead.split(separator: " ").count <= 12 && Recognition.announcesTasks(family.lead)
    // Below "Ask yourself" stand questions in notes to learn from, and advice elsewhere.
    let asksSelf = isStudied && turnsToSelf(family.lead)
    let announced =
      above.contains { $0.names.contains(.asked) } || saysAsked(family.lead) || namesRound(nearest)
      || asksSelf
      || family.isIntroduced && namesRound(family.lead)
      || checksReader(family.lead) || checksReader(nearest) || namesTopicsAsked(nearest)
      || splitPart(nearest).map { namesKindOfQuestions(key(of: String($0))) } == true
    isAnnounced = announced
    let checks = checksReader(nearest)
    graded = found.count { $0.entry.title.difficulty != nil }
    let mayBeTasks = announcesTasks || isAnnounced || graded > 0 && graded * 2 >= found.count
    for index in found.indices {
      let title = found[index].entry.title
      let isNamed =
        title.number != nil && [.problem, .scenario, .design].contains(title.label?.kind)
      // In a list of tasks with grades, what has one is a task.
      let isGraded =
        (announcesTasks || isAnnounced) && title.difficulty != nil && graded * 2 >= found.count
      let isOther =
        found[index].entry.asking < .byWords && !found[index].entry.asked.isLink
        && (isNamed || isGraded)
      found[index].isTask = mayBeTasks && (isOther || asksTask(title.text))
      if checks, !found[index].asks, title.text.beginsIndirectly { found[index].isStated = true }
    }
    if hasExchanges {
      for index in found.indices where !found[index].entry.hasBody {
        found[index].entry.takeExchange()
      }
    }
    let inBold = found.count { $0.entry.asked.isMarked && $0.entry.asking > .no }
    if inBold * 2 >= found.count {
      for index in found.indices { found[index].entry.takeTopic() }
    }
    asking = found.count { $0.asks }
    guard asksEnough(asking, of: found.count) else { return nil }
    questioned = found.count { $0.entry.asking == .byMark }
    let asides = found.count { $0.entry.speaksToAuthors }
    guard asides * 2 < found.count else { return nil }
    let repeated = found.count { page.headingKeys.contains(key(of: $0.entry.title.text)) }
    let anchors = found.count { $0.entry.isAnchor }
    labelled = found.count { $0.entry.isAnswered(in: page.document) }
    // "Checklist for the oral exam" may have any title, where questions in bold have their answers.
    let areSetOff =
      above.count > 1 && above.first?.names.contains(.advice) == false
      && found.count { $0.entry.asked.isMarked && $0.entry.hasBody } * 4 >= found.count * 3
    let isOther =
      (areSetOff ? Array(above.dropFirst()) : Array(above)).headOtherThings
      && !(page.isTest && labelled * 2 >= found.count)
      && !page.headsFurtherQuestions(above.last)
      || namesContents(family.lead)
      || namesContents(nearest)
        && found.reduce(0, { $0 + $1.entry.lines.count }) * 2 < page.contentLineCount
      || family.lead.split(separator: " ").count <= 6 && headsOtherLists(family.lead) && !asksSelf
      || FieldLabel(line: family.lead).map {
        ![.answer, .stem].contains($0.role) && $0.rest.isEmpty
      } == true
      || family.isInAnswer
      || [nearest, family.lead].contains { openIssues.contains(key(of: $0)) }
        && page.headings.first?.names.contains(.questions) == false
      || page.isBelowQuestion(family.position) && questioned * 3 < found.count * 2
      || repeated * 2 >= found.count || anchors * 2 >= found.count
    guard !isOther else { return nil }
    let shown = found.indices.filter { found[$0].entry.hasCodeAlone(in: page.document) }
    let othersHaveText = found.indices.contains { index in
      !shown.contains(index) && found[index].entry.hasText(in: page.document)
    }
    if found.count >= 3, shown.count * 3 <= found.count, !othersHaveText {
      for index in shown { found[index].showsCode = true }
    }
    hasAnswers = found.contains { $0.entry.hasText(in: page.document) }
    candidates = found
    isNamed =
      above.last?.names.contains(.questions) == true && Recognition.asking(nearest) < .byWords
    clear = found.count { $0.isClear || announced && $0.entry.isImperative }
    answered = found.count { $0.entry.hasBody && $0.asks }
    marked = found.count { ($0.entry.asked.isMarked || $0.entry.asked.isLabelled) && $0.asks }
    linked = found.count { $0.entry.asked.isLink }
    tasks = found.count { $0.entry.isTask }
    ofAuthors = found.count { candidate in
      authors.areIn(candidate.entry.title.text) && !reader.areIn(candidate.entry.title.text)
    }
    let judged = found.count { $0.entry.asked.isJudged }
    isWholeTopic =
      found.count >= 2 && page.isMost(of: family.position, lines: found.map(\.entry.lines))
      && (page.isBelowTopic(family.position) || judged * 2 >= found.count)
    isUnasked = above.allSatisfy { heading in
      Recognition.asking(heading.title.text) < .byWords && heading.title.label?.kind != .question
    }
    isFree = isUnasked && above.allSatisfy { $0.title.label == nil }
    lineCount = found.reduce(0) { $0 + $1.entry.lines.count }
  }

  /// Whether all ask clearly, and not where the authors are asked or somebody reads on.
  var asksThroughout: Bool {
    count >= 2 && linked == 0 && ofAuthors == 0 && isUnasked
      && !candidates.contains { speaker.areIn($0.entry.title.text, joint: "'") }
      && (clear == count && questioned * 2 >= count || questioned == count && answered == count)
  }

  /// Whether all are tasks or questions below a heading that announces tasks.
  var setsTasksThroughout: Bool {
    announcesTasks && count >= 2 && clear == count && linked == 0 && ofAuthors == 0 && isUnasked
  }

  /// Those that ask; with the others too where these are topics among questions.
  ///
  /// Where the author labels what asks, a remark beside it is none of it.
  /// `isAmongQuestions` says that the document is announced as a list of questions.
  func questions(isAmongQuestions: Bool) -> [ListCandidate] {
    let labels = candidates.count { $0.entry.asked.isLabelled }
    let isList = (isAnnounced || isAmongQuestions) && !hasAnswers && linked == 0 && share >= 0.6
    let takesTopics = (share >= 0.75 || isNamed || isList) && labels * 2 <= candidates.count
    return candidates.filter { candidate in
      !candidate.entry.title.text.isEmpty && candidate.entry.title.text.count <= 600
        && (candidate.asks
          || takesTopics && !candidate.entry.isAnchor && candidate.entry.title.text.count <= 300)
    }
  }
}

/// Whether so many of the items ask that it may be a list of questions.
private func asksEnough(_ asking: Int, of count: Int) -> Bool { portion(asking, of: count) >= 0.6 }

private func portion(_ asking: Int, of count: Int) -> Double {
  count == 0 ? 0 : Double(asking) / Double(count)
}

private let authors: Words = ["we", "our", "us", "wir", "nous", "мы"]
private let reader: Words = ["you"]
