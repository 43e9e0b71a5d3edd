import Markdown
import Questions

/// One heading for each question, its answer below.
///
/// `### Q: What is a trie?`, `## 3. What is a trie?`, `### What is a trie?`, `Problem 1: Tries`. A
/// label makes any heading a question. Without one it has to ask, and so does a good part of the
/// headings beside it, as in a list of questions and not in a manual; see `HeadingRow`. What stands
/// below a deeper heading belongs to the answer.
struct HeadingQuestions: Dialect {
  let name = "heading-questions"
  let summary = "a heading for each question, the answer below it"

  func claims(in page: Page) -> [Claim] {
    let signs = page.signs
    let rows = HeadingRows(signs)
    let clear = Set(signs.filter(\.isClear).map(\.parent))
    let held = signs.filter { sign in
      rows.hold(sign) && !page.headsOthers(sign.heading)
        && (clear.contains(sign.parent) || !page.isIntroduction(sign))
    }
    if page.isArticle(asking: held) { return [] }
    let asked = outermost(held, in: page)
    if page.isReadPlainly(besides: asked.map(\.heading.line)) { return [] }
    if asked.count == 1, asked[0].isAlone,
      signs.count >= 5 || page.isReference(before: asked[0].heading)
    {
      return []
    }
    let ends = ends(of: asked, among: signs, rows, in: page)
    let positions = Set(asked.map(\.heading.position))
    let statements = asked.count(where: \.asksBelow)
    let tasks = asked.count(where: \.setsTaskBelow)
    let asksBelow =
      statements >= 3 && statements >= tasks && (statements + tasks) * 2 >= asked.count
    let unsolved = unsolvedTasks(among: asked, in: page)
    return page.claimsBeside(held)
      + zip(asked, ends).compactMap { sign, end in
        var claim = claim(for: sign, end: end, asksBelow: asksBelow, in: page)
        if unsolved.contains(sign.heading.position) { claim?.draft.leaveUnsolved() }
        let above = page.headings(above: sign.heading.position)
        if above.contains(where: { positions.contains($0.position) }) {
          // Only the number signs put one question above the other.
          claim?.draft.path = above.filter { !positions.contains($0.position) }.map(\.title.text)
            .filter { !$0.isEmpty }
        }
        return claim
      }
  }

  /// The positions of tasks that have no solution, where most of several have one that is called so.
  private func unsolvedTasks(among signs: [HeadingSigns], in page: Page) -> Set<Int> {
    let tasks = signs.map(\.heading).filter { $0.title.label?.kind == .problem }
    let unsolved = tasks.filter { task in
      page.body(of: task).allSatisfy { !page.roles[$0].contains(.answer) }
    }
    let solved = tasks.count - unsolved.count
    return solved >= 3 && solved * 3 >= tasks.count * 2 ? Set(unsolved.map(\.position)) : []
  }

  /// Leaves out questions inside the answers of others, and those that only hold others.
  private func outermost(_ signs: [HeadingSigns], in page: Page) -> [HeadingSigns] {
    let counts = Dictionary(grouping: signs, by: \.heading.level).mapValues(\.count)
    let usual = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
    let siblings = Dictionary(grouping: signs.filter { $0.parent >= 0 }, by: \.parent)
    var end = 0
    return signs.enumerated().filter { index, sign in
      let heading = sign.heading
      guard heading.position >= end else { return false }
      let body = page.body(of: heading)
      if heading.level < usual, heading.title.label?.kind != .question {
        let inner = signs[(index + 1)...].prefix { body.contains($0.heading.position) }
        if inner.contains(where: { $0.heading.level == usual }) {
          let before = signs[..<index].count { $0.heading.level == usual }
          guard sign.isStray, counts[heading.level] == 1, before >= 2 else { return false }
          end = page.lead(of: heading).upperBound
          return true
        }
        // One beside the sections that hold the questions is about the document.
        let isPaired = sign.isStray && (siblings[sign.parent]?.count { $0.isStray } ?? 0) >= 2
        if !sign.isAnswered, counts[heading.level, default: 0] < 3, !isPaired { return false }
      }
      // A labelled question behind a rule or a link back to the top is the next one, however deep.
      let next = signs[(index + 1)...].prefix { body.contains($0.heading.position) }
        .first { $0.isSetOff && $0.heading.title.label?.kind == .question }
      end = next.map(\.heading.position) ?? body.upperBound
      return true
    }.map(\.element)
  }

