import JSON
import TestKit
import Testing

@testable import Commands

struct ScanDocumentsTests {
  private let fake = FakeWorld()
  private let good = "# Q: Why?\n\nIt is so.\n"

  private func scan(_ words: String..., isTerminal: Bool = false) -> ExitCode {
    fake.console.outputIsTerminal = isTerminal
    return Program(world: fake.world).run(["scan"] + words)
  }

  private var output: String { fake.console.output }
  private var errors: String { fake.console.errorOutput }

  @Test func `a document is told in full, those of a folder in a line each`() {
    fake.files["a.md"] = good
    fake.files["d/b.md"] = good
    fake.files["d/c.txt"] = "Nothing.\n"
    #expect(scan("a.md", "d") == .success)
    #expect(output.hasPrefix("Document a.md: 1 question.\n"))
    #expect(output.contains("Line 1: Why?\nAnswer: It is so.\n"))
    #expect(output.contains("\nd/b.md: heading-questions (questions 1)\n"))
    #expect(output.hasSuffix("All: 2 documents, 1 question, 0 unanswered.\n"))
    #expect(errors == "")
  }

  @Test func `without operands it is the bank, in a line each`() {
    fake.files["Content/a.md"] = good
    fake.files["Content/b.md"] = good
    #expect(scan() == .success)
    #expect(output.hasSuffix("All: 2 documents, 2 questions, 0 unanswered.\n"))
  }

  @Test func `standard input is a document, too`() {
    fake.console.press(good)
    #expect(scan("-") == .success)
    #expect(output.hasPrefix("Document -: 1 question.\n"))
  }

  @Test(arguments: ["a.md:3", "a.md:3:7", "a.md:3:7:"])
  func `a line is explained, as other messages name it`(operand: String) {
    fake.files["a.md"] = good
    #expect(scan(operand) == .success)
    #expect(output.hasPrefix("a.md:3.\nText: It is so.\n"))
    #expect(output.contains("Belongs to: Why?\n"))
    #expect(!output.contains("Document"))
  }

  @Test func `several lines of one file, by two names of it, are all explained`() {
    fake.files["a.md"] = good
    #expect(scan("a.md:1", "./a.md:3", "a.md") == .success)
    #expect(output.hasPrefix("Document a.md"))
    #expect(output.contains("\na.md:1.\n") && output.contains("\n./a.md:3.\n"))
  }

  @Test func `a file may be named like a line of another`() {
    fake.files["a.md:3"] = good
    #expect(scan("a.md:3") == .success)
    #expect(output.hasPrefix("Document a.md:3: 1 question.\n"))
  }

  @Test func `a line beyond the file is said to be`() {
    fake.files["a.md"] = good
    for line in ["4", "0", "99999999999999"] {
      #expect(scan("a.md:\(line)") == .noInput)
      #expect(errors.contains("a.md:\(line): there is no such line, the document has 3."))
    }
    #expect(errors.contains("grill scan a.md:3"))
    #expect(scan("gone.md:1") == .noInput)
    #expect(errors.contains("gone.md: there is no such file or folder."))
  }

  @Test func `what is not there hides nothing of what is`() {
    fake.files["a.md"] = good
    #expect(scan("gone.md", "a.md") == .noInput)
    #expect(output.hasPrefix("Document a.md"))
    #expect(errors == "grill: gone.md: there is no such file or folder.\n")
  }

  @Test func `for programs it is one JSON document`() throws {
    fake.files["a.md"] = good
    #expect(scan("a.md", "a.md:3", "--json") == .success)
    let value = try JSONNode(parsing: Array(output.utf8))
    #expect(value["schema"]?.string == "grill.scan/1")
    #expect(value["documents"]?.array?.count == 1)
    #expect(value["lines"]?.array?.count == 1)
  }

  @Test func `watching reads what has changed again`() {
    fake.files["d/a.md"] = good
    fake.files["d/b.md"] = good
    fake.whileSleeping = [
      {}, { self.fake.files["d/a.md"] = self.good + "\n# Q: How?\n\nSo.\n" },
      { self.fake.files["d/b.md"] = nil },
    ]
    #expect(scan("--watch", "d") == .success)
    #expect(
      output.split(separator: "\n").filter { $0.hasPrefix("All: ") } == [
        "All: 2 documents, 2 questions, 0 unanswered.",
        "All: 2 documents, 3 questions, 0 unanswered.",
        "All: 1 document, 2 questions, 0 unanswered.",
      ]
    )
    #expect(fake.files.reads == ["d/a.md", "d/b.md", "d/a.md"])
    #expect(scan("--watch", "-") == .usage)
  }

  @Test func `nothing of a document or a file's name drives the terminal`() {
    fake.files["a\u{1b}[2J.md"] = "# Q: \u{1b}[31mWhy?\n\n\u{202e}It is so.\n\nText.\n"
    for words in [["a\u{1b}[2J.md"], ["a\u{1b}[2J.md:3"], ["a\u{1b}[2J.md", "--json"]] {
      #expect(Program(world: fake.world).run(["scan", "--color", "never"] + words) == .success)
    }
    #expect(!output.contains("\u{1b}[2J") && !output.contains("\u{1b}[31m"))
    #expect(!output.contains("\u{202e}"))
  }
}
