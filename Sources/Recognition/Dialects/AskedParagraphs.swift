import Markdown
import Questions

/// A paragraph for each question below a title that announces questions, with its answer or none.
///
/// "Questions other panels asked", then "What is a trie?" and "Why balance it?" as paragraphs of their
/// own, or as the first lines of such. Nothing else stands in the section but a first paragraph about it.
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
      if let first = lead.first, lead.count >= 3, AskedParagraph(at: first, in: page) == nil {
        lead = lead.dropFirst()
      }
      let asked = lead.compactMap { AskedParagraph(at: $0, in: page) }
      guard lead.count >= 2, asked.count == lead.count,
        asked.count(where: \.title.text.endsQuestion) * 2 >= asked.count
      else { return [] }
      return zip(lead, asked).map { position, one in
        var draft = Draft(asking: one.title, lines: one.lines, path: page.path(above: position))
        if let rest = one.rest { draft.fill(from: page.fields(of: [rest], below: one.title.text)) }
        draft.decideForm(label: nil)
        return Claim(draft, weight: .shaped)
      }
    }
  }
}

/// A paragraph that asks in its first lines.
private struct AskedParagraph {
  let title: Title
  let lines: ClosedRange<Int>
  /// What is said below it in the same paragraph.
  let rest: Part?

  init?(at position: Int, in page: Page) {
    let block = page.blocks[position]
    guard page.document.kind(block) == .paragraph, page.heading(at: position) == nil else {
      return nil
    }
    let texts = page.document.markdown(block)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let count = titleLineCount(texts, answerAt: nil)
    let source = joinedTitle(texts[..<count])
    title = Title(plain: plainLine(source), markdown: source)
    guard title.text.utf8.count <= 300,
      title.text.endsQuestion || asking(title.text) == .byWords
    else { return nil }
    let first = page.document.lines(block).lowerBound
    lines = first...first + count - 1
    rest =
      count < texts.count
      ? .text(
        texts[count...].joined(separator: "\n"),
        lines: first + count...first + texts.count - 1
      )
      : nil
  }
}