  /// Where the answers end: at the next heading that is as high and does not stand within them.
  private func ends(
    of asked: [HeadingSigns],
    among signs: [HeadingSigns],
    _ rows: HeadingRows,
    in page: Page
  ) -> [Int] {
    let held = Set(asked.map(\.heading.position))
    let folded = page.foldedHeadings
    let askedInFolds = page.questionsInFolds
    // One with too few number signs holds none of those below it.
    let strays = Set(
      zip(asked, asked.dropFirst()).filter { one, next in
        one.heading.level < next.heading.level && one.isStray
          && page.body(of: one.heading).contains(next.heading.position)
      }.map(\.0.heading.position)
    )
    var ends: [Int] = []
    // From the last heading to the first, so that each is looked at once.
    var boundaries: [(level: Int, position: Int)] = []
    for (index, sign) in signs.enumerated().reversed() {
      let heading = sign.heading
      let level = strays.contains(heading.position) ? boundaries.last?.level ?? 1 : heading.level
      if held.contains(heading.position) {
        while let last = boundaries.last, last.level > level { boundaries.removeLast() }
        ends.append(boundaries.last?.position ?? page.blocks.count)
      } else if folded.contains(heading.position) {
        continue
      } else if rows.isInside(sign), !page.holdsOtherQuestions(sign.heading),
        !page.headsScenario(sign.heading)
      {
        let before = index > 0 ? signs[index - 1] : sign
        // Right below a question without an answer it begins something else.
        let isNext =
          held.contains(before.heading.position) && before.asking == .byMark && !before.hasText
          && before.heading.level == heading.level && !sign.isAnswerPart
        guard isNext || isKeyName(heading.whole) && !page.isRole(heading) else { continue }
      }
      while let last = boundaries.last, last.level >= level { boundaries.removeLast() }
      boundaries.append((level, heading.position))
    }
    let starts = asked.dropFirst().map(\.heading.position) + [page.blocks.count]
    return zip(asked, zip(ends.reversed(), starts).map { min($0, $1) }).map { sign, limit in
      let end = page.endBeforeTitle(of: sign.heading.position, limit)
      // "Question 1: ..." lines go on with a list of their own.
      guard !sign.heading.title.text.isEmpty else {
        return page.nextExchange(behind: sign.heading.position, before: end) ?? end
      }
      return (sign.heading.position + 1..<end).dropFirst().first { position in
        page.beginsQuestion(position) || page.turnsAway(at: position)
          || page.speaksToReader(at: position, before: end)
          || page.asksAboveFold(position) || page.countsOn(at: position, from: sign.heading)
          || askedInFolds.contains(position)
      } ?? end
    }
  }

  /// `asksBelow` says that most questions of the document stand below their titles.
  private func claim(for sign: HeadingSigns, end: Int, asksBelow: Bool, in page: Page) -> Claim? {
    let heading = sign.heading
    var title = heading.title
    var line = heading.line
    var parts = page.blocks[heading.position + 1..<end].map(Part.block)
    if let rest = heading.rest { parts.insert(.text(rest.text, lines: rest.lines), at: 0) }
    if !title.text.contains(where: \.isLetter) || title.isNoteAlone || title.isQuestionAlone {
      guard let asked = Recognition.takeTitle(from: &parts, in: page.document) else {
        return codeClaim(for: heading, parts, in: page)
      }
      title = asked.title
      title.number = heading.title.number ?? digits(in: heading.title.text).map(String.init)
      line = asked.line
    }
    let fields = page.fields(of: parts, below: title.text)
    var draft = Draft(
      asking: title,
      lines: line...line,
      path: page.path(above: heading.position)
    )
    draft.fill(from: fields)
    if !fields.hasAnswerLabel, draft.stem == nil, draft.choices.isEmpty {
      let endsAsking = draft.answer?.endsQuestion == true
      if sign.asksBelow && (asksBelow || endsAsking)
        || asksBelow && (sign.setsTaskBelow || endsAsking)
      {
        // "Shared state", and the question below it.
        (draft.stem, draft.answer) = (draft.answer, nil)
      } else if title.text.pointsBelow {
        draft.takeShownCode()
      }
    }
    // "Exercise 3", and below it what any question may be.
    let isNumberAlone = heading.title.text.isEmpty && fields.hasAnswerLabel
    draft.decideForm(label: isNumberAlone ? nil : heading.title.label?.kind)
    let isLabelled =
      [.question, .problem, .scenario].contains(heading.title.label?.kind) || fields.hasAnswerLabel
      || sign.hasRoles
    return Claim(draft, weight: isLabelled ? .labelled : .shaped)
  }
}

