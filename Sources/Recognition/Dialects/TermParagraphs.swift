import Markdown
import Questions

/// Terms at the start of paragraphs: `**Trie** - a tree of letters.`, one below the other.
///
/// Counts where such paragraphs make up most of the document, or stand below a heading such as
/// "Glossary"; a bold "Note:" in running text is none.
struct TermParagraphs: Dialect {
  let name = "term-paragraphs"
  let summary = "paragraphs that begin with a bold term"

  func claims(in page: Page) -> [Claim] {
    guard page.document.bytes.contains(UInt8(ascii: "*")) else { return [] }
    let terms = page.blocks.indices.compactMap { position in
      term(at: position, in: page).map { (position, $0) }
    }
    // The same names again and again are those of speakers, or of parts.
    let isGlossary =
      terms.count >= 3
      && terms.allSatisfy { page.path(above: $0.0).headsTerms || page.isIndexed(at: $0.0) }
    let names = Dictionary(grouping: terms, by: \.1.text)
    guard terms.count >= 4 || isGlossary, names.count * 2 > terms.count,
      isGlossary || names.values.allSatisfy({ $0.count < 3 })
    else { return [] }
    let positions = Set(terms.map(\.0))
    let claims = terms.map { position, lead in
      claim(for: lead, at: position, end: page.end(ofTermAt: position, terms: positions), in: page)
    }
    let lines = claims.reduce(0) { $0 + $1.lines.count }
    guard lines * 2 >= page.contentLineCount else {
      return claims.filter { $0.weight == .shaped }
    }
    return claims
  }

  private func term(at position: Int, in page: Page) -> BoldLead? {
    let block = page.blocks[position]
    guard page.document.kind(block) == .paragraph,
      page.document.bytes[page.document.range(block).lowerBound] == UInt8(ascii: "*"),
      !page.document.beginsWithLabel(block), let lead = BoldLead(block, of: page.document),
      lead.text.count <= 60, asking(lead.text) == .no,
      FieldLabel(line: lead.text + ":") == nil, Title(plain: lead.text).label == nil,
      !isGeneric(lead.text), QuestionLine(lead.text + ":") == nil,
      lead.isSeparated && lead.rest != nil || page.isTermAlone(at: position)
    else { return nil }
    return lead
  }

  private func claim(for lead: BoldLead, at position: Int, end: Int, in page: Page) -> Claim {
    let lines = page.document.lines(page.blocks[position])
    var parts = page.blocks[position + 1..<end].map(Part.block)
    parts.insert(.text(lead.rest ?? "", lines: lines), at: 0)
    var draft = Draft(
      form: Term(),
      title: lead.text,
      line: lines.lowerBound,
      lastLine: lines.upperBound
    )
    draft.titleMarkdown = lead.markdown
    draft.path = page.path(above: position)
    draft.fill(from: page.fields(of: parts))
    let isGlossary =
      draft.path.contains(where: speaksOfTerms) || draft.path.last.map(isIndexLetter) == true
    return Claim(draft, weight: isGlossary ? .shaped : .implied)
  }
}

extension Document {
  /// Whether a label such as "**Answer:**" begins a paragraph, and nothing else in it is bold.
  fileprivate func beginsWithLabel(_ block: NodeID) -> Bool {
    guard isFirstLine(of: block, { mayBeLabelled($0) }) else { return false }
    let source = markdown(block)
    return source.hasPrefix("**") && FieldLabel(line: source.firstLine) != nil
      && source.utf8.count { $0 == UInt8(ascii: "*") } == 4
  }
}

extension Page {
  /// Whether a letter heads it, as several others do that follow each other in the alphabet.
  fileprivate func isIndexed(at position: Int) -> Bool {
    guard let last = headings(above: position).last?.title.text, isIndexLetter(last) else {
      return false
    }
    let letters = headings.map(\.title.text).filter(isIndexLetter)
    return letters.count >= 3 && letters == letters.sorted()
  }

  /// Whether bold is all of the first line, in a glossary, and text follows below it.
  fileprivate func isTermAlone(at position: Int) -> Bool {
    let lines = document.markdown(blocks[position]).split(separator: "\n")
    guard let first = lines.first.map({ String($0).trimmingBreak }), unwrapped(first) != first,
      path(above: position).headsTerms || isIndexed(at: position)
    else { return false }
    if lines.count > 1 { return true }
    guard position + 1 < blocks.count, heading(at: position + 1) == nil else { return false }
    let next = blocks[position + 1]
    return document.kind(next) == .paragraph && !document.markdown(next).hasPrefix("**")
  }

  /// Where what belongs to a term ends: at the next one, a heading or a rule.
  fileprivate func end(ofTermAt position: Int, terms: Set<Int>) -> Int {
    blocks.indices[(position + 1)...].first { next in
      terms.contains(next) || heading(at: next) != nil || document.kind(blocks[next]) == .rule
    } ?? blocks.count
  }
}
