import Markdown
import Questions

/// Study notes: bullets that begin with a bold term, nested as the author meant them.
///
/// Counts only where such bullets make up most of the document, or stand below a heading such as
/// "Glossary", or are all of a list where much says that the document is there to learn from, because
/// lists of features and change logs look alike.
struct TermNotes: Dialect {
  let name = "term-notes"
  let summary = "bullets that begin with a bold term"

  func claims(in page: Page) -> [Claim] {
    let isSheet = page.isTermSheet
    let beginning = boldLineCount(of: page)
    let isNoted = isSheet || mayBeNotes(page, beginning)
    // Signs of study take a closer look, which few documents are worth.
    let mayBeStudied =
      beginning >= 3 && beginning * 12 >= page.contentLineCount && !page.asksInHeadings
    let signs = mayBeStudied ? page.studySigns : 0
    let isStudied = signs >= 3
    guard isNoted || signs >= 2 else { return [] }
    let outlines = noteRuns(in: page).map { run in
      (run, NoteOutline(noteItems(of: run.blocks, in: page.document)))
    }
    let terms = outlines.flatMap(\.1.items).filter { item in
      item.lead.map { asking($0.text) < .byMark } ?? false
    }
    let isNotes =
      !namesPartsOfOthers(outlines.map(\.1))
      && (isNoted && isMostlyNotes(terms, lists: outlines.count, of: page)
        || signs >= 2 && areMostOf(page, outlines.map(\.1).filter(\.isOfTermsAlone)))
    return outlines.flatMap { run, outline -> [Claim] in
      let path = page.path(above: run.position)
      let isRecalled = path.last.map(isToRecall) ?? false
      let isGlossary =
        path.headsTerms
        || (isSheet || path.headsFormulas || isRecalled)
          && (run.position..<run.position + run.blocks.count).allSatisfy {
            page.holdsTermsAlone(at: $0, isBold: !isSheet && !isRecalled)
          }
      let isSure = isGlossary || isStudied && path.gathersTerms && outline.isOfTermsAlone
      guard isNotes || isSure, isGlossary || !page.isListedTopic(above: run.position) else {
        return []
      }
      return outline.items.indices.compactMap { index in
        draft(for: index, in: outline, path: path, isGlossary: isGlossary, of: page.document).map {
          Claim($0, weight: isSure || isStudied ? .shaped : .implied)
        }
      }
    }
  }

  /// Whether two names or more begin three lists each at the margin, as "Room" and "Time" of several
  /// courses do.
  private func namesPartsOfOthers(_ outlines: [NoteOutline]) -> Bool {
    let names = outlines.flatMap { outline in
      Set(
        outline.items.indices.filter { outline.parents[$0] == nil }
          .compactMap { outline.items[$0].lead?.text }
      )
    }
    let counts = Dictionary(grouping: names) { $0 }.mapValues(\.count)
    return counts.values.count { $0 >= 3 } >= 2
  }

  private func isMostlyNotes(_ terms: [NoteItem], lists: Int, of page: Page) -> Bool {
    let names = Set(terms.compactMap(\.lead?.text))
    return terms.count >= 6 && terms.count * 5 >= page.contentLineCount * 2
      && terms.count >= lists * (page.isForLearning ? 2 : 3)
      && (names.count * 2 >= terms.count || names.count >= 40)
  }

  /// Whether lists that have nothing but terms, with all that is below these, are a good part of it, be
  /// it a smaller one where they are long.
  private func areMostOf(_ page: Page, _ outlines: [NoteOutline]) -> Bool {
    let lines = outlines.flatMap(\.items).reduce(0) { $0 + $1.lastLine - $1.line + 1 }
    let areLong = outlines.allSatisfy { $0.outermost.count >= 4 }
    return outlines.count >= 2 && lines * 5 >= page.contentLineCount * (areLong ? 1 : 2)
  }

  /// How many lines begin in bold.
  private func boldLineCount(of page: Page) -> Int {
    var bold = 0
    page.document.bytes.visitLines { line in
      let text = line.drop(while: isBeforeTerm)
      let term = text.starts(with: "* ".utf8) ? text.dropFirst(2) : text
      if term.starts(with: "**".utf8) || term.starts(with: "__".utf8) { bold += 1 }
      return true
    }
    return bold
  }

  /// A look at how many lines begin so spares the rest for most documents.
  private func mayBeNotes(_ page: Page, _ bold: Int) -> Bool {
    bold * 5 >= page.contentLineCount * 2
      || page.headings.contains {
        speaksOfTerms($0.title.text.droppingIndex) || [$0.title.text].headsFormulas
          || isToRecall($0.title.text)
      }
  }

