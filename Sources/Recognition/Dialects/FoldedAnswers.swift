import Markdown
import Questions

/// An exercise, and below it a fold that hides its solution.
///
/// The text right above a fold called "Answer" or "Show" is the question, whatever it is: an item, a
/// numbered line, a paragraph. One of them alone could be anything but
/// below a heading that announces exercises.
struct FoldedAnswers: Dialect {
  let name = "folded-answers"
  let summary = "a task with a fold that hides its solution"

  func claims(in page: Page) -> [Claim] {
    guard page.document.bytes.contains(UInt8(ascii: "<")) else { return [] }
    let parts = page.blocks.map(Part.block)
    let rows = page.rows
    var found: [(asked: AskedAbove, row: Int)] = []
    var floor = 0
    for index in rows.indices where rows[index].hidesAnswer {
      if let asked = AskedAbove(index, from: floor, in: rows, page: page), !asked.isHeading,
        rows[index].namesAnswer || asked.isTask
      {
        found.append((asked, index))
      }
      floor = index + 1
    }
    guard found.count >= 2 || found.first.map({ isExercise($0.row, of: page) }) == true else {
      return []
    }
    return found.enumerated().compactMap { index, one in
      let next = index + 1 < found.count ? found[index + 1].asked.start : rows.count
      let end = foldEnd(from: one.row, in: rows[..<max(next, one.row + 1)], of: page)
      return claim(one.asked, at: one.row, before: end, of: rows, parts, in: page)
    }
  }

  /// Whether the heading above the row is called an exercise or the like.
  private func isExercise(_ row: Int, of page: Page) -> Bool {
    page.headings(above: page.rows[row].part).last.map { announcesTasks($0.title.text) } ?? false
  }

  /// Behind the row that closes the fold, or where the section ends.
  private func foldEnd(from start: Int, in rows: ArraySlice<Row>, of page: Page) -> Int {
    var depth = 0
    for index in start..<rows.endIndex {
      let row = rows[index]
      if row.kind == .heading, page.heading(at: row.part) != nil { return index }
      depth += row.foldDepth
      if depth <= 0 { return index + 1 }
    }
    return rows.endIndex
  }

  private func claim(
    _ asked: AskedAbove,
    at row: Int,
    before end: Int,
    of rows: [Row],
    _ parts: [Part],
    in page: Page
  ) -> Claim? {
    var below = asked.stem.flatMap { Recognition.parts(from: rows[$0...$0], of: rows, parts) }
    below += Recognition.parts(from: rows[row..<max(end, row + 1)], of: rows, parts)
    let fields = page.fields(of: below, below: asked.title.text)
    var draft = Draft(
      asking: asked.title,
      lines: asked.line...asked.line,
      path: page.path(above: rows[row].part)
    )
    draft.fill(from: fields)
    guard draft.answer != nil || !draft.choices.isEmpty else { return nil }
    draft.decideForm(label: nil)
    return Claim(draft, weight: .shaped)
  }
}

extension AskedAbove {
  /// Whether more than a fold speaks for a question: a number, or how it begins.
  fileprivate var isTask: Bool { title.label != nil || asking(title.text) > .no }
}

extension Row {
  /// How many more folds are open behind the row than before it.
  var foldDepth: Int {
    guard kind != .code, text.utf8.contains(UInt8(ascii: "<")) else { return 0 }
    return scanFoldTags(in: Array(text.utf8)).tags.reduce(0) { depth, tag in
      switch tag.kind {
      case .details: depth + 1
      case .detailsEnd: depth - 1
      case .summary, .summaryEnd: depth
      }
    }
  }

  /// Whether the fold is called an answer, and not only shows something.
  fileprivate var namesAnswer: Bool {
    let title = withoutWrapping(text)?.oneLine ?? text
    return FieldLabel(summary: title) != nil && !isShowing(title)
  }

  /// Whether a fold begins here whose summary only says that an answer is in it.
  fileprivate var hidesAnswer: Bool {
    guard kind == .html, text.lowercased().includes("<summary") else { return false }
    let source = Array(text.utf8)
    guard let fold = folds(in: source).first else { return false }
    let title = plainLine(fold.summaryText(of: source).oneLine)
    return FieldLabel(summary: title)?.role == .answer
  }
}
