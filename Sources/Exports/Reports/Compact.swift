import Basics
import Questions
package import Sessions
package import Terminal

/// One line for each question that did not pass, as editors and problem matchers read it.
///
/// As in `notes.md:12:1: error[fail]: notes/q2 4/6, too few key points; missing: ...`.
package struct Compact: Report {
  package let name = "compact"
  package let summary = "one line a problem, file:line:column first, for editors and logs"

  package init() {}

  package func write(
    _ report: QuizReport,
    _ options: ReportOptions,
    _ capabilities: Capabilities
  ) -> String {
    let sums = Line("quiz: \(sums(of: report, options).joined(separator: ", "))")
    guard options.detail != .score else { return encode([sums], .plain()) }
    let shown = report.results.filter { options.detail == .everything || $0.status != .pass }
    let results = shown.map { result in
      Line(
        "\(result.question.place): \(result.level)[\(result.status.rawValue)]: \(message(result))"
      )
    }
    return encode(
      [Line(header(of: report))] + results + lines(for: report.contentErrors) + [sums],
      .plain()
    )
  }
}

/// As lint tells them.
func lines(for errors: [Finding]) -> [Line] {
  errors.map { Line("\($0.place): error[\($0.rule.id)]: \($0.message.text)") }
}

private func message(_ result: QuizReport.Result) -> String {
  let head = [result.name, result.ratio].compactMap(\.self).joined(separator: " ")
  let missing = result.missing.isEmpty ? nil : "missing: " + result.missing.joined(separator: "; ")
  let parts = [result.reason, missing].compactMap(\.self).joined(separator: "; ")
  return parts.isEmpty ? head : "\(head), \(parts)"
}

extension QuizReport.Result {
  fileprivate var level: String {
    switch status {
    case .fail, .error: "error"
    case .skip: "warning"
    case .pass: "note"
    }
  }
}
