import Basics
import Library

/// As in `1 error, 2 notes in 3 files (131 questions)`.
func sums(of report: LintReport) -> String {
  let counts = Finding.Severity.allCases.reversed().compactMap { severity -> String? in
    let count = report.count(severity)
    return count > 0 ? counted(count, severity.rawValue) : nil
  }
  let found = counts.isEmpty ? "nothing to report" : counts.joined(separator: ", ")
  return "\(found) in \(counted(report.files.count, "file"))"
    + " (\(counted(report.questionCount, "question")))"
}
