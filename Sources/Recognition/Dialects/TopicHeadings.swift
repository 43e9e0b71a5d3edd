import Markdown
import Questions

/// A heading for each topic of study notes: `### Slow start`, then what there is to know.
///
/// Counts only in a document that says that it is for learning, because every manual looks alike, or
/// where the contents name the topics, each ends with a link back and questions are among them.
struct TopicHeadings: Dialect {
  let name = "topic-headings"
  let summary = "study notes with a heading for each topic"

  func claims(in page: Page) -> [Claim] {
    let isForLearning = page.isForLearning
    let indexed = indexedTopics(in: page)
    if !indexed.isEmpty { return indexed.map { claim(for: $0, weight: .implied, in: page) } }
    guard isForLearning else { return [] }
    let signs = page.signs.dropFirst().filter { sign in
      !sign.isBoilerplate && !sign.isAnswerPart && !sign.heading.title.text.isEmpty
    }
    let levels = Dictionary(grouping: signs.filter(\.hasText), by: \.heading.level)
    guard let level = levels.max(by: { ($0.value.count, -$0.key) < ($1.value.count, -$1.key) })?.key
    else { return [] }
    let topics = signs.filter { $0.heading.level == level }
    let written = topics.count(where: \.hasText)
    let listed = topics.count(where: \.isListed)
    let asked = topics.count(where: \.isClear)
    let isAsked =
      asked >= 2 && asked * 6 >= topics.count
      && page.headings.first.map { announcesQuestions($0.title.text) } == true
    let isStudied = (page.isForStudy || page.isForExam) && page.areShort(topics.map(\.heading))
    guard written >= 4, written * 4 >= topics.count * 3,
      listed * 2 >= topics.count || isAsked || isStudied
    else {
      return []
    }
    // A plan or a report of one's own has such parts; notes have topics.
    let others = topics.count { sign in
      let title = sign.heading.title.text
      return headsOtherLists(title) || speaksOfOneself(title) || isAboutDocument(title)
        || page.listsReading(below: sign.heading)
    }
    guard others * 4 < topics.count else { return [] }
    let found = topics.map { claim(for: $0.heading, weight: .supposed, in: page) }
    // Beside questions and terms they count as well, where much speaks of study.
    guard page.studySigns >= 3, page.areShort(topics.map(\.heading)) else { return found }
    return found
      + topics.filter { page.isTopic($0) }
      .map { claim(for: $0.heading, weight: .beside, in: page) }
  }

  /// The headings of a level that the contents name and links back to them part from each other; empty
  /// unless nearly all are so, and the document has to do with questions.
  private func indexedTopics(in page: Page) -> [Heading] {
    guard !page.contents.isEmpty else { return [] }
    let signs = page.signs.dropFirst().filter { !$0.heading.title.text.isEmpty }
    let levels = Dictionary(grouping: signs.filter(\.isListed), by: \.heading.level)
    guard let level = levels.max(by: { ($0.value.count, -$0.key) < ($1.value.count, -$1.key) })?.key
    else { return [] }
    let row = signs.filter { $0.heading.level == level }
    let topics = row.filter { sign in
      sign.isListed && !sign.isBoilerplate && !sign.isAnswerPart && !sign.holdsQuestions
        && !sign.heading.names.contains(.questions)
    }
    let others = row.count { sign in
      let title = sign.heading.title.text
      return sign.isBoilerplate || headsOtherLists(title) || speaksOfOneself(title)
    }
    let linked = topics.count { page.endsWithLinkBack($0.heading) }
    let asked = topics.count { $0.asking > .no }
    // Where most ask they are questions by themselves.
    let clear = topics.count(where: \.isClear)
    guard topics.count >= 5, clear * 2 < topics.count, topics.count * 4 >= row.count * 3,
      linked * 4 >= topics.count * 3,
      others * 4 < topics.count,
      page.isForLearning || page.isAnnounced || asked >= 2 && asked * 6 >= topics.count
    else { return [] }
    return topics.map(\.heading)
  }

  private func claim(for topic: Heading, weight: Claim.Weight, in page: Page) -> Claim {
    var draft = Draft(
      asking: topic.title,
      lines: topic.line...topic.line,
      path: page.path(above: topic.position)
    )
    draft.fill(from: page.fields(in: page.body(of: topic)))
    return Claim(draft, weight: weight)
  }
}

extension Page {
  /// Whether a heading beside questions names something to know, and text explains it.
  fileprivate func isTopic(_ sign: HeadingSigns) -> Bool {
    let title = sign.heading.title.text
    guard sign.hasText, !sign.holdsQuestions, !sign.heading.names.contains(.questions),
      !headsOtherLists(title), !speaksOfOneself(title), !namesChapter(title),
      !otherNames.contains(key(of: title)),
      let first = lead(of: sign.heading).first
    else { return false }
    return document.kind(blocks[first]) == .paragraph
  }

