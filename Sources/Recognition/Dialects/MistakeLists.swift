import Markdown
import Questions

/// A list of mistakes, each put right after a dash.
///
/// `1. **Calling recall precision** - recall counts misses.` below a heading that speaks of
/// mistakes, myths or pitfalls.
struct MistakeLists: Dialect {
  let name = "mistake-lists"
  let summary = "a list of mistakes, each put right"

  func claims(in page: Page) -> [Claim] {
    let sections = Set(
      page.headings.filter { heading in
        // "Mistakes I made" tells a story.
        speaksOfMistakes(heading.title.text) && !speaksOfOneself(heading.title.text)
      }.map(\.position)
    )
    guard !sections.isEmpty else { return [] }
    return page.blocks.indices.flatMap { position -> [Claim] in
      let block = page.blocks[position]
      guard case .list = page.document.kind(block),
        let heading = page.headings(above: position).last, sections.contains(heading.position)
      else { return [] }
      let path = page.path(above: position)
      return page.document.children(block).compactMap { item in
        claim(for: item, path: path, of: page.document)
      }
    }
  }

  private func speaksOfMistakes(_ text: String) -> Bool { mistakes.areInLowercase(of: text) }

  private func claim(for item: NodeID, path: [String], of document: Document) -> Claim? {
    guard let lead = BoldLead(item, of: document), let rest = lead.rest, lead.isSeparated else {
      return nil
    }
    let lines = document.lines(item)
    var draft = Draft(
      form: Mistake(),
      title: lead.text,
      line: lines.lowerBound,
      lastLine: lines.upperBound
    )
    draft.titleMarkdown = lead.markdown
    draft.path = path
    draft.answer = answer(from: rest)
    return Claim(draft, weight: .shaped)
  }
}

/// "Errors" alone heads those of a program.
private let mistakes: Phrases = [
  "mistake", "misconception", "myth", "pitfall", "common error", "typical error",
  "frequent error", "classic error", "trap",
]
