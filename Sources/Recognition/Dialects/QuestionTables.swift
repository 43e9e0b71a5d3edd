import Markdown
import Questions

/// A table with a column of questions, or of terms and definitions.
///
/// The header names decide, and where they say nothing a column that asks in nearly every row.
/// Without a column of answers these are questions without answers. A table of contents is none.
struct QuestionTables: Dialect {
  let name = "question-tables"
  let summary = "a table of questions and answers, or of terms and definitions"

  func claims(in page: Page) -> [Claim] {
    let tables = page.blocks.indices.filter { position in
      if case .table = page.document.kind(page.blocks[position]) { true } else { false }
    }
    guard !tables.isEmpty else { return [] }
    let lines = tables.reduce(0) { $0 + page.document.lines(page.blocks[$1]).count }
    let isMostly = lines * 5 >= page.contentLineCount * 3
    return tables.flatMap { position in
      QuestionTable(at: position, in: page, isMostly: isMostly)?.claims(in: page) ?? []
    }
  }
}

/// A table that asks.
private struct QuestionTable {
  let columns: Columns
  let rows: [TableRow]
  let path: [String]
  private let weight: Claim.Weight

  init?(at position: Int, in page: Page, isMostly: Bool) {
    let document = page.document
    let above = page.headings(above: position).map(\.title.text)
    path = above.filter { !$0.isEmpty }
    let isAnnounced =
      above.contains { announcesQuestions($0) }
      || page.headings.first?.names.contains(.questions) == true
    let isGlossary = isMostly || above.contains { speaksOfTerms($0) }
    guard
      let columns = Columns(
        document.cellTexts(ofTable: page.blocks[position]).withoutBlankRows,
        isGlossary: isGlossary,
        isAnnounced: isAnnounced
      ),
      // What has a column for each is none of another kind.
      columns.namesBoth || !above.contains(where: { headsOtherLists($0) || isAdvice($0) })
    else { return nil }
    self.columns = columns
    rows = document.children(page.blocks[position]).map { TableRow($0, of: document) }
    weight = columns.isNamed && page.isBelowTopic(position) ? .labelled : .shaped
    let asked = rows.dropFirst().compactMap { $0.cell(columns.asked) }
    // A table of contents, or of things to read.
    guard asked.count(where: { $0.leadsInside(document) }) * 2 < max(1, asked.count) else {
      return nil
    }
    // A plan of which questions are about what.
    guard asked.count(where: { $0.text.namesNumbersAlone }) * 2 < max(1, asked.count) else {
      return nil
    }
  }

  func claims(in page: Page) -> [Claim] {
    var drafts: [Draft] = []
    var category: String?
    for row in columns.hasHeader ? rows.dropFirst() : rows[...] {
      if let text = row.text(columns.column(.category)), !text.isEmpty { category = text }
      guard var draft = draft(for: row, in: page.document) else {
        if !drafts.isEmpty { goOn(&drafts[drafts.count - 1], with: row) }
        continue
      }
      if let category { draft.path.append(category) }
      drafts.append(draft)
    }
    return drafts.map { Claim($0, weight: weight) }
  }

  private func draft(for row: TableRow, in document: Document) -> Draft? {
    guard let cell = row.cell(columns.asked), !row.wantsMore else { return nil }
    let asked = AskedText(cell.markdown.replacingBreaks(by: " "), line: row.line)
    let plain = Title(plain: cell.text, markdown: cell.markdown)
    let title =
      asked.map { $0.isMarked || $0.isLink || !$0.links.isEmpty ? $0.title : plain } ?? plain
    guard
      title.text.contains(where: \.isLetter)
        || columns.isTerms && title.text.contains(where: \.isNumber)
    else { return nil }
    let form: any Form = columns.isTerms ? Term() : Recall()
    var draft = Draft(form: form, title: title.text, line: row.line, lastLine: row.line)
    draft.titleMarkdown = title.markdown
    if !columns.isTerms {
      draft.number =
        title.number ?? row.text(columns.column(.number)).flatMap { $0.isEmpty ? nil : $0 }
    }
    draft.difficulty =
      row.text(columns.column(.difficulty)).flatMap { $0.isEmpty ? nil : $0 } ?? title.difficulty
    draft.weight = row.text(columns.column(.weight)).flatMap { $0.isEmpty ? nil : $0 }
    draft.tags = tags(of: row)
    draft.path = path
    let body = answerBody(answer(of: row))
    draft.answer = body.text
    draft.gap = body.gap
    draft.isAnswerStated = true
    draft.sources =
      body.links
      + [row.cell(columns.column(.source))?.markdown].compactMap(\.self).filter { !$0.isEmpty }
    takeOptions(into: &draft, of: row)
    if draft.answer == nil, draft.gap == .missing, !draft.sources.isEmpty { draft.gap = .link }
    if !columns.isTerms {
      draft.decideForm(label: columns.isTasks ? .problem : title.label?.kind)
    }
    return draft
  }