extension Page {
  /// Whether nothing but standing alone makes headings of its lines, and a text without mark-up has
  /// these questions and more.
  fileprivate func isReadPlainly(besides lines: [Int]) -> Bool {
    guard !lines.isEmpty,
      headings.allSatisfy({ heading in
        guard case .heading = document.kind(blocks[heading.position]) else { return true }
        return false
      })
    else { return false }
    let plain = PlainQuestions().claims(in: self).filter { $0.weight >= .shaped }.map(\.draft.line)
    return plain.count > lines.count && Set(plain).isSuperset(of: lines)
  }
}

extension HeadingQuestions {
  /// "Puzzle 3" with nothing but code below it, and what the author says is its answer.
  private func codeClaim(for heading: Heading, _ parts: [Part], in page: Page) -> Claim? {
    guard let label = heading.title.label, label.kind == .problem || label.kind == .question,
      case .block(let first)? = parts.first, case .code = page.document.kind(first)
    else { return nil }
    let fields = page.fields(of: parts)
    guard fields.hasAnswerLabel || fields.options != nil else { return nil }
    var title = heading.title
    title.text = heading.whole
    title.markdown = nil
    var draft = Draft(
      asking: title,
      lines: heading.line...heading.line,
      path: page.path(above: heading.position)
    )
    draft.fill(from: fields)
    if draft.stem == nil { draft.takeShownCode() }
    draft.decideForm(label: label.kind)
    return Claim(draft, weight: .labelled)
  }
}

extension Draft {
  /// What stands below the title of a task is the task, where the others tell their solutions apart.
  fileprivate mutating func leaveUnsolved() {
    guard choices.isEmpty, answer != nil else { return }
    stem = stem ?? answer
    (answer, gap) = (nil, .missing)
  }
}

extension HeadingSigns {
  /// Whether nothing but its own words speak for it.
  fileprivate var isAlone: Bool {
    heading.title.label == nil && !isInQuestions && !isAnswered && !hasRoles
  }

  /// Whether it may be a question that has got too high a level.
  fileprivate var isStray: Bool { hasText && asking == .byMark }
}

/// The question that a paragraph begins with, and the lines after it.
///
/// Bold text at the start is the whole question; else it ends with the first line that ends in a
/// question mark, or with the paragraph.
func splitTitle(
  _ source: String,
  firstLine: Int
) -> (title: String, rest: (text: String, lines: ClosedRange<Int>)?) {
  let lines = source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  let end = lines.indices.first { index in
    let line = lines[index].trimmingBreak
    if index == 0, line.hasPrefix("**"), line.hasSuffix("**"), line.count > 4 { return true }
    return line.last.map { "?？؟".contains($0) } == true || line.hasSuffix("?**")
  }
  // The next line may begin with a label even where nothing asks.
  let label = lines.indices.dropFirst().first { FieldLabel(line: lines[$0]) != nil }
  let count = min(end.map { $0 + 1 } ?? lines.count, label ?? lines.count)
  let title = lines[..<count].map(\.trimmingBreak).joined(separator: " ")
  guard count < lines.count else { return (unwrapped(title), nil) }
  let rest = lines[count...].joined(separator: "\n")
  return (unwrapped(title), (rest, firstLine + count...firstLine + lines.count - 1))
}

extension String {
  /// Without spaces at its ends and the marks of a hard line break.
  var trimmingBreak: String {
    String(drop(while: \.isWhitespace).dropLast { $0.isWhitespace || $0 == "\\" })
  }
}
