import Basics
package import Library
package import Terminal

/// A suite for each file and a test case for each finding; a file without any is one that passed.
///
/// Findings below the level that fails are skipped test cases.
package struct JUnitFindings: FindingReport {
  package let name = "junit"
  package let summary = "JUnit XML, for what shows results of tests"

  package init() {}

  package func write(
    _ report: LintReport,
    _ options: FindingReportOptions,
    _ capabilities: Capabilities
  ) -> String {
    let suites = report.files.map { Suite($0, failLevel: options.failLevel) }
    let tests = suites.reduce(0) { $0 + $1.tests }
    let failures = suites.reduce(0) { $0 + $1.failures }
    let attributes =
      "tests=\"\(tests)\" failures=\"\(failures)\" skipped=\"\(suites.reduce(0) { $0 + $1.skipped })\""
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="grill lint" \(attributes) errors="0" time="0">

      """ + suites.map(\.text).joined() + "</testsuites>\n"
  }
}

private struct Suite {
  var tests = 0
  var failures = 0
  var skipped = 0
  var text = ""

  init(_ file: CheckedFile, failLevel: Finding.Severity?) {
    let name = xmlText(file.path)
    var cases = ""
    for finding in file.findings {
      let isFailure = failLevel.map { finding.severity >= $0 } ?? false
      if isFailure { failures += 1 } else { skipped += 1 }
      cases += testCase(finding, file: name, isFailure: isFailure)
    }
    if file.findings.isEmpty {
      cases = "    <testcase classname=\"\(name)\" name=\"lint\" file=\"\(name)\" time=\"0\"/>\n"
    }
    tests = max(1, file.findings.count)
    let sums = "tests=\"\(tests)\" failures=\"\(failures)\" skipped=\"\(skipped)\" errors=\"0\""
    text =
      "  <testsuite name=\"\(name)\" \(sums) time=\"0\" file=\"\(name)\">\n\(cases)  </testsuite>\n"
  }
}

private func testCase(_ finding: Finding, file: String, isFailure: Bool) -> String {
  let place = finding.place
  let message = xmlText(finding.message.text)
  let name = "\(finding.rule.id) \(place.line):\(place.column) \(message)"
  let rule = xmlText("\(finding.rule.id) \(finding.rule.title)")
  // Readers differ in whether they show the attribute or the text.
  let body = "\(file):\(place.line):\(place.column): \(finding.severity.rawValue): \(message)"
  let outcome =
    isFailure
    ? "<failure type=\"\(rule)\" message=\"\(message)\">\(body)</failure>"
    : "<skipped message=\"\(message)\"/>"
  return """
        <testcase classname="\(file)" name="\(name)" file="\(file)" line="\(place.line)" time="0">
          \(outcome)
        </testcase>

    """
}
