import Basics
import Exports
import JSON
import Library
import Questions
import Terminal
import TestKit
import Testing

/// What every report of findings must keep, and how each looks.
struct FindingReportTests {
  private let options = FindingReportOptions(failLevel: .warning, version: "1.2.3")

  private let report: LintReport = {
    let text = """
      # Q1: Why is training error optimistic?

      High bias ‚Üí underfitting; 漢字\t‚Üí e\u{301} and so on and so forth, until the line is \
      so long ‚Üí that it is cut, and on, ‚Üí and on.
      Here [it](#no "is") is ‚Üí.

      # Q1: Why is training error optimistic?

      """
    let files = [
      ("decks/a b, c:d.md", text), ("decks/x.md", "Nothing\n"), ("é.md", "# Q: How?\n\nx\n"),
    ]
    let unread = Finding(
      .unread,
      at: Place(file: "/root/100%.md", line: 1),
      "no permission to read it"
    )
    let checked = files.map { path, text in
      check(SourceFile(path: path, bytes: Array(text.utf8))) { _ in false }
    }
    return LintReport(checked, unread: [unread])
  }()

  private let hostile: LintReport = {
    let evil = "\u{1b}]0;x\u{07}\u{9b}31m\u{202e}\u{7f}\r\nend\u{2028}\u{ffff}::error::x<a&\"'%"
    let place = Place(file: evil, line: 1, column: 3)
    let finding = Finding(
      Rule("E999", "x"),
      at: place,
      length: 4,
      .init(stringLiteral: evil),
      notes: [evil],
      help: evil
    )
    return LintReport([
      CheckedFile(path: evil, findings: [finding], source: SourceText("ab\(evil)"))
    ])
  }()

  @Test func `names are unique, short and lower-case`() {
    #expect(Set(allFindingReports.map(\.name)).count == allFindingReports.count)
    for report in allFindingReports {
      #expect(report.name.allSatisfy { $0.isLowercase })
      #expect(!report.summary.isEmpty && !report.summary.hasSuffix("."))
      #expect(findingReport(named: report.name)?.name == report.name)
    }
  }

