import Basics
import Library
import Testing

struct LintReportTests {
  private func checked(_ path: String, _ text: String) -> CheckedFile {
    check(SourceFile(path: path, bytes: Array(text.utf8))) { _ in true }
  }

  private func twins(_ files: CheckedFile...) -> [String] {
    LintReport(files).findings.map { "\($0.rule.id) \($0.place) \($0.message.text)" }
  }

  @Test func `what is asked twice is told where it is asked again`() {
    let text = "# Q: Why?\n\nx\n"
    #expect(
      twins(checked("b.md", "\n" + text), checked("a.md", text)) == [
        "N310 a.md:1:1 this is also asked at b.md:2:1; both share one memory"
      ]
    )
    #expect(
      twins(checked("a.md", text + text)) == ["N310 a.md:4:1 this is asked before, in line 1"]
    )
    #expect(twins(checked("a.md", text), checked("b.md", "# Q: How?\n\nx\n")).isEmpty)
  }

  @Test func `what is asked in other words is told as well`() {
    #expect(
      twins(
        checked("a.md", "# Q: What is the bias-variance tradeoff?\n\nx\n"),
        checked("b.md", "\n# Q: Explain the bias–variance trade-off.\n\nx\n")
      ) == ["N310 b.md:2:1 this asks the same as a.md:1:1; the first of them is studied"]
    )
  }

  @Test func `one id for two questions is an error, in whatever files they are`() {
    let files = ["A?", "B?"].map {
      checked("\($0.first ?? "x").md", "# Q: \($0)\n<!-- id: i -->\n\nx\n")
    }
    #expect(
      LintReport(files).findings.map { "\($0.rule.id) \($0.place)" } == ["E108 B.md:1:1"]
    )
  }

  @Test func `files are in the order of their names, unread ones among them`() {
    let unread = Finding(.unread, at: Place(file: "b.md", line: 1), "no")
    let report = LintReport(
      [checked("c.md", "# Q: Why?\n\nx\n"), checked("a.md", "x")],
      unread: [unread]
    )
    #expect(report.files.map(\.path) == ["a.md", "b.md", "c.md"])
    #expect(report.findings.map(\.rule.id) == ["W305", "E100"])
    #expect(report.questionCount == 1)
    #expect([.error, .warning, .note].map { report.count($0) } == [1, 1, 0])
  }

  @Test(arguments: [
    ("a/b.md", "a/b.md"), ("-", "-"), ("-x.md", "./-x.md"), ("a b.md", "'a b.md'"),
    ("it's $(x).md", "'it'\\''s $(x).md'"),
  ])
  func `the line that repairs a file names it in one word`(path: String, word: String) {
    let findings = checked(path, "# Q: Why?\n\nx ‚Üí y\n").findings
    #expect(findings.map(\.help) == ["grill lint --fix \(word)"])
  }

  @Test(arguments: [
    (Finding.Severity?.none, false), (.error, false), (.warning, true), (.note, true),
  ])
  func `it fails where something is as grave as the level`(level: Finding.Severity?, isFailed: Bool)
  {
    #expect(LintReport([checked("a.md", "x")]).isFailed(at: level) == isFailed)
  }

  @Test func `random bytes are checked without harm, and every finding lies in the file`() throws {
    var random = SeededRandom(seed: 7)
    let pieces: [[UInt8]] =
      [
        "# Q: Why?\n", "\n\n", "- [ ] a\n", "- [x] b\n", "Answer: ", "F) x", "```", "~~~\n", "<!--",
        "-->",
        "<details>", "</details>", "[a](#b)", "![](c.png)", "‚Üí", "â€™", "é", "漢", "\r\n", "\r",
        "TODO",
        "<!-- id: a b -->", "## ", "> ", "  ", "| a | b |\n|---|---|\n", "1. ", "e.g. ",
        "**x**: y. ",
      ].map { Array($0.utf8) } + [
        [0], [0xff], [0xc3], [0xf0, 0x9f], [0xef, 0xbb, 0xbf], [0xff, 0xfe],
      ]
    for round in 0..<400 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<40, using: &random) {
        bytes +=
          round.isMultiple(of: 5)
          ? [UInt8.random(in: 0...255, using: &random)] : pieces.randomElement(using: &random) ?? []
      }
      let file = check(SourceFile(path: "x.md", bytes: bytes)) { _ in false }
      let again = check(SourceFile(path: "x.md", bytes: bytes)) { _ in false }
      #expect(file.findings == again.findings)
      for finding in file.findings {
        let line = file.source.line(finding.place.line)
        #expect(finding.place.column >= 1, "\(bytes)")
        #expect(finding.place.column <= line.count + 1, "\(finding) in \(bytes)")
        #expect(
          finding.place.column + (finding.length ?? 0) <= max(line.count + 1, 2),
          "\(finding) \(bytes)"
        )
      }
      let places = file.findings.map(\.place).map { ($0.line, $0.column) }
      #expect(zip(places, places.dropFirst()).allSatisfy { $0 <= $1 })
    }
  }
}
