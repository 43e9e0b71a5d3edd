import Basics
import Exports
import Grading
import JSON
import Questions
import Sessions
import Terminal
import TestKit
import Testing

/// What every report must keep, and how each looks.
struct ReportTests {
  private let options = ReportOptions(minScore: 0.8)

  @Test func `names are unique, short and lower-case`() {
    #expect(Set(allReports.map(\.name)).count == allReports.count)
    for report in allReports {
      #expect(report.name.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" })
      #expect(!report.summary.isEmpty && !report.summary.hasSuffix("."))
      #expect(Exports.report(named: report.name)?.name == report.name)
    }
  }

  @Test(arguments: allReports.map(\.name))
  func `nothing in the output can drive a terminal, and it ends with a line feed`(
    name: String
  ) throws {
    let chosen = try #require(report(named: name))
    var result = Sample.result(Sample.hostile, .fail)
    result.reason = Sample.hostile.title
    result.points = Sample.hostile.statedPoints.map {
      .init(point: $0, mark: .missed, evidence: nil)
    }
    var run = quiz([], answers: [:])
    run.results = [result]
    let text = chosen.write(run, options, .plain())
    expectHarmless(text)
    #expect(text.hasSuffix("\n"))
    #expect(!text.contains("\n::error::x"))
    #expect(text == chosen.write(run, options, .plain()))
  }

  @Test func `each report of the same run`() throws {
    try expectGolden(QuizJSON().write(Sample.report, options, .plain()), "Exports/quiz.json")
    try expectGolden(Compact().write(Sample.report, options, .plain()), "Exports/quiz-compact.txt")
    try expectGolden(QuizJUnit().write(Sample.report, options, .plain()), "Exports/quiz-junit.xml")
    try expectGolden(QuizTAP().write(Sample.report, options, .plain()), "Exports/quiz.tap.txt")
    try expectGolden(
      QuizGitHub().write(Sample.report, options, .plain()),
      "Exports/quiz-github.txt"
    )
    try expectGolden(jobSummary(of: Sample.report, options), "Exports/quiz-summary.md")
    for width in [40, 80] {
      let text = Pretty().write(Sample.report, options, .plain(width: width))
      try expectGolden(text, "Exports/quiz-pretty.\(width).txt")
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= width })
    }
  }

  @Test func `a report in colour has the same words`() {
    let rich = Pretty().write(Sample.report, options, .rich())
    #expect(rich.contains("\u{1b}[31m"))
    let words = rich.replacing(/\u{1b}\[[0-9;]*m/, with: "")
    #expect(words == Pretty().write(Sample.report, options, .plain()))
  }

  @Test func `the sums of the JSON report say what the run came to`() throws {
    let text = QuizJSON().write(Sample.report, options, .plain())
    let value = try JSONNode(parsing: Array(text.utf8))
    #expect(value["schema"]?.string == "grill.quiz/1")
    #expect(value["score"]?.double == 0.25)
    #expect(value["min_score"]?.double == 0.8)
    #expect(value["selected"]?.int == 4)
    #expect(value["results"]?.array?.map { $0["coverage"]?.double } == [1, 0.3333, 0.5, 0, 0])
    let open = try JSONNode(
      parsing: Array(QuizJSON().write(Sample.report, ReportOptions(), .plain()).utf8)
    )
    #expect(open["min_score"]?.isNull == true)
  }

  @Test func `a run without questions is told as such`() {
    let none = quiz([], answers: [:])
    for report in allReports {
      #expect(report.write(none, options, .plain()).isEmpty == (report.name == "github"))
    }
  }

  @Test func `the score alone, what did not pass, or everything`() {
    func lines(_ name: String, _ detail: ReportOptions.Detail) -> [Substring] {
      let options = ReportOptions(minScore: 0.8, detail: detail)
      return (report(named: name)?.write(Sample.report, options, .plain()) ?? "")
        .split(separator: "\n")
    }
    #expect(lines("pretty", .score).count == 1)
    #expect(lines("compact", .score).count == 1)
    #expect(lines("pretty", .score)[0].hasPrefix("score 25.0 %"))
    #expect(lines("pretty", .problems).contains("(1 passed; --verbose lists them)"))
    #expect(lines("pretty", .everything).contains { $0.hasPrefix("pass   notes/q1") })
    #expect(lines("compact", .everything).contains { $0.contains("note[pass]") })
    #expect(!lines("compact", .problems).contains { $0.contains("note[pass]") })
  }

  @Test func `GitHub gets ten errors and ten warnings at most, the gravest first`() {
    func result(_ index: Int, _ status: QuizReport.Status) -> QuizReport.Result {
      Sample.result(Sample.question("id\(index)", Recall(), "t\(index)") { _ in }, status)
    }
    var run = quiz([], answers: [:])
    run.results =
      (0..<12).map { result($0, .skip) } + (12..<24).map { result($0, .fail) }
      + [result(24, .error)]
    let place = Place(file: "a.md", line: 1)
    run.contentErrors = [Finding(Rule("E999", "x"), at: place, "content")]
    let lines = QuizGitHub().write(run, options, .plain()).split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("::error ") } == 10)
    #expect(lines.count { $0.hasPrefix("::warning ") } == 10)
    #expect(lines[0].contains("content"))
    #expect(lines[1].contains("notes/id24"))
    #expect(lines.last?.hasPrefix("::notice title=grill quiz::6 more:") == true)
  }

  @Test(arguments: [0, 60, 200, 400, 900, 900 << 10])
  func `a summary keeps within its room and says what is left out`(limit: Int) {
    let text = jobSummary(of: Sample.report, options, limit: limit)
    #expect(text.utf8.count <= limit)
    let rows = text.split(separator: "\n").count {
      $0.hasPrefix("| notes") || $0.hasPrefix("| other")
    }
    let isCut = !text.isEmpty && rows < 4
    #expect(text.contains("\(4 - rows) more are left out here.") == isCut)
  }

  @Test func `what is wrong with the documents fails a run whatever its score`() {
    var run = Sample.report
    run.results = [Sample.report.results[0]]
    let place = Place(file: "a.md", line: 4, column: 2)
    run.contentErrors = [Finding(Rule("E999", "x"), at: place, "it is wrong")]
    #expect(!run.isPassed(minScore: 1))
    #expect(run.isPassed(minScore: 1, allowsErrors: true))
    let text = Pretty().write(run, options, .plain())
    #expect(text.contains("a.md:4:2: error[E999]: it is wrong"))
    #expect(text.contains("FAILED: a run with errors never passes"))
    let mild = ReportOptions(minScore: 0.8, allowsErrors: true)
    #expect(Pretty().write(run, mild, .plain()).contains("PASSED"))
    #expect(QuizTAP().write(run, options, .plain()).contains("not ok 2 - E999 it is wrong"))
    #expect(QuizTAP().write(run, mild, .plain()).contains("ok 2 - E999 it is wrong # SKIP"))
    #expect(QuizJUnit().write(run, options, .plain()).contains("<error type=\"E999\""))
  }

  @Test func `a thousand runs are one run`() {
    let questions = Sample.questions + [Sample.other]
    func text() -> String {
      let run = quiz(questions, answers: ownAnswers(of: questions))
      return allReports.map { $0.write(run, options, .plain()) }.joined()
    }
    #expect(Set((0..<1000).map { _ in Fingerprint(text()) }).count == 1)
  }
}
