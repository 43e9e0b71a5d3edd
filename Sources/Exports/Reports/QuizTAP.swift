import Basics
import JSON
import Questions
package import Sessions
package import Terminal

/// The Test Anything Protocol: a test point for each question, what is missing as YAML below it.
///
/// What is wrong with a document is a test point of its own at the end.
package struct QuizTAP: Report {
  package let name = "tap"
  package let summary = "TAP version 13, which prove and all others read"

  package init() {}

  package func write(
    _ report: QuizReport,
    _ options: ReportOptions,
    _ capabilities: Capabilities
  ) -> String {
    let points =
      report.results.map(point)
      + report.contentErrors.map { point($0, isAllowed: options.allowsErrors) }
    let plan = points.isEmpty ? "1..0 # SKIP no question was selected" : "1..\(points.count)"
    var text = "TAP version 13\n\(plan)\n"
    text += "# \(printableLine(header(of: report)))\n"
    for (index, point) in points.enumerated() {
      text += "\(point.isOK ? "ok" : "not ok") \(index + 1) - \(point.text)"
    }
    return text + "# \(sums(of: report, options).joined(separator: ", "))\n"
  }
}

private struct Point {
  var isOK: Bool
  /// The description and what belongs below it.
  var text: String
}

private func point(_ result: QuizReport.Result) -> Point {
  let description = escaped(result.heading)
  switch result.status {
  case .pass: return Point(isOK: true, text: "\(description)\n")
  case .skip:
    let reason = escaped(result.reason ?? "no answer was given")
    return Point(isOK: true, text: "\(description) # SKIP \(reason)\n")
  case .fail, .error:
    var members: [(String, JSONValue)] = [
      ("status", .string(result.status.rawValue)), ("message", .string(result.reason ?? "")),
    ]
    if let ratio = result.ratio { members.append(("points", .string(ratio))) }
    members.append(("coverage", JSONValue((result.coverage ?? 0).rounded4)))
    members.append(("need", JSONValue(result.need.rounded4)))
    if !result.missing.isEmpty { members.append(("missing", JSONValue(result.missing))) }
    if !result.partly.isEmpty { members.append(("partly", JSONValue(result.partly))) }
    if !result.flags.isEmpty { members.append(("said", JSONValue(result.flags.map(\.said)))) }
    members.append(("file", .string(result.question.file)))
    members.append(("line", JSONValue(result.question.line)))
    return Point(isOK: false, text: description + "\n" + yaml(members))
  }
}

private func point(_ error: Finding, isAllowed: Bool) -> Point {
  let description = escaped("\(error.rule.id) \(error.message.text)")
  guard !isAllowed else {
    return Point(isOK: true, text: "\(description) # SKIP errors are allowed\n")
  }
  let members: [(String, JSONValue)] = [
    ("file", .string(error.place.file)), ("line", JSONValue(error.place.line)),
    ("column", JSONValue(error.place.column)),
  ]
  return Point(isOK: false, text: description + "\n" + yaml(members))
}

/// Each value is JSON on one line, which is YAML as well.
private func yaml(_ members: [(name: String, value: JSONValue)]) -> String {
  "  ---\n" + members.map { "  \($0.name): \(safeLine(of: $0.value))" }.joined() + "  ...\n"
}

/// A description in which nothing is a directive.
private func escaped(_ text: String) -> String {
  printableLine(text).reduce(into: "") { result, character in
    if character == "\\" || character == "#" { result += "\\" }
    result.append(character)
  }
}
