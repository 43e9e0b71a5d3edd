import Markdown
import Questions

/// Terms at the start of lines without any bold: `Trie - a tree of letters.`, in a glossary.
///
/// Only below a heading such as "Glossary", because addresses, opening hours and settings look alike.
/// What stands below such a line without a term of its own belongs to it.
struct TermLines: Dialect {
  let name = "term-lines"
  let summary = "lines of a glossary with a term, a dash or colon, and what it means"

  func claims(in page: Page) -> [Claim] {
    guard page.headings.contains(where: { speaksOfTerms($0.title.text.droppingIndex) }) else {
      return []
    }
    var terms: [(lead: BoldLead, lines: ClosedRange<Int>, position: Int)] = []
    for position in page.blocks.indices where isText(position, of: page) {
      let found = leads(at: position, in: page)
      guard found.first?.isFirst != false else { continue }
      terms += found.map { ($0.lead, $0.lines, position) }
    }
    guard terms.count >= 3, Set(terms.map(\.lead.text)).count == terms.count else { return [] }
    return terms.map { term in
      var draft = Draft(
        form: Term(),
        title: term.lead.text,
        line: term.lines.lowerBound,
        lastLine: term.lines.upperBound
      )
      draft.titleMarkdown = term.lead.markdown
      draft.path = page.path(above: term.position)
      draft.answer = answer(from: term.lead.rest ?? "")
      return Claim(draft, weight: .shaped)
    }
  }

  private func isText(_ position: Int, of page: Page) -> Bool {
    page.document.kind(page.blocks[position]) == .paragraph && page.heading(at: position) == nil
      && page.path(above: position).headsTerms
  }

  /// The terms of a paragraph, and whether the first one begins it.
  private func leads(
    at position: Int,
    in page: Page
  ) -> [(lead: BoldLead, lines: ClosedRange<Int>, isFirst: Bool)] {
    let first = page.document.lines(page.blocks[position]).lowerBound
    let texts = page.document.markdown(page.blocks[position])
      .split(separator: "\n", omittingEmptySubsequences: false)
    var found: [(lead: BoldLead, lines: ClosedRange<Int>, isFirst: Bool)] = []
    for (offset, text) in texts.enumerated() {
      let line = first + offset
      if let lead = plainTerm(String(text).trimmingBreak) {
        found.append((lead, line...line, offset == 0))
      } else if let last = found.indices.last {
        found[last].lead.rest = (found[last].lead.rest ?? "") + " " + String(text).trimmingBreak
        found[last].lines = found[last].lines.lowerBound...line
      }
    }
    return found
  }

  /// `nil` for a sentence, and for what bold or a label begins.
  private func plainTerm(_ line: String) -> BoldLead? {
    guard line.utf8.first.map({ !"*_>#|<".utf8.contains($0) }) == true,
      let lead = BoldLead(plain: line), lead.text.count <= 50, lead.rest?.isEmpty == false,
      !lead.text.contains(where: { ".?!;\"“".contains($0) }), QuestionLine(line) == nil
    else { return nil }
    return lead
  }
}
