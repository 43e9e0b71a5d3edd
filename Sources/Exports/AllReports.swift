/// Every report that a quiz can write, one line each.
package let allReports: [any Report] = [
  Pretty(),
  Compact(),
  QuizJSON(),
  QuizJUnit(),
  QuizTAP(),
  QuizGitHub(),
]

/// The report with this name; `nil` where there is none.
package func report(named name: String) -> (any Report)? {
  allReports.first { $0.name == name }
}
