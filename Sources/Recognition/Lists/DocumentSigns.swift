import Markdown

/// What all the lists of a document say together about each of them.
struct DocumentSigns {
  let isAnnounced: Bool
  /// Whether a section holds the answers to the questions before.
  let hasAnswers: Bool
  private let isMostlyQuestions: Bool
  private let asksElsewhere: Bool
  /// Whether lists are announced as questions several times.
  private let asksBesides: Bool
  /// Whether headings ask or announce questions, or labels do, so that this is a document of questions.
  private let headingsAsk: Bool
  /// Whether nearly all items with boxes ask clearly, in more than one list.
  private let boxesAsk: Bool
  /// How many questions have their answers below headings.
  private let answeredHeadings: Int
  /// The families below others in their section that are no links and have answers.
  private let belowAnswered: Set<Int>

  init(_ families: [ListSigns], in page: Page) {
    let name = frontMatter(of: page.document).title ?? ""
    hasAnswers = page.blocks.contains { block in
      guard case .heading = page.document.kind(block) else { return false }
      let name = page.document.text(block)
      return FieldLabel(heading: name)?.role == .answer || isKeyName(name)
    }
    let start = page.blocks.prefix(3).filter { page.document.kind($0) == .paragraph }
      .map { page.document.text($0) }
    isAnnounced =
      saysAsked(name) || page.headings.first?.names.contains(.asked) == true
      || page.headings.first.map { namesScreening($0.title.text) } == true
      || start.contains(where: announcesQuestions) || hasAnswers
    let lines = families.reduce(0) { $0 + $1.lineCount }
    isMostlyQuestions = lines * 5 >= page.contentLineCount * 2
    asksElsewhere = families.reduce(0) { $0 + $1.clear } >= 5
    asksBesides = families.count(where: \.isAnnounced) >= 2
    let heads = page.headings.filter { !$0.title.text.lowercased().includes("faq") }
    let asked = page.headings.count { heading in
      let title = heading.title
      return title.label?.kind == .question
        || asking(title.text) > .byTopic && !speaksOfOneself(title.text)
    }
    headingsAsk =
      page.headsQuestions && heads.contains { $0.names.contains(.asked) } || asked >= 3
      || page.blocks.indices.count { page.beginsQuestion($0) } >= 4
    let boxed = families.filter { $0.tasks * 2 > $0.count }
    boxesAsk =
      boxed.count >= 2
      && boxed.reduce(0) { $0 + $1.clear } * 4 >= boxed.reduce(0) { $0 + $1.count } * 3
    answeredHeadings = page.signs.count { $0.isClear && $0.hasText }
    let answered = families.filter { $0.linked == 0 && $0.answered >= 2 }
    belowAnswered = Set(
      families.map(\.position).filter { position in
        answered.contains { $0.position < position && page.areInOneSection($0.position, position) }
      }
    )
  }

  /// Whether its links lead on from questions that have their answers here.
  private func isReading(_ family: ListSigns) -> Bool {
    family.answered == 0
      && (belowAnswered.contains(family.position)
        || !family.isNamed && !family.announcesTasks && answeredHeadings >= max(3, family.count))
  }

  /// Whether where it stands is all that speaks for it.
  func countsByPlace(_ family: ListSigns) -> Bool {
    !isAnnounced && !family.isAnnounced && family.answered == 0 && isFree(family)
  }

  /// How sure it is that the family's items are questions; `nil` where they are none.
  func weight(of family: ListSigns) -> Claim.Weight? {
    // Links that ask are articles, unless nearly all of them do and the author says who asked.
    if family.linked * 2 > family.count {
      guard isAnnounced || family.isAnnounced || asksElsewhere,
        family.clear * 4 >= family.count * 3, !isReading(family)
      else {
        return nil
      }
    }
    // Work to do has boxes as well.
    if family.tasks * 2 > family.count, family.clear * 4 < family.count * 3,
      !boxesAsk || family.clear * 2 <= family.count
    {
      return nil
    }
    if family.labelled * 2 >= family.asking { return .shaped }
    let isSetOff = family.answered * 2 >= family.asking && family.marked * 2 >= family.asking
    if isSetOff, family.count >= 2, family.clear > 0 { return .shaped }
    if family.graded * 2 >= family.count, family.clear > 0, family.count >= 2 { return .shaped }
    if family.isAnnounced || isAnnounced {
      guard family.clear * 2 >= family.asking,
        family.asking >= 2 || asksElsewhere || family.isAnnounced
      else {
        return nil
      }
      return .shaped
    }
    if isFree(family) { return .shaped }
    if asksBesides || headingsAsk, family.isWholeTopic, family.answered * 4 >= family.count * 3,
      family.questioned * 4 >= family.count * 3
    {
      return .shaped
    }
    guard family.count >= 3 || isMostlyQuestions, family.clear * 2 >= family.count,
      family.questioned * 3 >= family.count || family.count >= 5 && family.share >= 0.9
    else { return nil }
    return isMostlyQuestions ? .implied : nil
  }

  /// Whether it asks clearly, all alone below a topic of its own, in a document of questions.
  private func isFree(_ family: ListSigns) -> Bool {
    headingsAsk && family.isFree && family.ofAuthors * 2 < family.count && family.isWholeTopic
      && family.count >= 2
      && family.share >= 0.75 && family.clear * 4 >= family.count * 3
      && family.questioned > 0
      && (family.questioned * 2 >= family.count || family.asking == family.count)
  }
}

extension Page {
  /// Whether no heading stands between two blocks.
  fileprivate func areInOneSection(_ first: Int, _ second: Int) -> Bool {
    headings(in: first + 1..<second + 1).isEmpty
  }

  /// Whether one of its headings says that there are questions.
  var headsQuestions: Bool {
    headings.contains { $0.names.contains(.asked) && !$0.names.contains(.otherLists) }
  }
}
