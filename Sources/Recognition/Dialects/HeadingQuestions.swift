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
    let chosen = outermost(page.headings.filter { isQuestion($0, in: page) }, in: page)
    return chosen.compactMap { claim(for: $0, in: page) }
  }

  private func isQuestion(_ heading: Heading, in page: Page) -> Bool {
    let title = heading.title
    switch title.label?.kind {
    case .question: return true
    case .problem, .design:
      return title.label?.number != nil && !title.text.isEmpty && hasSibling(heading, in: page)
    case .scenario: return false
    case .number, nil: break
    }
    let strength = asking(title.text)
    let beside = page.headings.filter { $0.level == heading.level }
    let asks = beside.filter { asking($0.title.text) > .no || $0.title.label?.kind == .question }
    guard strength > .no else {
      // A topic in a numbered row of questions is one of them.
      let numbered = beside.filter { $0.title.label?.kind == .number }
      let asking = numbered.filter { Recognition.asking($0.title.text) > .no }
      return title.label?.kind == .number && numbered.count >= 4
        && asking.count * 2 >= numbered.count && !page.lead(of: heading).isEmpty
    }
    if strength == .byMark, asks.count >= 3, asks.count * 3 >= beside.count { return true }
    return asks.count * 2 >= beside.count && (asks.count >= 2 || strength == .byMark)
  }

  /// "Problem 1" without a "Problem 2" is as likely a chapter of something else.
  private func hasSibling(_ heading: Heading, in page: Page) -> Bool {
    heading.title.hasPermalink
      || page.headings.count { $0.title.label?.kind == heading.title.label?.kind } >= 2
  }

  /// Leaves out questions inside the answers of others, and those that only hold others.
  private func outermost(_ headings: [Heading], in page: Page) -> [Heading] {
    let counts = Dictionary(grouping: headings, by: \.level).mapValues(\.count)
    let usual = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
    let holders = headings.filter { outer in
      guard outer.level < usual, outer.title.label?.kind != .question else { return false }
      let body = page.body(of: outer)
      return headings.contains { $0.level == usual && body.contains($0.position) }
    }.map(\.position)
    var end = 0
    return headings.filter { heading in
      guard heading.position >= end, !holders.contains(heading.position) else { return false }
      end = page.body(of: heading).upperBound
      return true
    }
  }

  private func claim(for heading: Heading, in page: Page) -> Claim? {
    var body = page.body(of: heading)
    var title = heading.title
    var line = heading.line
    if title.text.isEmpty {
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
