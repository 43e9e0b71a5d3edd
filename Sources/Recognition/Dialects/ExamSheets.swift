import Markdown
import Questions

/// Tasks of an exam by number, and below each what is asked by letter.
///
/// `## Exercise 2: Memory (18 points)`, a table that is given, `a) What is a page? (2 p.)`. What is given
/// before the letters belongs to each of them; code or a table below one belongs to it, where hardly
/// any other has something below it. See `Page.letteredTasks(below:)`.
struct ExamSheets: Dialect {
  let name = "exam-sheets"
  let summary = "numbered tasks of an exam, whose lettered paragraphs are the questions"

  func claims(in page: Page) -> [Claim] {
    let sections = page.signs.filter(\.holdsTasks).map { sign in
      (heading: sign.heading, tasks: page.letteredTasks(below: sign.heading))
    }
    let asked = sections.flatMap { section in
      section.tasks.indices.map { index in
        AskedTask(section.tasks, index, below: section.heading, in: page)
      }
    }
    let followed = asked.count { !$0.below.isEmpty }
    let isGiven = followed * 2 <= asked.count
    return asked.map { Claim($0.draft(in: page, isGiven: isGiven), weight: .labelled) }
  }
}

private struct AskedTask {
  let heading: Heading
  let task: LetteredTask
  /// The positions before the first letter.
  let lead: Range<Int>
  /// The positions up to the next letter.
  let below: Range<Int>

  init(_ tasks: [LetteredTask], _ index: Int, below heading: Heading, in page: Page) {
    self.heading = heading
    task = tasks[index]
    lead = heading.position + 1..<tasks[0].position
    let limit =
      index + 1 < tasks.count ? tasks[index + 1].position : page.lead(of: heading).upperBound
    let start = min(task.position + 1, limit)
    let end = (start..<limit).first { page.isRule($0) } ?? limit
    below = start..<end
  }

  /// `isGiven` says that code and tables below a task belong to what is asked.
  func draft(in page: Page, isGiven: Bool) -> Draft {
    let label = task.texts.indices.dropFirst().first { FieldLabel(line: task.texts[$0]) != nil }
    let count = label ?? task.texts.count
    let source = task.texts[..<count].map(\.trimmingBreak.withoutPoints).joined(separator: " ")
    let line = task.firstLine
    var draft = Draft(
      asking: Title(plain: plainLine(source), markdown: source),
      lines: line...line + count - 1,
      path: page.path(above: heading.position)
        + [heading.title.text.withoutPoints]
        .filter { !$0.isEmpty }
    )
    draft.number = heading.title.number.map { $0 + String(task.letter) }
    var parts = page.blocks[below].map(Part.block)
    if count < task.texts.count {
      let rest = task.texts[count...].joined(separator: "\n")
      parts.insert(.text(rest, lines: line + count...task.lastLine), at: 0)
    }
    let fields = page.fields(of: parts, below: draft.title)
    draft.fill(from: fields)
    draft.lastLine = max(draft.lastLine, line + count - 1)
    let isMaterial = !below.isEmpty && below.allSatisfy { page.isMaterial(at: $0) }
    if isGiven, isMaterial, !fields.hasAnswerLabel, draft.choices.isEmpty {
      (draft.stem, draft.answer) = (draft.answer, nil)
      draft.gap = .missing
    }
    let given = lead.map { page.document.markdown(page.blocks[$0]) }
    let stem = (given + [draft.stem ?? ""]).filter { !$0.isEmpty }.joined(separator: "\n\n")
    draft.stem = stem.isEmpty ? nil : stem
    draft.decideForm(label: nil)
    return draft
  }
}

extension Page {
  /// Whether code, a table, a formula or a picture stands there, and no sentence.
  fileprivate func isMaterial(at position: Int) -> Bool {
    switch document.kind(blocks[position]) {
    case .code, .table, .math, .html: true
    case .paragraph: document.markdown(blocks[position]).hasPrefix("![")
    default: false
    }
  }
}

extension String {
  fileprivate var withoutPoints: String {
    pointsStart(in: self).map { String(self[..<$0]) } ?? self
  }
}
