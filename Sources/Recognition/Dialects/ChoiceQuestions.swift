import Markdown
import Questions

/// Options below a line of text: `5. Which port? (Select TWO.)`, `5 : Which port?`, Aiken.
///
/// The question is a paragraph, an item of a list or lines right above its options. Options with
/// letters or numbers count where a key says which is right, or where others in the document have
/// keys; boxes where one is ticked and the text above asks.
struct ChoiceQuestions: Dialect {
  let name = "choice-questions"
  let summary = "options below a line of text, and which of them is right"

  func claims(in page: Page) -> [Claim] {
    let sheet = ChoiceSheet(page)
    return sheet.questions.indices.compactMap { index in
      sheet.claim(at: index)
    }
  }
}

/// The rows of a page with the options and questions among them.
private struct ChoiceSheet {
  private let page: Page
  private let parts: [Part]
  private let rows: [Row]
  private(set) var questions: [(asked: AskedAbove, run: OptionRun)] = []
  /// The numbers for which lists of keys apart from the questions have letters.
  private let keyedNumbers: Set<Int>
  /// Where those lists begin.
  private let keyPositions: Set<Int>
  /// Lines with addresses that stand more than once, as the edges of pages do.
  private let repeated: Set<String>

  init(_ page: Page) {
    self.page = page
    parts = page.blocks.map(Part.block)
    rows = page.rows
    // Letters that count tasks mark no options.
    let tasks = page.signs.filter(\.holdsTasks).map { page.lead(of: $0.heading) }
    var floor = 0
    var index = 0
    while index < rows.count {
      guard let run = options(at: index, in: rows, of: page.document) else {
        index += 1
        continue
      }
      let start = rows[run.rows.lowerBound].part
      if !tasks.contains(where: { $0.contains(start) }),
        let asked = AskedAbove(run.rows.lowerBound, from: floor, in: rows, page: page)
      {
        questions.append((asked, run))
      }
      floor = run.rows.upperBound
      index = floor
    }
    keyPositions = Set(page.keyLists.map(\.positions.lowerBound))
    keyedNumbers = Set(
      page.keyLists.flatMap(\.entries).filter { $0.text.firstLine.isKey }.map(\.number)
    )
    let addressed =
      questions.isEmpty
      ? [] : rows.filter { $0.kind == .line && $0.text.hasAddress }.map(\.text.trimmingBreak)
    repeated = Set(Dictionary(grouping: addressed) { $0 }.filter { $0.value.count >= 2 }.keys)
  }

  func claim(at index: Int) -> Claim? {
    var (asked, run) = questions[index]
    var fields = fields(at: index)
    if fields.options?.correct.isEmpty == true,
      let (key, title) = asked.statedKey(of: run.options)
        ?? bracketedKey(in: asked.title, for: run.options)
        ?? keyBehind(asked.title, for: run.options)
    {
      fields.options?.correct = key
      fields.keyProblem = nil
      asked.title = title
    }
    let options = fields.options ?? run.options
    guard isQuestion(asked, options, hasLabel: fields.hasAnswerLabel), !isAnswer(asked) else {
      return nil
    }
    let last = rows[run.rows.upperBound - 1].lines.upperBound
    var draft = Draft(
      asking: asked.title,
      as: Choice(),
      lines: asked.line...max(asked.line, last),
      path: page.path(above: rows[run.rows.lowerBound].part)
    )
    draft.fill(from: fields)
    draft.lastLine = max(last, draft.lastLine)
    draft.decideForm(label: nil)
    let isKeyed =
      !options.correct.isEmpty || fields.hasAnswerLabel || asked.title.label?.kind == .question
      || page.hasKeys && (asked.title.text.endsQuestion || asksToPick(asked.title.text))
      || hasKeyApart(asked.title)
    return Claim(draft, weight: isKeyed ? .labelled : .shaped)
  }

  /// Whether a list of keys apart from the questions names its number.
  private func hasKeyApart(_ title: Title) -> Bool {
    digits(in: title.number ?? "").map(keyedNumbers.contains) ?? false
  }

  private func isQuestion(_ asked: AskedAbove, _ options: Options, hasLabel: Bool) -> Bool {
    let kind = asked.title.label?.kind
    let asks = asking(asked.title.text) > .no || kind == .question || asked.hasBlank
    let isNamed = asks || kind != nil
    if options.askFurther(below: asked.title.text) || options.texts.allSatisfy(\.isTally) {
      return false
    }
    // "3. **C** – because one of them works" is a key.
    if asking(asked.title.text) == .no, asked.title.label?.kind != .question,
      page.keyLists.contains(where: { $0.positions.contains(rows[asked.start].part) })
    {
      return false
    }
    // What stands below are statements.
    if asked.isHeading, asksTrueOrFalse(asked.title.text) { return false }
    switch options.style {
    case .box:
      // A plan of work has boxes as well, below a heading that may have a number.
      return (asks || isNamed && !asked.isHeading && !options.correct.isEmpty)
        && options.correct.count < options.texts.count
        && (!options.correct.isEmpty || questions.count >= 3)
        && (kind != nil || isQuiz)
    case .letter:
      return !options.correct.isEmpty || isNamed && (hasLabel || page.hasKeys || areMarked)
        || isNamed && asksToPick(asked.title.text)
          && (asked.title.text.last != ":" || page.hasKeys || kind != nil)
    case .number: return !options.correct.isEmpty && (asks || hasLabel || !asked.isHeading)
    // A part of a manual may have a heading that asks, and one thing in bold below it.
    case .bullet: return isNamed && (kind == .question || !asked.isHeading || isQuiz)
    }
  }

