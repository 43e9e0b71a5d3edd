import Markdown
import Questions

/// Notes to learn from without any bold: `- Throughput: units per hour`, `• EC2: a virtual machine`,
/// `Stock turn ... sales by stock`.
///
/// Settings, appointments and reports have such lines as well, so that several signs must say that the
/// document is there to learn from, and a good part of it has to be terms.
struct StudyNotes: Dialect {
  let name = "study-notes"
  let summary = "terms and what they mean, as lines of notes to learn from"

  func claims(in page: Page) -> [Claim] {
    guard !page.asksInHeadings, mayBeNotes(page), case let signs = page.studySigns, signs >= 2
    else {
      return []
    }
    let runs = typedRuns(in: page).filter { isOfTerms($0) }
    let terms = runs.flatMap(\.items).filter { $0.kind == .term && $0.lead?.rest != nil }
    let lines = runs.flatMap(\.items).reduce(0) { $0 + $1.lastLine - $1.line + 1 }
    let names = Dictionary(grouping: terms) { $0.lead?.text ?? "" }
    guard terms.count >= 4, terms.count >= runs.count * 2, lines * 5 >= page.contentLineCount,
      names.count * 2 > terms.count,
      // "Room" and "Time" of several courses.
      names.values.count(where: { $0.count >= 3 }) < 2
    else { return [] }
    // What is told of a day or an offer is nothing to learn.
    guard terms.count(where: { isAppointment(key(of: $0.lead?.text ?? "")) }) < 2 else { return [] }
    guard signs >= 3 || signs == 2 && terms.count >= 6 && lines * 10 >= page.contentLineCount * 3
    else { return [] }
    // Where bold is around them they have a dialect of their own.
    let inBold = terms.count { $0.text.hasPrefix("**") }
    guard
      inBold * 2 < terms.count
        || lines * 4 >= page.contentLineCount && TermNotes().claims(in: page).isEmpty
    else { return [] }
    return runs.flatMap { run -> [Claim] in
      let outline = NoteOutline(run.items)
      return run.items.indices.compactMap { index in
        draft(for: index, in: outline, section: run.section, of: page)
          .map { Claim($0, weight: signs >= 3 ? .shaped : .implied) }
      }
    }
  }

  /// A look at how lines begin: a good part of them has a mark with a blank behind it near the start.
  private func mayBeNotes(_ page: Page) -> Bool {
    var count = 0
    page.document.bytes.visitLines { line in
      if mayNameTerm(line) { count += 1 }
      return true
    }
    return count >= 4 && count * 5 >= page.contentLineCount
  }

  /// Whether most of its outer lines explain a term, and its section is none of other things.
  private func isOfTerms(_ run: TypedRun) -> Bool {
    guard
      run.section.map({ !headsOtherLists($0) && !isBoilerplate($0) && asking($0) < .byWords })
        ?? true
    else { return false }
    let margin = run.items.map(\.column).min() ?? 1
    let outer = run.items.filter { $0.column == margin }
    let named = run.items.count { $0.lead != nil }
    guard run.isBulleted || named >= 3 else { return false }
    let asked = run.items.count { asking($0.text) == .byMark }
    return named >= 2 && named * 3 >= run.items.count * 2 && asked * 3 < run.items.count
      && outer.count { $0.lead != nil || $0.isShort } * 3 >= outer.count * 2
  }

  private func draft(
    for index: Int,
    in outline: NoteOutline,
    section: String?,
    of page: Page
  ) -> Draft? {
    let item = outline.items[index]
    let children = outline.markdown(below: index)
    let bare = item.lead == nil && item.isShort && !children.isEmpty
    guard let lead = item.lead ?? (bare ? BoldLead(name: item.text) : nil) else { return nil }
    let text = [lead.rest ?? "", children].filter { !$0.isEmpty }.joined(separator: "\n\n")
    guard let answer = answer(from: text) else { return nil }
    let isAttribute = isGeneric(lead.text)
    var draft = Draft(
      form: isAttribute ? Recall() : Term(),
      title: lead.text,
      line: item.line,
      lastLine: outline.lastLine(of: index)
    )
    draft.titleMarkdown = lead.markdown
    draft.context = outline.context(of: index, section: section)
    draft.path = page.path(above: page.position(ofLine: item.line))
    if let section, draft.path.last != section { draft.path.append(section) }
    draft.answer = answer
    return draft
  }
}

extension NoteItem {
  /// Whether it is a few words without a sign, which may be a term with all about it below.
  fileprivate var isShort: Bool {
    text.split(separator: " ").count <= 4 && !text.contains { "*[]().:?!,;".contains($0) }
  }
}