  private func draft(
    for index: Int,
    in outline: NoteOutline,
    path: [String],
    isGlossary: Bool,
    of document: Document
  ) -> Draft? {
    let item = outline.items[index]
    // A numbered step inside of a term is part of its answer.
    let plain =
      isGlossary && outline.parents[index] == nil
      ? BoldLead(plain: item.text) ?? outline.termAlone(at: index) : nil
    // "**A**irworthiness"
    if let lead = item.lead, lead.text.count == 1, !lead.isSeparated { return nil }
    guard let lead = item.lead ?? plain, !item.isOrdered || outline.parents[index] == nil else {
      return nil
    }
    let context = outline.context(of: index, section: path.last)
    var children = outline.markdown(below: index)
    let isNamed = lead.isSeparated || item.isAbove || isGlossary && item.isBareAbove(children)
    let body = isNamed ? lead.rest ?? "" : item.text
    if isGlossary, isNamed, body.isEmpty, children.hasPrefix("- "), !children.contains("\n") {
      // The meaning is the only item below.
      children.removeFirst(2)
    }
    let last = outline.lastLine(of: index)
    if children.isEmpty, body.last == "?", asking(body) == .byMark, !body.contains(". ") {
      let title = Title(plain: shownText(of: body), markdown: body)
      var draft = Draft(form: Recall(), title: title.text, line: item.line, lastLine: last)
      draft.titleMarkdown = title.markdown
      draft.context = context
      draft.path = path + [lead.text]
      return draft
    }
    let text = [body, item.more, children].filter { !$0.isEmpty }.joined(separator: "\n\n")
    guard let answer = answer(from: text) else { return nil }
    // Nobody could name "Goal" from what it says.
    let form: any Form = item.kind == .attribute ? Recall() : Term()
    var draft = Draft(form: form, title: lead.text, line: item.line, lastLine: last)
    draft.titleMarkdown = lead.markdown
    draft.context = context
    draft.path = path
    draft.answer = answer
    return draft
  }
}

extension NoteItem {
  /// Whether it is a term alone that has its meaning below it.
  fileprivate func isBareAbove(_ children: String) -> Bool {
    lead != nil && lead?.rest == nil && !(more.isEmpty && children.isEmpty)
  }
}

private struct NoteRun {
  var position: Int
  var blocks: [NodeID]
}

/// Lists that follow each other directly, which only a change of marker or indent has parted.
private func noteRuns(in page: Page) -> [NoteRun] {
  var runs: [NoteRun] = []
  var isOpen = false
  for (position, block) in page.blocks.enumerated() {
    guard case .list = page.document.kind(block), page.heading(at: position) == nil else {
      isOpen = false
      continue
    }
    if isOpen {
      runs[runs.count - 1].blocks.append(block)
    } else {
      runs.append(NoteRun(position: position, blocks: [block]))
    }
    isOpen = true
  }
  return runs
}

/// Whether a byte is a blank, or a part of a marker or of the mark of a must-have.
private func isBeforeTerm(_ byte: UInt8) -> Bool {
  switch UnicodeScalar(byte) {
  case " ", "\t", "-", "+", ".", ")", "!", "0"..."9": true
  default: false
  }
}

extension Page {
  /// Whether the heading above is one of several that the contents name, so that it is what is learned.
  fileprivate func isListedTopic(above position: Int) -> Bool {
    guard !contents.isEmpty, let heading = headings(above: position).last,
      contents.names(heading.whole)
    else { return false }
    return headings.count { $0.level == heading.level && contents.names($0.whole) } >= 4
  }
}

extension [String] {
  /// Whether the last heading of a path announces terms, or one above where the last is a letter or a
  /// part of a glossary.
  var headsTerms: Bool {
    guard let last = last(where: { !isIndexLetter($0) }), !(first.map(rulesWriting) ?? false) else {
      return false
    }
    return speaksOfTerms(last.droppingIndex)
      || contains(where: namesGlossary) && !isAboutGlossary(last) && asking(last) < .byWords
  }
}

extension NoteOutline {
  /// The bullets at the margin.
  fileprivate var outermost: [Int] { items.indices.filter { parents[$0] == nil } }

  /// Whether each of at least three bullets at the margin is a term with what it means.
  fileprivate var isOfTermsAlone: Bool {
    outermost.count >= 3
      && outermost.allSatisfy { index in
        let item = items[index]
        return item.kind == .term && item.lead?.isSeparated == true && item.lead?.rest != nil
          && asking(item.text) < .byMark
      }
  }
}

extension [String] {
  /// Whether the last heading of a path gathers things of a kind, and is no topic itself.
  fileprivate var gathersTerms: Bool {
    last.map { gatherings.areInLowercase(of: $0) && asking($0) < .byWords } ?? false
  }
}

private let gatherings: Phrases = [
  "concepts", "notions", "rules", "laws", "principles", "ideas", "in one line", "in one sentence",
  "one-liner", "building blocks", "key facts", "grundbegriffe", "konzepte", "regeln", "gesetze",
  "prinzipien", "in einem satz", "conceptos", "nociones", "reglas", "leyes", "principios",
  "en una línea", "conceitos", "noções", "regras", "leis", "princípios", "em uma linha", "règles",
  "lois", "principes", "en une phrase", "concetti", "nozioni", "regole", "leggi", "principi",
  "in una frase", "понятия", "законы", "правила", "принципы", "pojęcia", "prawa", "zasady",
  "kavramlar", "kurallar", "概念", "定律", "法则", "原则", "원칙", "개념",
]