  /// Whether it stands right below a bare "Answer:" and asks nothing itself.
  private func isAnswer(_ asked: AskedAbove) -> Bool {
    guard asked.start > 0, rows[asked.start - 1].isAnswerLabel, asked.title.label == nil,
      asking(asked.title.text) < .byWords
    else { return false }
    let label = rows[asked.start - 1]
    return label.kind == .heading
      || FieldLabel(line: label.text)?.rest.trimmingBreak.isEmpty == true
  }

  /// Whether most say by marks of their own which option is right, so that one without is void.
  private var areMarked: Bool {
    questions.count >= 3
      && questions.count { !$0.run.options.correct.isEmpty } * 2 >= questions.count
  }

  /// Whether there are several such questions, or the document says that it has some.
  private var isQuiz: Bool {
    questions.count { asking($0.asked.title.text) > .no } >= 2
      || page.headings.contains { $0.names.contains(.questions) }
  }

  /// What stands around the options, up to the next question.
  private func fields(at index: Int) -> Fields {
    let (asked, run) = questions[index]
    var end = index + 1 < questions.count ? questions[index + 1].asked.start : rows.count
    let start = run.rows.upperBound
    let number = digits(in: asked.title.number ?? "")
    var depth = 0
    for position in start..<max(start, end) {
      let row = rows[position]
      if depth <= 0 || row.kind == .heading,
        ends(row, behind: number) || beginsOtherList(position, behind: asked)
      {
        end = position
        break
      }
      depth += row.foldDepth
    }
    var reader = FieldReader(document: page.document)
    reader.saysAnswer = true
    var stem = asked.stem
    if stem.last.map({ rows[$0].isOptionsLabel }) == true { stem.removeLast() }
    for part in stem.flatMap({ Recognition.parts(from: rows[$0...$0], of: rows, parts) }) {
      reader.read(part)
    }
    let first = rows[run.rows.lowerBound].lines.lowerBound
    reader.take(run.options, lines: first...rows[start - 1].lines.upperBound)
    if start < end {
      for part in Recognition.parts(from: rows[start..<end], of: rows, parts) { reader.read(part) }
    }
    return reader.finished()
  }

  /// Whether a title without marks stands here, and below it a list that counts from 1 again.
  private func beginsOtherList(_ position: Int, behind asked: AskedAbove) -> Bool {
    let row = rows[position]
    guard row.kind == .line, row.block != nil, row.bullet == nil, row.depth == 0,
      position + 1 < rows.count, rows[position + 1].bullet?.number == 1
    else { return false }
    let name = plainLine(row.text)
    if splitPart(name) != nil { return true }
    guard name.isSectionTitle, name.last != ":" else { return false }
    if let number = digits(in: asked.title.number ?? "") { return number > 1 }
    return asked.title.number == nil && name == name.uppercased()
  }

  /// Whether something else begins here: a section, or a question of another kind.
  private func ends(_ row: Row, behind number: Int?) -> Bool {
    switch row.kind {
    case .heading:
      return page.isHeadedAnew(at: row.part) || FieldLabel(heading: row.text) == nil
    case .rule: return true
    case .html:
      return row.depth == 0
        && (page.beginsFoldedQuestion(row.part)
          || page.announcedKeys.contains { $0.positions.contains(row.part) })
    case .line:
      guard row.block != nil || row.bullet != nil else { return false }
      if repeated.contains(row.text.trimmingBreak) || row.text.isSectionLine
        || PoolEntry.heads(row.text) || row.namesPart
      {
        return true
      }
      if keyPositions.contains(row.part)
        || page.announcedKeys.contains(where: { $0.positions.contains(row.part) })
      {
        return true
      }
      if FieldLabel(line: row.text) != nil { return false }
      let title = Title(plain: plainLine(withoutBoldNumber(row.text)))
      let own = title.number.flatMap(digits) ?? row.bullet?.number
      if let number, own == number + 1, row.depth <= 1 { return true }
      return title.label?.kind == .question
        || unwrapped(row.text.trimmingBreak).utf8.count < row.text.trimmingBreak.utf8.count
          && asking(title.text) == .byMark
    case .other: return page.announcedKeys.contains { $0.positions.contains(row.part) }
    case .code: return false
    }
  }
}

extension String {
  fileprivate var hasAddress: Bool { includes("http") || includes("www.") }
}
