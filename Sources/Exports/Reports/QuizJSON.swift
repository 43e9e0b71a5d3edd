import Basics
import JSON
import Questions
package import Sessions
package import Terminal

/// The results for programs: one JSON document, stable within its schema.
///
/// All that any report tells is in it, so that `read` gets back the same run.
package struct QuizJSON: Report {
  package let name = "json"
  package let summary = "one JSON document for programs, schema grill.quiz/1"

  static let schema = "grill.quiz/1"

  package init() {}

  package func write(
    _ report: QuizReport,
    _ options: ReportOptions,
    _ capabilities: Capabilities
  ) -> String {
    var members = [
      JSONMember("schema", .string(Self.schema)),
      JSONMember("results", .array(report.results.map(json))),
      JSONMember("score", JSONValue(report.score.rounded4)),
      JSONMember("passed", JSONValue(report.count(.pass))),
      JSONMember("failed", JSONValue(report.count(.fail))),
      JSONMember("skipped", JSONValue(report.count(.skip))),
      JSONMember("errors", JSONValue(report.count(.error))),
      JSONMember("selected", JSONValue(report.selected)),
      JSONMember("min_score", options.minScore.map { JSONValue($0.rounded4) } ?? nil),
      JSONMember("content_errors", .array(report.contentErrors.map(json))),
      JSONMember("allow_skip", .bool(report.allowsSkip)),
      JSONMember("allow_errors", .bool(options.allowsErrors)),
      JSONMember("is_passed", .bool(report.isPassed(options))),
      // As text, for not every reader keeps whole numbers of 64 bits.
      JSONMember("seed", .string(String(report.run.seed))),
      JSONMember("now", JSONValue(report.run.now?.description)),
      JSONMember("shuffled", .bool(report.run.isShuffled)),
    ]
    if let shard = report.run.shard {
      members.append(
        JSONMember(
          "shard",
          [
            "number": JSONValue(shard.part.number), "count": JSONValue(shard.part.count),
            "total": JSONValue(shard.total),
            "positions": .array(shard.positions.map { JSONValue($0) }),
          ]
        )
      )
    }
    return safeText(of: .object(members))
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
    "flags_said": .array(
      result.flags.map { ["text": .string($0.said), "verbatim": .bool($0.isVerbatim)] }
    ),
    "reason": JSONValue(result.reason),
    "comparable": .bool(result.isComparable),
    "deck": .string(result.question.deck),
    "number": JSONValue(result.question.number),
    "title": .string(result.question.title),
    "file": .string(result.question.file),
    "line": JSONValue(result.question.line),
  ]
}

private func json(of finding: Finding) -> JSONValue {
  [
    "rule": .string(finding.rule.id), "title": .string(finding.rule.title),
    "message": .string(finding.message.text),
    "file": .string(finding.place.file), "line": JSONValue(finding.place.line),
    "column": JSONValue(finding.place.column),
  ]
}
