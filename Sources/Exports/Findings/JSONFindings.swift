import Basics
import JSON
package import Library
package import Terminal

/// The findings for programs: one JSON document, stable within its schema.
package struct JSONFindings: FindingReport {
  package let name = "json"
  package let summary = "one JSON document for programs, schema grill.lint/1"

  package init() {}

  package func write(
    _ report: LintReport,
    _ options: FindingReportOptions,
    _ capabilities: Capabilities
  ) -> String {
    safeText(of: [
      "schema": "grill.lint/1",
      "findings": .array(report.findings.map(\.json)),
      "errors": JSONValue(report.count(.error)),
      "warnings": JSONValue(report.count(.warning)),
      "notes": JSONValue(report.count(.note)),
      "files": JSONValue(report.files.count),
      "questions": JSONValue(report.questionCount),
      "fail_level": .string(options.failLevel?.rawValue ?? "never"),
      "failed": .bool(report.isFailed(at: options.failLevel)),
    ])
  }
}
