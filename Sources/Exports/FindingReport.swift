package import Basics
package import Library
package import Terminal

/// A way to tell what checking documents came to.
package protocol FindingReport: Sendable {
  /// One lower-case word, as in `lint --report json`.
  var name: String { get }
  /// What it is, in a phrase for a person.
  var summary: String { get }
  /// The text ends with a line feed, if there is any; nothing of a document in it can drive a
  /// terminal, and only styles asked for by `capabilities` are in it.
  func write(
    _ report: LintReport,
    _ options: FindingReportOptions,
    _ capabilities: Capabilities
  ) -> String
}

package struct FindingReportOptions: Hashable, Sendable {
  /// What is as grave as this makes the check fail; `nil` where nothing does.
  package var failLevel: Finding.Severity?
  /// The program's, for reports that name who made them.
  package var version: String

  package init(failLevel: Finding.Severity? = .error, version: String = "") {
    self.failLevel = failLevel
    self.version = version
  }
}
