import Markdown
import Questions

/// A table with a column of questions and one of answers, or of terms and definitions.
///
/// The header names decide; a table of contents has no such header.
struct QuestionTables: Dialect {
  let name = "question-tables"
  let summary = "a table of questions and answers, or of terms and definitions"

  func claims(in page: Page) -> [Claim] {
    page.blocks.indices.flatMap { position -> [Claim] in
      let block = page.blocks[position]
      guard case .table = page.document.kind(block) else { return [] }
      let rows = Array(page.document.children(block))
      guard let header = rows.first, let columns = Columns(header, of: page.document) else {
        return []
      }
      return rows.dropFirst().compactMap { row in
        claim(for: row, columns: columns, path: page.path(above: position), of: page.document)
      }
    }
  }

  private func claim(
    for row: NodeID,
    columns: Columns,
    path: [String],
    of document: Document
  ) -> Claim? {
    let cells = Array(document.children(row))
    guard cells.count > max(columns.asked, columns.answered) else { return nil }
    let asked = cells[columns.asked]
    let title = Title(plain: document.text(asked), markdown: document.markdown(asked))
    guard title.text.contains(where: \.isLetter) else { return nil }
    let line = document.lines(row).lowerBound
    let form: any Form = columns.isTerms ? Term() : Recall()
    var draft = Draft(form: form, title: title.text, line: line, lastLine: line)
    draft.titleMarkdown = title.markdown
    draft.number = title.number
    draft.path = path
    draft.answer = answer(from: document.markdown(cells[columns.answered]))
    return Claim(draft, weight: .shaped)
  }
}

/// Which column asks and which one answers.
private struct Columns {
  var asked: Int
  var answered: Int
  var isTerms: Bool

  init?(_ header: NodeID, of document: Document) {
    let names = document.children(header).map { cell in
      document.text(cell).lowercased().filter { $0.isLetter }
    }
    let kinds: [(asked: Set<String>, answered: Set<String>, isTerms: Bool)] = [
      (
        ["question", "questions", "q", "front", "prompt"], ["answer", "answers", "a", "back"], false
      ),
      (
        ["term", "terms", "concept", "word", "acronym", "abbreviation", "keyword"],
        ["definition", "meaning", "description", "explanation"], true
      ),
    ]
    for kind in kinds {
      guard let asked = names.firstIndex(where: kind.asked.contains),
        let answered = names.firstIndex(where: kind.answered.contains)
      else { continue }
      self.asked = asked
      self.answered = answered
      isTerms = kind.isTerms
      return
    }
    return nil
  }
}
