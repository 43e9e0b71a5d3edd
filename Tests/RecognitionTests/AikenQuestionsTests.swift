import Markdown
import Questions
import Testing

@testable import Recognition

/// What Moodle's documentation of Aiken shows.
struct AikenQuestionsTests {
  private func claims(_ text: String, file: String = "quiz.txt") -> [Claim] {
    AikenQuestions().claims(in: Page(Document(parsing: text), file: file))
  }

  @Test func `a line asks, lines with letters follow, and a key`() throws {
    let text = """
      What is the *correct* answer?
      A. Is it this one?
      B) Maybe this_answer?
      C. 1. All `of` these
      ANSWER: B

      Another?
      A) yes
      B) no
      ANSWER: A

      """
    let drafts = recognize(Document(parsing: text), file: "quiz.txt").drafts
    #expect(drafts.map(\.title) == ["What is the *correct* answer?", "Another?"])
    #expect(drafts[0].choices == ["Is it this one?", "Maybe this_answer?", "1. All `of` these"])
    #expect(drafts.map(\.correct) == [[1], [0]])
    #expect(drafts.map(\.line) == [1, 7] && drafts.map(\.lastLine) == [5, 10])
  }

  @Test(arguments: [
    "Why?\nA. x\nB. y\n", "Why?\nA. x\nANSWER: A\n", "Why?\nA. x\nB. y\nANSWER: C\n",
    "Why?\nB. x\nA. y\nANSWER: A\n", "Why?\nA. x\nB. y\nANSWER: A\nBecause.\n",
    "Why?\nand how\nA. x\n",
  ])
  func `anything else in the file, and it is not Aiken`(text: String) {
    #expect(claims(text).isEmpty)
  }

  @Test func `Markdown keeps its mark-up`() {
    #expect(claims("Why?\nA. x\nB. y\nANSWER: A\n", file: "quiz.md").isEmpty)
  }
}
