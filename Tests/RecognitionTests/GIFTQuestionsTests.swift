import Markdown
import Questions
import Testing

@testable import Recognition

/// The shapes that Moodle's documentation of GIFT shows.
struct GIFTQuestionsTests {
  private func read(_ text: String, file: String = "quiz.gift") -> [Draft] {
    recognize(Document(parsing: text), file: file).drafts
  }

  @Test func `options, one of them right`() throws {
    let text = """
      // question: 1  name: Grants tomb
      ::Q1:: Who's buried in Grant's \\= tomb? {
        =no one
        ~Grant # He is \\#above ground
        ~"Grant\\: the general"
        ####Nobody is *buried* there.
      }
      """
    let question = try #require(read(text).first)
    #expect(question.form is Choice)
    #expect(question.number == "Q1")
    #expect(question.title == "Who's buried in Grant's = tomb?")
    #expect(question.choices == ["no one", "Grant", "\"Grant: the general\""])
    #expect(question.correct == [0])
    #expect(question.answer == "- Grant: He is #above ground\n\nNobody is *buried* there.")
  }

  @Test func `several are right by their weights`() throws {
    let question = try #require(
      read("What two people are entombed? { ~%-100%No one ~%50%Grant ~%50%Grant's wife }").first
    )
    #expect(question.correct == [1, 2])
  }

  @Test func `true and false`() {
    let drafts = read(
      "Grant was buried there.{F}\n\n// c\n\nThe sun rises in the east.{TRUE#No!#Yes!}"
    )
    #expect(drafts.map(\.choices) == [["True", "False"], ["True", "False"]])
    #expect(drafts.map(\.correct) == [[1], [0]])
  }

  @Test func `short answers, pairs, numbers and essays`() {
    let drafts = read(
      """
      Two plus two equals {=four =4}

      Match the capitals. { =Canada -> Ottawa =Italy -> Rome }

      When was he born? {#1822:5}

      What is pi? {#3.141..3.142}

      Write about the tomb. {}

      ::note:: Only a description.
      """
    )
    #expect(
      drafts.map(\.answer) == [
        "four / 4", "- Canada → Ottawa\n- Italy → Rome", "1822 ± 5", "3.141 to 3.142", nil,
      ]
    )
    #expect(drafts.allSatisfy { $0.form is Recall })
  }

  @Test func `a missing word is a gap, with options a choice`() {
    let drafts = read("Moodle costs {=nothing} to download.\n\nIt {~a =b} here.")
    #expect(drafts.map(\.form.name) == ["cloze", "choice"])
    #expect(drafts[0].titleMarkdown == "Moodle costs [nothing] to download.")
    #expect(drafts[1].title == "It _____ here.")
  }

  @Test func `categories are headings, and comments hold ids and tags`() throws {
    let text = """
      $CATEGORY: $course$/top/Machine learning/I//O

      // [id:one-1] [tag:a b] [tag:c\\]d]
      [markdown]Why *this*?\\n\\n```\\ncode\\n``` {####[markdown]Because.}
      """
    let question = try #require(read(text).first)
    #expect(question.path == ["Machine learning", "I/O"])
    #expect(question.statedID == "one-1")
    #expect(question.tags == ["a b", "c]d"])
    #expect(question.titleMarkdown == "Why *this*?")
    #expect(question.stem == "```\ncode\n```")
    #expect(question.answer == "Because.")
    #expect(question.line == 4 && question.lastLine == 4)
  }

  @Test(arguments: [
    "# Sets\n\nA set is written {1, 2}.\n", "Use `{}` for a dictionary. {ok}\n", "{}\n",
    "x {\n\n}\n",
    "func f() {\n  return x = 1\n}\n",
  ])
  func `braces alone are no quiz`(text: String) {
    #expect(GIFTQuestions().claims(in: Page(Document(parsing: text), file: "x.txt")).isEmpty)
  }
}
