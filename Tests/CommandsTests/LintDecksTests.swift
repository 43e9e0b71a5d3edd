import Basics
import TestKit
import Testing

@testable import Commands

struct LintDecksTests {
  private let fake = FakeWorld()
  private let good = "# Q: Why?\n\nIt is so.\n"
  private let broken = "# Q: How?\n\nSo ‚Üí and\r\nso ‚Üì.\n"

  private func lint(_ words: String..., isTerminal: Bool = false) -> ExitCode {
    fake.console.outputIsTerminal = isTerminal
    return Program(world: fake.world).run(["lint"] + words)
  }

  private var output: String { fake.console.output }
  private var errors: String { fake.console.errorOutput }

  // MARK: Reports

  @Test func `findings are told one a line where nobody looks on`() {
    fake.files["a.md"] = broken
    #expect(lint("a.md") == .no)
    #expect(
      output == """
        a.md:3:4: error[E201]: broken characters: "‚Üí" should be "→"
        a.md:4:4: error[E201]: broken characters: "‚Üì" should be "↓"
        lint: 2 errors in 1 file (1 question)

        """
    )
    #expect(errors == "")
    #expect(fake.files.writes == 0)
  }

  @Test func `on a terminal the lines are shown, with marks below them`() {
    fake.files["a.md"] = "# Q: How?\n\nSee [it](#no).\n"
    #expect(lint("a.md", "--color", "never", "--width", "60", isTerminal: true) == .success)
    let words = output.replacing(/\u{1b}\[[0-9;]*m/, with: "")
    #expect(
      words == """
        a.md:3:9: warning[W401]: no heading of this document is #no
          │
        3 │ See [it](#no).
          │         ^^^^^

        1 warning in 1 file (1 question)

        """
    )
  }

  @Test(arguments: [
    ("error", "E", ExitCode.no), ("error", "W", .success), ("warning", "W", .no),
    ("warning", "N", .success), ("note", "N", .no), ("note", "", .success),
    ("never", "E", .success),
  ])
  func `the exit code says whether something is grave enough`(
    level: String,
    kind: String,
    code: ExitCode
  ) {
    fake.files["a.md"] =
      ["E": broken, "W": "# Q: Why?\n\n[a](gone.md)\n\nb\n", "N": "# Q: Why?\n"][kind] ?? good
    #expect(lint("a.md", "--fail-level", level) == code)
  }

  @Test func `without operands the whole bank is checked, files in folders one by one`() {
    fake.files["Content/a.md"] = good
    fake.files["Content/b/c.txt"] = "Nothing.\n"
    fake.files["Content/d.png"] = "x"
    #expect(lint() == .success)
    #expect(
      output == """
        Content/b/c.txt:1:1: warning[W305]: no question was found in this document
        lint: 1 warning in 2 files (1 question)

        """
    )
  }

  @Test func `what only shows among several documents is shown with its line, too`() {
    fake.files["a.md"] = good
    fake.files["b.md"] = "\n" + good
    #expect(lint("a.md", "b.md", "--report", "pretty") == .success)
    #expect(output.contains("b.md:2:1: note[N310]: this is also asked at a.md:1:1"))
    #expect(output.contains("2 | # Q: Why?\n"))
  }

  @Test func `links are looked up beside their document`() {
    fake.files["d/a.md"] = "# Q: Why?\n\nx [a](../b.md) [b](c.md) [c](e/)\n"
    fake.files["b.md"] = good
    fake.files["d/e/f"] = ""
    #expect(lint("d/a.md") == .success)
    #expect(output.hasPrefix("d/a.md:3:19: warning[W402]: there is no file c.md"))
  }

  @Test func `one bad document hides none of the others`() {
    fake.files["d/a.md"] = good
    fake.files["d/b.md"] = "\0\u{1}\0\0\u{2}"
    fake.files["d/c.md"] = broken
    fake.files["d/e.md"] = good
    fake.files.deny("d/e.md")
    #expect(lint("d", "--report", "compact") == .no)
    let codes = output.split(separator: "\n").map {
      $0.split(separator: ":").prefix(2).joined(separator: ":")
    }
    #expect(
      codes == [
        "d/b.md:1", "d/c.md:3", "d/c.md:4", "d/e.md:1", "lint: 4 errors in 4 files (2 questions)",
      ]
    )
    #expect(output.contains("d/e.md:1:1: error[E100]: no permission to read it\n"))
  }

  @Test func `what was named and cannot be read is a failure after all others were told`() {
    fake.files["a.md"] = good
    fake.files["b.md"] = good
    fake.files.deny("b.md")
    #expect(lint("gone.md", "a.md", "b.md") == .noInput)
    #expect(
      errors == """
        grill: gone.md: there is no such file or folder.
        grill: b.md: no permission to read it.

        """
    )
    #expect(output.hasSuffix("lint: nothing to report in 1 file (1 question)\n"))
    #expect(lint("gone.md") == .noInput)
    #expect(lint("a.md", "a.md", "./a.md") == .success)
  }

  @Test func `several reports go to files, and one to standard output`() throws {
    fake.files["a.md"] = broken
    #expect(
      lint("a.md", "--report", "sarif=out.sarif", "--report=junit=out.xml", "--report", "github")
        == .no
    )
    #expect(
      output.hasPrefix("::error file=a.md,line=3,col=4,endColumn=7,title=E201 broken characters::")
    )
    #expect(fake.files["out.sarif"]?.hasPrefix("{\n  \"$schema\"") == true)
    #expect(fake.files["out.xml"]?.hasPrefix("<?xml") == true)
    #expect(lint("a.md", "--json") == .no)
    #expect(output.contains("\"schema\": \"grill.lint/1\""))
  }

  @Test func `the job summary of GitHub gets every finding`() {
    fake.environment["GITHUB_STEP_SUMMARY"] = "/tmp/summary"
    fake.files["/tmp/summary"] = "before\n"
    fake.files["a.md"] = broken
    #expect(lint("a.md", "--report", "github") == .no)
    let summary = fake.files["/tmp/summary"] ?? ""
    #expect(summary.hasPrefix("before\n### grill lint\n"))
    #expect(summary.contains("| a.md\\:4\\:4 | E201 |"))
    #expect(lint("a.md") == .no)
    #expect(fake.files["/tmp/summary"] == summary)
  }

  @Test func `standard input is a document of no folder`() {
    fake.console.press("# Q: Why?\n\nx [a](gone.md) [b](#no)\n")
    #expect(lint("-") == .success)
    #expect(output.hasPrefix("-:3:19: warning[W401]"))
  }

  @Test(arguments: [
    (["--report", "pdf"], "no report \"pdf\"."),
    (["--report", "json", "--report", "sarif"], "only one report can go to standard output."),
    (["--fail-level", "bad"], "--fail-level cannot be \"bad\"."),
    (["--diff", "--json"], "--diff and --check write no report."),
    (["--watch", "--fix"], "--watch checks files, and changes none."),
    (["--watch", "-"], "--watch checks files, and changes none."),
    (
      ["--fix", "-", "a.md"], "--fix - writes standard input to standard output, and nothing else."
    ),
  ])
  func `wrong usage says what is wrong`(words: [String], message: String) {
    fake.files["a.md"] = broken
    #expect(Program(world: fake.world).run(["lint"] + words) == .usage)
    #expect(errors.hasPrefix("grill: \(message)\n"))
    #expect(fake.files["a.md"] == broken)
  }
}
