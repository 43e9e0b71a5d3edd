import Markdown
import Questions

/// A bold line for each question, its answer below.
///
/// `**What is a trie?**` as a paragraph of its own; the answer ends at the next such line, at a
/// heading or at a rule. One of them alone is emphasis.
struct BoldQuestions: Dialect {
  let name = "bold-questions"
  let summary = "a bold line for each question, the answer below it"

  func claims(in page: Page) -> [Claim] {
    let starts = page.blocks.indices.filter { boldTitle(at: $0, in: page) != nil }
    guard starts.count >= 2 else { return [] }
    return starts.compactMap { start in
      guard let title = boldTitle(at: start, in: page) else { return nil }
      let end = page.blocks.indices.first { position in
        position > start
          && (starts.contains(position) || page.heading(at: position) != nil
            || page.document.kind(page.blocks[position]) == .rule
            || page.beginsFoldedQuestion(position))
      }
      let line = page.document.lines(page.blocks[start]).lowerBound
      var draft = Draft(form: Recall(), title: title.text, line: line, lastLine: line)
      draft.titleMarkdown = title.markdown
      draft.number = title.number
      draft.difficulty = title.difficulty
      draft.path = page.path(above: start)
      draft.fill(from: page.fields(in: start + 1..<(end ?? page.blocks.count)))
      draft.decideForm(label: title.label?.kind)
      return Claim(draft, weight: .shaped)
    }
  }

  private func boldTitle(at position: Int, in page: Page) -> Title? {
    let block = page.blocks[position]
    guard page.document.kind(block) == .paragraph, page.document.lines(block).count <= 3 else {
      return nil
    }
    let inlines = page.document.inlines(block)
    guard let first = inlines.first, first.kind == .start(.strong),
      let end = inlines.firstIndex(where: { $0.kind == .end(.strong) }), end == inlines.count - 1
    else { return nil }
    let title = Title(
      plain: page.document.text(block),
      markdown: unwrapped(page.document.markdown(block))
    )
    let asks = asking(title.text) == .byMark || title.label?.kind == .question
    return asks && !title.text.isEmpty ? title : nil
  }
}
