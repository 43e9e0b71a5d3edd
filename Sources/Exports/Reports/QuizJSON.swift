import JSON
import Questions
package import Sessions
package import Terminal

/// The results for programs: one JSON document, stable within its schema.
package struct QuizJSON: Report {
  package let name = "json"
  package let summary = "one JSON document for programs, schema grill.quiz/1"

  package init() {}

  package func write(
    _ report: QuizReport,
    _ options: ReportOptions,
    _ capabilities: Capabilities
  ) -> String {
    safeText(of: [
      "schema": "grill.quiz/1",
      "results": .array(report.results.map(json)),
      "score": JSONValue(report.score.rounded4),
      "passed": JSONValue(report.count(.pass)),
      "failed": JSONValue(report.count(.fail)),
      "skipped": JSONValue(report.count(.skip)),
      "errors": JSONValue(report.count(.error)),
      "selected": JSONValue(report.selected),
      "min_score": options.minScore.map { JSONValue($0.rounded4) } ?? nil,
    ])
  }
}

/// Where nothing was compared nothing was covered: a coverage is always a number.
private func json(of result: QuizReport.Result) -> JSONValue {
  [
    "id": .string(result.question.id),
    "status": .string(result.status.rawValue),
    "coverage": JSONValue((result.coverage ?? 0).rounded4),
    "need": JSONValue(result.need.rounded4),
    "points": JSONValue(result.points.count),
    "missing": JSONValue(result.missing),
    "partly": JSONValue(result.partly),
    "flags": JSONValue(result.flags.map(\.text)),
    "reason": JSONValue(result.reason),
    "deck": .string(result.question.deck),
    "title": .string(result.question.title),
    "file": .string(result.question.file),
    "line": JSONValue(result.question.line),
  ]
}
