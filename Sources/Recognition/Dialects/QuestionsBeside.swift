import Markdown
import Questions

/// Headings and paragraphs that ask where most others do not, in a document of other questions.
///
/// `### How does traceroute work?` among headings of all kinds, and paragraphs that are a question each,
/// the answer in those below. They count only beside several questions that are surer.
struct QuestionsBeside: Dialect {
  let name = "questions-beside"
  let summary = "headings and paragraphs that ask beside surer questions"

  func claims(in page: Page) -> [Claim] {
    headings(in: page) + page.sections.flatMap { paragraphs(in: $0, of: page) }
  }

  private func headings(in page: Page) -> [Claim] {
    page.signs.filter { sign in
      let title = sign.heading.title
      return sign.asking == .byMark && title.text.endsQuestion && sign.hasText
        && !sign.isBoilerplate && !sign.isAnswerPart && !sign.isNarrated && !sign.holdsQuestions
        && title.text.split(separator: " ").count >= 3
        && page.headings(above: sign.heading.position).allSatisfy {
          asking($0.title.text) < .byWords && $0.title.label == nil
        }
    }.map { sign in
      claim(
        for: sign.heading.title,
        at: sign.heading.line...sign.heading.line,
        answer: page.body(of: sign.heading),
        in: page
      )
    }
  }

  /// Those of a section that is nothing but questions with their answers: three of them at least.
  private func paragraphs(in section: Range<Int>, of page: Page) -> [Claim] {
    let starts = section.filter { page.asks(at: $0) }
    guard starts.count >= 3, let first = starts.first, first - section.lowerBound <= 1,
      starts.count * 4 >= section.count
    else { return [] }
    return zip(starts, starts.dropFirst() + [section.upperBound]).compactMap { start, end in
      guard start + 1 < end else { return nil }
      let text = page.document.text(page.blocks[start]).oneLine
      return claim(
        for: Title(plain: text, markdown: page.document.markdown(page.blocks[start]).oneLine),
        at: page.document.lines(page.blocks[start]),
        answer: start + 1..<end,
        in: page
      )
    }
  }

  private func claim(
    for title: Title,
    at lines: ClosedRange<Int>,
    answer: Range<Int>,
    in page: Page
  ) -> Claim {
    let position = answer.lowerBound - 1
    var draft = Draft(asking: title, lines: lines, path: page.path(above: position))
    draft.fill(from: page.fields(in: answer))
    draft.decideForm(label: nil)
    return Claim(draft, weight: .beside)
  }
}

extension Page {
  /// Whether a paragraph is one question and nothing else.
  fileprivate func asks(at position: Int) -> Bool {
    let block = blocks[position]
    guard document.kind(block) == .paragraph, heading(at: position) == nil,
      document.range(block).count <= 200
    else { return false }
    let text = document.text(block).oneLine
    return text.endsQuestion && asking(text) == .byMark && !speaksOfOneself(text)
      && QuestionLine(text) == nil && text.first?.isUppercase == true
  }
}