  /// Whether the last thing below a heading, but for rules and breaks, is a line with a link to a place
  /// of the document and no sentence.
  fileprivate func endsWithLinkBack(_ heading: Heading) -> Bool {
    let last = body(of: heading).last { position in
      guard !isRule(position) else { return false }
      guard case .html = document.kind(blocks[position]) else { return true }
      return document.literal(blocks[position]).includes("#")
    }
    guard let last, document.range(blocks[last]).count < 400,
      let line = document.markdown(blocks[last]).split(separator: "\n").last.map(String.init)
    else { return false }
    return (line.includes("](#") || line.includes("href=\"#")) && line.isNoContent
  }
}

extension Page {
  /// Whether nothing stands below a heading but lists whose items begin with links to elsewhere.
  fileprivate func listsReading(below heading: Heading) -> Bool {
    let body = body(of: heading)
    return !body.isEmpty
      && body.allSatisfy { position in
        guard case .list = document.kind(blocks[position]) else { return isRule(position) }
        return document.children(blocks[position]).allSatisfy { item in
          guard let first = document.firstChild(item) else { return false }
          let line = document.markdown(first).firstLine
          return line.hasPrefix("[") && line.includes("](") && !line.includes("](#")
        }
      }
  }

  /// Whether its title or its first words say that it is for an interview, an exam or for learning.
  var isForLearning: Bool {
    guard let title = headings.first else { return false }
    if speaksOfLearning(title.title.text) { return true }
    return blocks.prefix(6).contains { block in
      switch document.kind(block) {
      case .paragraph, .quote: saysSelfStudy(document.text(block).oneLine)
      default: false
      }
    }
  }
}

extension Page {
  /// Whether its title calls it notes to study from, and no minutes or report.
  fileprivate var isForStudy: Bool {
    headings.first.map { areStudied($0.title.text) } ?? false
  }

  /// Whether its first words call it somebody's notes for an exam or an interview.
  fileprivate var isForExam: Bool {
    blocks.prefix(4).contains { block in
      guard document.kind(block) == .paragraph else { return false }
      let text = String(document.text(block).prefix(200)).lowercased()
      return asksOwner.areIn(text)
        || text.includes("notes")
          && ["for the interview", "before the interview", "for the exam", "before the exam"]
            .contains { text.includes($0) }
    }
  }

  /// Whether what stands below these headings can be learned by heart.
  fileprivate func areShort(_ headings: [Heading]) -> Bool {
    let lines = headings.reduce(0) { count, heading in
      let body = body(of: heading)
      guard let last = body.last else { return count }
      return count + document.lines(blocks[last]).upperBound - heading.line
    }
    return lines <= headings.count * 25
  }
}

/// What pages have beside what is learned, as `key(of:)` has them.
private let otherNames: Set<String> = [
  "leaveareply", "comments", "pendientes", "pending", "todo", "pendências", "à faire",
  "log", "scoring", "rubric", "rúbrica", "grading", "author", "autor", "auteur", "autore", "автор",
  "about", "aboutme", "update", "updates", "history", "status", "summary", "introduction", "intro",
  "overview", "motivation", "purpose", "scope", "setup", "structure", "howto", "legend", "format",
]

/// What whoever learns from notes expects of an interviewer or an examiner.
private let asksOwner: Phrases = [
  "may ask me", "might ask me", "could ask me", "will ask me", "can ask me", "to ask me",
  "may be asked to explain", "might be asked to explain", "is one card", "cover the text",
]

/// Whether a title calls a page notes to study from.
func areStudied(_ title: String) -> Bool { studied.areInLowercase(of: title) }

private let studied: Phrases = [
  "cram notes", "cram sheet", "interview notes", "study notes", "study guide", "study sheet",
  "revision sheet", "mitschrift",
  "revision notes", "revision guide", "lecture notes", "course notes", "class notes", "exam notes",
  "flashcard", "конспект", "шпаргалк", "apuntes",
  "apontamentos", "fiche de révision", "fiches de révision", "lernzettel", "appunti", "ders not",
  "学习笔记", "复习", "知识点", "学習ノート", "勉強ノート", "공부 노트", "학습 노트",
]

/// What else titles say of pages that somebody learns from.
private let learned: Phrases = [
  "interview", "revision", "crash course", "key concepts", "concepts to know", "entrevista",
  "entretien", "mülakat", "prüfung", "notatki", "собеседован", "нотатки", "面试",
  "面接", "笔记", "筆記", "复盘",
]

private func speaksOfLearning(_ title: String) -> Bool {
  let name = title.lowercased()
  guard !name.includes("release notes") else { return false }
  return studied.areIn(name) || learned.areIn(name)
    || name.hasSuffix(" notes") || name.hasPrefix("notes on ")
}

private func saysSelfStudy(_ text: String) -> Bool {
  let words = text.lowercased()
  return [
    "notes to self", "my notes", "before the interview", "for the interview", "before the exam",
    "for the exam", "study notes", "revision notes", "interview prep",
  ].contains { words.includes($0) } || asksOwner.areIn(words)
}
