import Basics
package import Library
package import Terminal

/// Workflow commands that become annotations in a pull request.
///
/// GitHub shows ten of each kind in a step and drops the others without a word, so the gravest come
/// first, and a last notice says how many there are no annotations for.
package struct GitHubFindings: FindingReport {
  package let name = "github"
  package let summary = "annotations for GitHub Actions"

  package init() {}

  package func write(
    _ report: LintReport,
    _ options: FindingReportOptions,
    _ capabilities: Capabilities
  ) -> String {
    let limit = 10
    var text = ""
    var rest = 0
    for severity in Finding.Severity.allCases.reversed() {
      let all = report.findings.filter { $0.severity == severity }
      // A last notice needs a place among the notices.
      let isLastNeeded = severity == .note && (rest > 0 || all.count > limit)
      let shown = all.prefix(isLastNeeded ? limit - 1 : limit)
      rest += all.count - shown.count
      for finding in shown { text += command(for: finding) + "\n" }
    }
    guard rest > 0 else { return text }
    return text + "::notice title=grill lint::\(rest) more: grill lint --report compact shows all\n"
  }
}

private func command(for finding: Finding) -> String {
  let kind = finding.severity == .note ? "notice" : finding.severity.rawValue
  var properties = [
    "file=\(workflowProperty(finding.place.file))", "line=\(finding.place.line)",
    "col=\(finding.place.column)",
  ]
  if let length = finding.length {
    properties.append("endColumn=\(finding.place.column + length)")
  }
  properties.append("title=\(workflowProperty("\(finding.rule.id) \(finding.rule.title)"))")
  let help = finding.help.map { " (help: \($0))" } ?? ""
  return "::\(kind) \(properties.joined(separator: ","))"
    + "::\(workflowText(finding.message.text + help))"
}

/// Every finding as a table of Markdown, for the summary of a job; at most `limit` bytes.
package func jobSummary(of report: LintReport, limit: Int = 900 << 10) -> String {
  var text = "### grill lint\n\n\(sums(of: report))\n"
  guard !report.findings.isEmpty else { return text }
  text += "\n| Place | Code | Finding |\n| --- | --- | --- |\n"
  for (index, finding) in report.findings.enumerated() {
    let cells = [finding.place.description, finding.rule.id, finding.message.text].map(tableCell)
    let row = "| \(cells.joined(separator: " | ")) |\n"
    guard text.utf8.count + row.utf8.count <= limit else {
      return text + "\n\(report.findings.count - index) more are left out here.\n"
    }
    text += row
  }
  return text
}
