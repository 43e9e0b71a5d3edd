import Basics
import Questions
package import Sessions
package import Terminal

/// The results for a person: what did not pass and why, then the sums, then the verdict.
package struct Pretty: Report {
  package let name = "pretty"
  package let summary = "what did not pass and why, to be read"

  package init() {}

  package func write(
    _ report: QuizReport,
    _ options: ReportOptions,
    _ capabilities: Capabilities
  ) -> String {
    let sums = sums(of: report, options).joined(separator: ", ")
    let score = wrap(Line(sums), width: capabilities.width)
    guard options.detail != .score else { return encode(score, capabilities) }
    let shown = report.results.filter { options.detail == .everything || $0.status != .pass }
    let column = shown.reduce(0) { max($0, Line($1.name).width) }
    var lines = wrap(Line(header(of: report), .dim), width: capabilities.width, rest: "  ")
    lines += shown.flatMap { block($0, column: min(column, 32), capabilities) }
    let passed = report.results.count - shown.count
    if passed > 0 { lines.append(Line("(\(passed) passed; --verbose lists them)", .dim)) }
    lines +=
      [Line()] + score + wrap(verdict(report, options), width: capabilities.width, rest: "  ")
    lines += Exports.lines(for: report.contentErrors).flatMap {
      wrap($0, width: capabilities.width, first: "  ", rest: "    ")
    }
    return encode(lines, capabilities)
  }
}

private func verdict(_ report: QuizReport, _ options: ReportOptions) -> Line {
  guard !report.isPassed(options) else { return Line("PASSED", [.ok, .strong]) }
  let failsByErrors = report.errorCount > 0 && !options.allowsErrors
  let reason =
    failsByErrors
    ? ": a run with errors never passes (--allow-errors to change)" : ": the score is too low"
  return Line("FAILED", [.miss, .strong]) + Line(reason)
}

private func block(
  _ result: QuizReport.Result,
  column: Int,
  _ capabilities: Capabilities
) -> [Line] {
  let margin = Line(spaces(7))
  let width = capabilities.width
  let name = Line(result.name).padded(to: column)
  let parts = [name, Line(result.ratio ?? ""), Line(result.reason ?? "")].filter { !$0.isEmpty }
  let head = parts.reduce(result.status.word) { $0 + "  " + $1 }
  let place = Line(result.question.place.description, .dim)
  let fits = head.width + 2 + place.width <= width
  let first =
    fits
    ? [head + "  " + place]
    : wrap(head, width: width, rest: margin)
      + wrap(place, width: width, first: margin, rest: margin)
  let details =
    result.missing.map { "missing: \($0)" } + result.partly.map { "partly: \($0)" }
    + result.flags.map { flag in
      "red flag\(flag.isVerbatim ? "" : "?"): \(flag.text), said: \(flag.said)"
    }
  return first
    + details.flatMap { wrap(Line($0), width: width, first: margin, rest: margin + "  ") }
}

extension QuizReport.Status {
  /// What must be looked at stands out without colour, too.
  fileprivate var word: Line {
    switch self {
    case .pass: Line("pass ", .ok)
    case .fail: Line("FAIL ", .miss)
    case .error: Line("ERROR", .miss)
    case .skip: Line("skip ", .part)
    }
  }
}
