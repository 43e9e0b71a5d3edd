import Markdown
import Questions

/// One heading for each question, its answer below.
///
/// `### Q: What is a trie?`, `## 3. What is a trie?`, `### What is a trie?`, `Problem 1: Tries`. A
/// label makes any heading a question. Without one it has to ask, and so does a good part of the
/// headings beside it, as in a list of questions and not in a manual. What stands below a deeper
/// heading belongs to the answer.
struct HeadingQuestions: Dialect {
  let name = "heading-questions"
  let summary = "a heading for each question, the answer below it"

  func claims(in page: Page) -> [Claim] {
    let rows = Dictionary(grouping: page.headings, by: \.level).mapValues(HeadingRow.init)
    let asked = page.headings.filter { heading in
      rows[heading.level]?.hasQuestion(heading, in: page) ?? false
    }
    return outermost(asked, in: page).compactMap { claim(for: $0, in: page) }
  }

  /// Leaves out questions inside the answers of others, and those that only hold others.
  private func outermost(_ headings: [Heading], in page: Page) -> [Heading] {
    let counts = Dictionary(grouping: headings, by: \.level).mapValues(\.count)
    let usual = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
    var end = 0
    return headings.enumerated().filter { index, heading in
      guard heading.position >= end else { return false }
      let body = page.body(of: heading)
      if heading.level < usual, heading.title.label?.kind != .question {
        let inner = headings[(index + 1)...].prefix { body.contains($0.position) }
        if inner.contains(where: { $0.level == usual }) { return false }
      }
      end = body.upperBound
      return true
    }.map(\.element)
  }

  private func claim(for heading: Heading, in page: Page) -> Claim? {
    var body = page.body(of: heading)
    var title = heading.title
    var line = heading.line
    if title.text.isEmpty {
      // "Question 3" alone: the first paragraph asks.
      guard let first = body.first, page.heading(at: first) == nil else { return nil }
      let block = page.blocks[first]
      title = Title(plain: page.document.text(block), markdown: page.document.markdown(block))
      title.number = heading.title.number
      line = page.document.lines(block).lowerBound
      body = body.dropFirst()
    }
    guard !title.text.isEmpty else { return nil }
    let fields = page.fields(in: body)
    var draft = Draft(form: Recall(), title: title.text, line: line, lastLine: line)
    draft.number = title.number
    draft.titleMarkdown = title.markdown
    draft.difficulty = title.difficulty
    draft.path = page.path(above: heading.position)
    draft.fill(from: fields)
    draft.decideForm(label: heading.title.label?.kind)
    let isLabelled = heading.title.label?.kind == .question || fields.hasAnswerLabel
    return Claim(draft, weight: isLabelled ? .labelled : .shaped)
  }
}

/// The headings of one level, which tell by their majority what each of them is.
private struct HeadingRow {
  private let count: Int
  private let asking: Int
  private let numbered: Int
  private let askingNumbered: Int
  private let kinds: [TitleLabel.Kind: Int]

  init(_ headings: [Heading]) {
    let titles = headings.map(\.title)
    let strengths = titles.map { Recognition.asking($0.text) > .no || $0.label?.kind == .question }
    count = titles.count
    asking = strengths.count { $0 }
    numbered = titles.count { $0.label?.kind == .number }
    askingNumbered = zip(titles, strengths).count { $0.label?.kind == .number && $1 }
    kinds = Dictionary(titles.compactMap { $0.label?.kind }.map { ($0, 1) }, uniquingKeysWith: +)
  }

  func hasQuestion(_ heading: Heading, in page: Page) -> Bool {
    let title = heading.title
    switch title.label?.kind {
    case .question: return true
    case .problem, .design:
      // "Problem 1" without a "Problem 2" is as likely a chapter of something else.
      let row = title.label.map { kinds[$0.kind, default: 0] } ?? 0
      return title.number != nil && !title.text.isEmpty && (title.hasPermalink || row >= 2)
    case .scenario: return false
    case .number where title.number?.first?.isLetter == true && kinds[.question] != nil:
      // "B1" beside "Q1".
      return !title.text.isEmpty
    case .number, nil: break
    }
    switch Recognition.asking(title.text) {
    case .byMark: return asking >= 3 && asking * 3 >= count || asking * 2 >= count
    case .byWords: return asking * 2 >= count && asking >= 2
    case .no:
      guard !title.text.isEmpty, !page.lead(of: heading).isEmpty else { return false }
      // A topic in a long row of questions, or in a numbered one, is one of them.
      return asking >= 10 && asking * 10 >= count * 9
        || title.label?.kind == .number && numbered >= 4 && askingNumbered * 2 >= numbered
    }
  }
}
