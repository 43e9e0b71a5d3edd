package import Sessions
package import Terminal

/// A way to tell what a quiz came to.
package protocol Report: Sendable {
  /// One lower-case word, as in `quiz --report json`.
  var name: String { get }
  /// What it is, in a phrase for a person.
  var summary: String { get }
  /// The text ends with a line feed; only styles asked for by `capabilities` are in it.
  func write(
    _ report: QuizReport,
    _ options: ReportOptions,
    _ capabilities: Capabilities
  ) -> String
}

package struct ReportOptions: Hashable, Sendable {
  /// From 0 to 1; `nil` where no score was asked for.
  package var minScore: Double?

  package init(minScore: Double? = nil) {
    self.minScore = minScore
  }
}