  @Test(arguments: allFindingReports.map(\.name))
  func `nothing of a document can drive a terminal`(name: String) throws {
    let chosen = try #require(findingReport(named: name))
    let text = chosen.write(hostile, options, .plain())
    expectHarmless(text)
    #expect(text.hasSuffix("\n"))
    #expect(text == chosen.write(hostile, options, .plain()))
    let styled = chosen.write(hostile, options, .rich()).replacing(/\u{1b}\[[0-9;]*m/, with: "")
    expectHarmless(styled)
  }

  @Test(arguments: allFindingReports.map(\.name))
  func `nothing found is told as such`(name: String) throws {
    let chosen = try #require(findingReport(named: name))
    let text = chosen.write(LintReport([CheckedFile(path: "a.md")]), options, .plain())
    #expect(name == "github" ? text.isEmpty : text.hasSuffix("\n"))
  }

  @Test func `each report of the same findings`() throws {
    for name in ["compact", "json", "github", "sarif", "junit"] {
      let chosen = try #require(findingReport(named: name))
      let ending = ["json": "json", "sarif": "json", "junit": "xml"][name] ?? "txt"
      try expectGolden(chosen.write(report, options, .plain()), "Exports/lint-\(name).\(ending)")
    }
    for width in [40, 80] {
      let text = PrettyFindings().write(report, options, .rich(width: width))
      let words = text.replacing(/\u{1b}\[[0-9;]*m/, with: "")
      try expectGolden(words, "Exports/lint-pretty.\(width).txt")
      #expect(words.split(separator: "\n").allSatisfy { displayWidth(String($0)) <= width })
    }
    try expectGolden(
      PrettyFindings().write(report, options, .plain()),
      "Exports/lint-pretty.plain.txt"
    )
    try expectGolden(jobSummary(of: report), "Exports/lint-summary.md")
  }

  @Test(arguments: [
    ("short", 3, 2, "short", "  ^^"),
    ("漢字 x", 2, 1, "漢字 x", "  ^^"),
    ("e\u{301}a", 2, 1, "e\u{301}a", " ^"),
    ("\ta\u{1b}b", 3, 1, "    a␛b", "     ^"),
    ("0123456789abcdefghijklmnop", 4, 2, "0123456789abcdefgh…", "   ^^"),
    ("0123456789abcdefghijklmnop", 26, 1, "…89abcdefghijklmnop", "                  ^"),
    ("0123456789abcdefghijklmnop", 14, 1, "…56789abcdefghijklm…", "         ^"),
    ("end", 4, 1, "end", "   ^"),
    ("", 1, 1, "", "^"),
  ])
  func `marks stand below the place, in columns of the terminal`(
    source: String,
    column: Int,
    length: Int,
    line: String,
    marks: String
  ) {
    let place = Place(file: "a", line: 1, column: column)
    let finding = Finding(Rule("E1", ""), at: place, length: length, "m")
    let file = CheckedFile(path: "a", findings: [finding], source: SourceText(source))
    let text = PrettyFindings().write(LintReport([file]), options, .plain(width: 24))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard !source.isEmpty else {
      #expect(!lines.contains { $0.hasPrefix("1 |") })
      return
    }
    #expect(lines.contains("1 | \(line)"), "\(text)")
    #expect(lines.contains("  | \(marks)"), "\(text)")
  }

  @Test func `more than three of a kind are one for a person, and none is left out for programs`() {
    let findings = (1...12).map { line in
      Finding(Rule("W302", "x"), at: Place(file: "a.md", line: line), "m\(line)")
    }
    let many = LintReport([CheckedFile(path: "a.md", findings: findings)])
    let pretty = PrettyFindings().write(many, options, .plain())
    #expect(pretty.contains("m1\n"))
    #expect(!pretty.contains("m2"))
    #expect(pretty.contains("11 more in this file, in lines 2, 3, 4, 5, 6, 7 and 5 more"))
    for name in ["compact", "json", "sarif", "junit"] {
      let text = findingReport(named: name)?.write(many, options, .plain()) ?? ""
      #expect((1...12).allSatisfy { text.contains("m\($0)") }, "\(name)")
    }
    #expect(pretty.hasSuffix("12 warnings in 1 file (0 questions)\n"))
  }

  @Test func `GitHub gets ten of each kind at most, and a last notice of the rest`() {
    func lines(_ count: Int) -> [Substring] {
      let findings = ["E1", "W1", "N1"].flatMap { id in
        (0..<count).map { Finding(Rule(id, ""), at: Place(file: "a", line: $0 + 1), "m") }
      }
      let report = LintReport([CheckedFile(path: "a", findings: findings)])
      return GitHubFindings().write(report, options, .plain()).split(separator: "\n")
    }
    #expect(lines(10).count == 30)
    for count in [11, 50] {
      for kind in ["error", "warning", "notice"] {
        let annotations = lines(count).filter { $0.hasPrefix("::\(kind) ") }
        #expect(annotations.count == 10)
      }
      #expect(lines(count).last?.contains("::\(count * 3 - 29) more") == true)
    }
  }

  @Test func `a long summary of a job is cut, and says so`() {
    let text = jobSummary(of: report, limit: 400)
    #expect(text.utf8.count < 450)
    #expect(text.hasSuffix(" more are left out here.\n"))
  }

  @Test func `SARIF names rules that exist, and columns in units of UTF-16`() throws {
    let line = "😀 e\u{301} x 漢"
    let findings = [1, 3, 5].map { column in
      let place = Place(file: "a.md", line: 1, column: column)
      return Finding(.unread, at: place, length: 1, "m")
    }
    let file = CheckedFile(path: "a.md", findings: findings, source: SourceText(line))
    let text = SARIFFindings().write(LintReport([file]), options, .plain())
    let run = try JSONNode(parsing: Array(text.utf8))["runs"]?.array?.first
    let results = Array(try #require(run?["results"]?.array))
    let rules = Array(try #require(run?["tool"]?["driver"]?["rules"]?.array))
    let regions = results.compactMap {
      $0["locations"]?.array?.first?["physicalLocation"]?["region"]
    }
    #expect(regions.map { $0["startColumn"]?.int } == [1, 4, 7])
    #expect(regions.map { $0["endColumn"]?.int } == [3, 6, 8])
    for result in results {
      let index = try #require(result["ruleIndex"]?.int)
      #expect(rules[index]["id"]?.string == result["ruleId"]?.string)
    }
  }

  @Test func `a finding keeps its fingerprint while lines above it come and go`() throws {
    func prints(_ text: String) throws -> [String?] {
      let file = check(SourceFile(path: "a.md", bytes: Array(text.utf8))) { _ in false }
      let text = SARIFFindings().write(LintReport([file]), options, .plain())
      let run = try JSONNode(parsing: Array(text.utf8))["runs"]?.array?.first
      return run?["results"]?.array?.map {
        $0["partialFingerprints"]?["grillLine/1"]?.string
      } ?? []
    }
    let text = "# Q: Why?\n\na ‚Üí b\nc ‚Üí d\na ‚Üí b\n"
    let before = try prints(text)
    #expect(Set(before).count == 3)
    let after = try prints("Some words.\n\n" + text)
    #expect(after == before)
  }
}
