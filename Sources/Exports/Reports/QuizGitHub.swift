import Basics
import Questions
package import Sessions
package import Terminal

/// Workflow commands that become annotations in a pull request.
///
/// GitHub shows ten of each kind in a step and drops the others without a word, so the gravest come
/// first, and a last notice says how many there are no annotations for.
package struct QuizGitHub: Report {
  package let name = "github"
  package let summary = "annotations for GitHub Actions, and a summary of the job"

  package init() {}

  package func write(
    _ report: QuizReport,
    _ options: ReportOptions,
    _ capabilities: Capabilities
  ) -> String {
    let limit = 10
    let content = options.allowsErrors ? "warning" : "error"
    let all =
      report.contentErrors.map { Annotation($0, kind: content) }
      + [.error, .fail, .skip].flatMap { status in
        report.results.filter { $0.status == status }.map { Annotation($0) }
      }
    let shown = ["error", "warning"].flatMap { kind in
      all.filter { $0.kind == kind }.prefix(limit)
    }
    let text = shown.map { $0.command + "\n" }.joined()
    guard shown.count < all.count else { return text }
    return text
      + "::notice title=grill quiz::\(all.count - shown.count) more:"
      + " grill quiz --report compact shows all\n"
  }
}

private struct Annotation {
  let kind: String
  let command: String

  init(_ result: QuizReport.Result) {
    kind = result.status == .skip ? "warning" : "error"
    let ratio = result.ratio.map { " \($0)" } ?? ""
    command = Self.command(
      kind,
      Place(file: result.question.file, line: result.question.line),
      title: "\(result.name)\(ratio)",
      [result.question.title, result.outcome].filter { !$0.isEmpty }.joined(separator: " - ")
    )
  }

  init(_ error: Finding, kind: String) {
    self.kind = kind
    command = Self.command(
      kind,
      error.place,
      title: "\(error.rule.id) \(error.rule.title)",
      error.message.text
    )
  }

  /// What is longer than an annotation shows is cut.
  private static func command(
    _ kind: String,
    _ place: Place,
    title: String,
    _ message: String
  ) -> String {
    let cut = message.count > 2000 ? message.prefix(2000) + "…" : message[...]
    return "::\(kind) file=\(workflowProperty(place.file)),line=\(place.line)"
      + ",title=\(workflowProperty(String(title.prefix(200))))::\(workflowText(String(cut)))"
  }
}

/// What did not pass as a table of Markdown, for the summary of a job; at most `limit` bytes, and
/// nothing where not even the sums have room.
package func jobSummary(
  of report: QuizReport,
  _ options: ReportOptions,
  limit: Int = 900 << 10
) -> String {
  let verdict = report.isPassed(options) ? "passed" : "failed"
  let sums = sums(of: report, options).joined(separator: ", ")
  var text =
    "### grill quiz: \(verdict)\n\n\(tableCell(sums))\n\n\(tableCell(header(of: report)))\n"
  let rows = rows(of: report)
  let last = "\n\(rows.count) more are left out here.\n".utf8.count
  guard text.utf8.count + last <= limit else { return "" }
  guard !rows.isEmpty else { return text }
  let head = "\n| Question | Result | Why | Place |\n| --- | --- | --- | --- |\n"
  var isTable = false
  for (index, cells) in rows.enumerated() {
    let row = (isTable ? "" : head) + "| \(cells.map(tableCell).joined(separator: " | ")) |\n"
    guard text.utf8.count + row.utf8.count + last <= limit else {
      return text + "\n\(rows.count - index) more are left out here.\n"
    }
    isTable = true
    text += row
  }
  return text
}

private func rows(of report: QuizReport) -> [[String]] {
  report.contentErrors.map { ["", "\($0.rule.id)", $0.message.text, $0.place.description] }
    + [.error, .fail, .skip].flatMap { status in
      report.results.filter { $0.status == status }.map { result in
        [result.heading, status.rawValue, result.outcome, result.question.place.description]
      }
    }
}
