import Markdown
import Questions

/// Paragraphs that ask, in a document of other questions.
///
/// Each is a question, the answer in those below, or each of its lines is one. They count only beside
/// several questions that are surer.
struct QuestionsBeside: Dialect {
  let name = "questions-beside"
  let summary = "paragraphs and their lines that ask beside surer questions"

  func claims(in page: Page) -> [Claim] {
    page.sections.flatMap { paragraphs(in: $0, of: page) }
      + page.blocks.indices.flatMap { lines(at: $0, of: page) }
  }

  /// Those of a paragraph in which each line asks, most of them with a mark.
  private func lines(at position: Int, of page: Page) -> [Claim] {
    let block = page.blocks[position]
    guard page.document.kind(block) == .paragraph, page.heading(at: position) == nil,
      page.document.lines(block).count >= 2,
      page.document.bytes[page.document.range(block)].contains(where: { $0 == 0x3f || $0 >= 0x80 })
    else { return [] }
    let texts = page.document.markdown(block).split(separator: "\n").map(String.init)
    let asked = texts.count(where: \.endsQuestion)
    guard asked >= 1, asked * 2 >= texts.count,
      texts.allSatisfy({ text in
        text.first?.isUppercase == true && text.utf8.count <= 200 && QuestionLine(text) == nil
          && (text.endsQuestion || asking(text) == .byWords) && !asksAboutDocument(text)
          && !speaksOfOneself(text)
      })
    else { return [] }
    let first = page.document.lines(block).lowerBound
    return texts.enumerated().map { offset, text in
      var draft = Draft(
        asking: Title(plain: plainLine(text), markdown: text),
        lines: first + offset...first + offset,
        path: page.path(above: position)
      )
      draft.decideForm(label: nil)
      return Claim(draft, weight: .beside)
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
      return page.claimBeside(
        Title(plain: text, markdown: page.document.markdown(page.blocks[start]).oneLine),
        at: page.document.lines(page.blocks[start]),
        answer: start + 1..<end
      )
    }
  }
}

extension Page {
  /// Whether a paragraph is one question and nothing else.
  fileprivate func asks(at position: Int) -> Bool {
    let block = blocks[position]
    guard document.kind(block) == .paragraph, heading(at: position) == nil,
      document.range(block).count <= 200, roles[position].isEmpty,
      !"*_".utf8.contains(document.bytes[document.range(block).lowerBound])
    else { return false }
    let text = document.text(block).oneLine
    return text.endsQuestion && !speaksOfOneself(text) && !asksAboutDocument(text)
      && QuestionLine(text) == nil && text.first?.isUppercase == true
  }
}
