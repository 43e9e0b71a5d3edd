import Markdown
import Questions

/// Files in GIFT, Moodle's text form of quizzes: what is asked, and in braces what is answered.
///
/// Options, true or false, a word to fill in, pairs, numbers and essays; weights make an option right
/// or wrong, and feedback is the answer. Ids and tags stand in the comments above a question.
struct GIFTQuestions: Dialect {
  let name = "gift-questions"
  let summary = "questions with their answers in braces, as GIFT has them"
  let isExact = true

  func claims(in page: Page) -> [Claim] {
    guard !["md", "markdown", "aiken"].contains(page.fileEnding),
      page.source.bytes.contains(UInt8(ascii: "{"))
    else { return [] }
    let isNamed = page.fileEnding == "gift"
    // Without the ending, every part of the file has to be a question, and one beyond doubt.
    guard
      let blocks = giftBlocks(
        in: page.source.lines,
        if: { isNamed || $0.question?.hasBraces ?? true }
      ),
      isNamed || blocks.contains(where: { $0.question?.isUnmistakable ?? false })
    else { return [] }
    return blocks.compactMap { block in
      guard let question = block.question, var draft = question.draft(lines: block.lines) else {
        return nil
      }
      draft.path = block.path
      draft.statedID = block.id
      draft.tags = block.tags
      return Claim(draft, weight: .declared)
    }
  }
}
