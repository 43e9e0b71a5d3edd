import Basics
package import Library
package import Terminal

/// One line a finding, as editors and problem matchers read it, and a line of sums.
///
/// As in `notes.md:12:1: note[N104]: the question has no answer: ...`.
package struct CompactFindings: FindingReport {
  package let name = "compact"
  package let summary = "one line a finding, file:line:column first, for editors and logs"

  package init() {}

  package func write(
    _ report: LintReport,
    _ options: FindingReportOptions,
    _ capabilities: Capabilities
  ) -> String {
    report.findings.reduce(into: "") { $0 += line(of: $1) + "\n" } + "lint: \(sums(of: report))\n"
  }
}

private func line(of finding: Finding) -> String {
  let level = "\(finding.severity.rawValue)[\(finding.rule.id)]"
  return "\(finding.place): \(level): \(printableLine(finding.message.text))"
}
