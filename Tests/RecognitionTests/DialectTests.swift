import Basics
import Markdown
import Questions
import Recognition
import Testing

/// The laws that every dialect and the choice between them keep.
struct DialectTests {
  @Test func `names are unique words with hyphens`() {
    let names = allDialects.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isLowercase || $0 == "-" } })
    #expect(allDialects.allSatisfy { !$0.summary.isEmpty })
  }

  @Test func `drafts come in the order of their lines, each with the dialect that read it`() {
    let text =
      "# Notes\n\n## Q: One?\n\na\n\n## Formulas\n\n```\nSum: a + b\n```\n\n## Q: Two?\n\nb\n"
    let found = recognize(Document(parsing: text), file: "x.md")
    #expect(found.drafts.map(\.line) == [3, 10, 13])
    #expect(found.dialects == ["heading-questions", "formula-blocks", "heading-questions"])
    #expect(found.title == "Notes")
  }

  @Test func `a document without questions is a warning, a question without an answer none`() {
    let unanswered = recognize(Document(parsing: "# Q: Why?\n"), file: "x.md").findings
    #expect(unanswered.isEmpty)
    let empty = recognize(Document(parsing: "Hello.\n"), file: "x.md").findings
    #expect(
      empty.map(\.description) == ["x.md:1:1: warning: no question was found in this document"]
    )
  }

  @Test func `front matter names the document and tags its questions`() {
    let text = "---\ntitle: \"Trees\"\ntags: [a, 'b c']\n---\n\n## Q: Why?\n\nTags: b c, d\n\nx\n"
    let found = recognize(Document(parsing: text), file: "x.md")
    #expect(found.title == "Trees")
    #expect(found.drafts.first?.tags == ["b c", "d", "a"])
    let deck = "---\ndeck: Web::HTTP\n---\nQ: Why?\nA: So.\n"
    #expect(recognize(Document(parsing: deck), file: "x.md").title == "Web::HTTP")
    let listed = "---\ntags:\n  - a\n  - b\n---\n## Q: Why?\nx\n"
    #expect(recognize(Document(parsing: listed), file: "x.md").tags == ["a", "b"])
  }

  @Test func `a rubric belongs to the document`() {
    let text = """
      ## Rubric

      * **Green-light:** Clear *and* right.
      * **Red-light:** Neither.
      * **Follow-up probes:** “Give an example?” · “And at scale?”

      ## Q: Why?

      x
      """
    let found = recognize(Document(parsing: text), file: "x.md")
    #expect(found.drafts.count == 1)
    #expect(found.rubric.map(\.name) == ["Green-light", "Red-light"])
    #expect(found.rubric.first?.text == "Clear *and* right.")
    #expect(found.probes == ["Give an example?", "And at scale?"])
  }

  @Test func `every document is read, however odd`() {
    let odd = [
      "", "\n\n", "#", "# ?", "Q", "Q:", "Q1", "**", "**?**", "- ", "- **:**", "1.",
      "|?|\n|-|\n|?|",
      "```\n:\n```", "\"", "“”", "“?”", "## Question", "### A + B = C", "Q1:\nQ2:\nQ3:", "---\n---",
    ]
    for text in odd + odd.map({ "# Q: Why?\n\n" + $0 }) {
      let found = recognize(Document(parsing: text), file: "x")
      #expect(found.drafts.allSatisfy { !$0.title.isEmpty && $0.line <= $0.lastLine }, "\(text)")
      #expect(found.drafts.count == found.dialects.count)
      #expect(found.drafts.count == found.weights.count)
    }
  }
}
