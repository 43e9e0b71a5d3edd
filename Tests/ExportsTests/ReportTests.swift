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
    #expect(text == chosen.write(run, options, .plain()))
  }

  @Test func `each report of the same run`() throws {
    try expectGolden(QuizJSON().write(Sample.report, options, .plain()), "Exports/quiz.json")
    try expectGolden(Compact().write(Sample.report, options, .plain()), "Exports/quiz-compact.txt")
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
    for report in allReports { #expect(!report.write(none, options, .plain()).isEmpty) }
  }
}