  private func answer(of row: TableRow) -> String {
    if !columns.verdicts.isEmpty {
      let marked = columns.verdicts.filter { row.text($0).map { !$0.isEmpty } ?? false }
      return marked.count == 1 ? rows.first?.text(marked[0]) ?? "" : ""
    }
    return answerCells(of: row)
  }

  private func answerCells(of row: TableRow) -> String {
    columns.answered.compactMap { row.cell($0)?.markdown.replacingBreaks(by: "\n") }
      .filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private func takeOptions(into draft: inout Draft, of row: TableRow) {
    let options: Options
    if columns.options.isEmpty {
      guard let cell = row.cell(columns.column(.options)), let found = self.options(in: cell) else {
        return
      }
      options = found
    } else {
      let texts = columns.options.compactMap { row.text($0) }.filter { !$0.isEmpty }
      options = Options(texts: texts, style: .letter(.latin))
    }
    guard options.texts.count >= 2 else { return }
    draft.choices = options.texts
    draft.correct = options.correct
    guard let answer = draft.answer else { return }
    if let key = AnswerKey(answer, for: options) {
      draft.correct = key.positions
      let reason = row.cell(columns.column(.definition) ?? columns.column(.remark))?.markdown ?? ""
      let said = [key.rest, columns.explains ? reason : ""].filter { !$0.isEmpty }
      draft.answer = said.isEmpty ? nil : said.joined(separator: "\n\n")
    }
  }

  /// The options in a cell of their own, in one line or parted by breaks, slashes or semicolons.
  private func options(in cell: TableCell) -> Options? {
    let source = cell.markdown.replacingBreaks(by: "\n")
    let lines = 1...max(1, source.count(where: \.isNewline) + 1)
    let document = Document(parsing: "")
    let found = firstOptions(
      in: Recognition.rows(of: [.text(source, lines: lines)], in: document),
      of: document
    )
    if let found { return found.options }
    for mark in ["\n", ";", " / ", "/", ","] {
      let texts = source.pieces(between: mark).map { plainLine($0) }.filter { !$0.isEmpty }
      if texts.count >= 2 { return Options(texts: texts, style: .bullet) }
    }
    return nil
  }

  private func tags(of row: TableRow) -> [String] {
    (row.text(columns.column(.tags)) ?? "").split { ",;#".contains($0) }
      .map { String($0).oneLine }.filter { !$0.isEmpty }
  }

  /// A row without a question goes on with the answer above.
  private func goOn(_ draft: inout Draft, with row: TableRow) {
    let more = answer(of: row)
    guard row.text(columns.asked)?.isEmpty == true, !more.isEmpty, let answer = draft.answer else {
      return
    }
    draft.answer = answer + "\n" + more
    draft.lastLine = row.line
  }
}

extension TableRow {
  /// Whether it only asks to add a question: "| Add a question | [Contribute](#contributing) |".
  fileprivate var wantsMore: Bool {
    cells.dropFirst().contains { cell in
      ["contribute", "addone", "addyours", "beitragen", "contribuir"].contains(key(of: cell.text))
        && cell.markdown.includes("](")
    }
  }
}

extension String {
  /// What stands between the places where a mark is.
  fileprivate func pieces(between mark: String) -> [String] {
    var pieces: [String] = []
    var rest = self[...]
    while let found = rest.firstRange(of: mark) {
      pieces.append(String(rest[..<found.lowerBound]).trimmingBreak)
      rest = rest[found.upperBound...]
    }
    return pieces + [String(rest).trimmingBreak]
  }
}
