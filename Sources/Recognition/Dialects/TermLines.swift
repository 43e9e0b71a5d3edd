import Markdown
import Questions

/// Terms at the start of lines without any bold: `Trie - a tree of letters.`, in a glossary.
///
/// Only below a heading such as "Glossary" or on a sheet of formulas, because addresses, opening hours
/// and settings look alike. What stands below such a line without a term of its own belongs to it.
struct TermLines: Dialect {
  let name = "term-lines"
  let summary = "lines of a glossary with a term, a dash or colon, and what it means"

  func claims(in page: Page) -> [Claim] {
    let isSheet = page.isTermSheet
    guard isSheet || page.headings.contains(where: { speaksOfTerms($0.title.text.droppingIndex) })
    else { return [] }
    var terms: [(lead: BoldLead, lines: ClosedRange<Int>, position: Int)] = []
    for position in page.blocks.indices
    where isText(position, of: page) || isSheet && page.holdsTermsAlone(at: position) {
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
    let kind = page.document.kind(page.blocks[position])
    return (kind == .paragraph || kind == .quote) && page.heading(at: position) == nil
      && page.path(above: position).headsTerms
  }

  /// The terms of a paragraph or quote, and whether the first one begins it.
  private func leads(
    at position: Int,
    in page: Page
  ) -> [(lead: BoldLead, lines: ClosedRange<Int>, isFirst: Bool)] {
    let block = page.blocks[position]
    guard page.document.kind(block) == .quote else {
      return leads(inParagraph: block, of: page.document, isQuoted: false)
    }
    return page.document.children(block).flatMap { child in
      page.document.kind(child) == .paragraph
        ? leads(inParagraph: child, of: page.document, isQuoted: true) : []
    }
  }

  private func leads(
    inParagraph block: NodeID,
    of document: Document,
    isQuoted: Bool
  ) -> [(lead: BoldLead, lines: ClosedRange<Int>, isFirst: Bool)] {
    let first = document.lines(block).lowerBound
    let texts = document.markdown(block)
      .split(separator: "\n", omittingEmptySubsequences: false)
    // One bold term by itself is a paragraph, and has a dialect of its own.
    let hasBold = isQuoted || texts.count { $0.hasPrefix("**") } >= 2
    var found: [(lead: BoldLead, lines: ClosedRange<Int>, isFirst: Bool)] = []
    for (offset, text) in texts.enumerated() {
      let line = first + offset
      if let lead = plainTerm(String(text.withoutBullet).trimmingBreak, mayBeBold: hasBold) {
        found.append((lead, line...line, offset == 0))
      } else if let last = found.indices.last {
        found[last].lead.rest = (found[last].lead.rest ?? "") + " " + String(text).trimmingBreak
        found[last].lines = found[last].lines.lowerBound...line
      }
    }
    return found
  }

  /// `nil` for a sentence, and for what a label begins.
  private func plainTerm(_ line: String, mayBeBold: Bool) -> BoldLead? {
    guard line.utf8.first.map({ !">#|".utf8.contains($0) }) == true,
      mayBeBold || !line.hasPrefix("**") && !line.hasPrefix("__"),
      let lead = BoldLead(plain: withTermMarks(line)), lead.text.count <= 50,
      lead.rest?.isEmpty == false,
      !lead.text.contains(where: { ".?!;\"“".contains($0) }), QuestionLine(line) == nil
    else { return nil }
    return lead
  }

  /// A line with bold around the term only, and not around its colon, and without the tags for bold.
  private func withTermMarks(_ line: String) -> String {
    var text = line
    if text.hasPrefix("<") {
      for tag in ["b", "strong", "i", "em"] where text.hasPrefix("<\(tag)>") {
        guard let end = text.firstRange(of: "</\(tag)>") else { continue }
        let name = text[..<end.lowerBound].dropFirst(tag.utf8.count + 2)
        text = String(name + text[end.upperBound...])
      }
    }
    if text.hasPrefix("**"), let end = text.dropFirst(2).firstRange(of: "**") {
      let name = text[..<end.lowerBound].dropFirst(2)
      let rest = text[end.upperBound...]
      text = name.hasSuffix(":") ? String(name.dropLast()) + ":" + rest : String(name + rest)
    }
    return text
  }
}
