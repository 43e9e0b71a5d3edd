import Markdown
import Questions

/// A paragraph for each question below a title that announces questions, and no answers.
///
/// "Questions other panels asked", then "What is a trie?" and "Why balance it?" as paragraphs of their
/// own. Nothing else stands in the section but a first paragraph about it.
struct AskedParagraphs: Dialect {
  let name = "asked-paragraphs"
  let summary = "a paragraph for each question, below a title that announces them"

  func claims(in page: Page) -> [Claim] {
    page.headings.flatMap { heading -> [Claim] in
      guard heading.names.contains(.questions) || saysAsked(heading.title.text),
        !headsOtherLists(heading.title.text),
        !page.headings(above: heading.position).headOtherThings
      else { return [] }
      var lead = page.lead(of: heading)
      if let first = lead.first, lead.count >= 3, page.title(askedAt: first) == nil {
        lead = lead.dropFirst()
      }
      let asked = lead.compactMap { page.title(askedAt: $0) }
      guard lead.count >= 2, asked.count == lead.count,
        asked.count(where: \.text.endsQuestion) * 2 >= asked.count
      else { return [] }
      return zip(lead, asked).map { position, title in
        var draft = Draft(
          asking: title,
          lines: page.document.lines(page.blocks[position]),
          path: page.path(above: position)
        )
        draft.decideForm(label: nil)
        return Claim(draft, weight: .shaped)
      }
    }
  }
}

extension Page {
  /// What a paragraph asks that says nothing else.
  fileprivate func title(askedAt position: Int) -> Title? {
    let block = blocks[position]
    guard document.kind(block) == .paragraph, document.range(block).count <= 300 else { return nil }
    let source = document.markdown(block).oneLine
    let title = Title(plain: document.text(block).oneLine, markdown: source)
    return title.text.endsQuestion || asking(title.text) == .byWords ? title : nil
  }
}
