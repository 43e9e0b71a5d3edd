/// Every report that `lint` can write, one line each.
package let allFindingReports: [any FindingReport] = [
  PrettyFindings(),
  CompactFindings(),
  JSONFindings(),
  GitHubFindings(),
  SARIFFindings(),
  JUnitFindings(),
]

/// The report with this name; `nil` where there is none.
package func findingReport(named name: String) -> (any FindingReport)? {
  allFindingReports.first { $0.name == name }
}
