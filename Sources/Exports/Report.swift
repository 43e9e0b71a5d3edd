package import Sessions
package import Terminal

/// A way to tell what a quiz came to.
package protocol Report: Sendable {
  /// One lower-case word, as in `quiz --report json`.
  var name: String { get }
  /// What it is, in a phrase for a person.
  var summary: String { get }
  /// The text ends with a line feed, if there is any; only styles asked for by `capabilities` are in it.
  func write(
    _ report: QuizReport,
    _ options: ReportOptions,
    _ capabilities: Capabilities
  ) -> String
}

package struct ReportOptions: Hashable, Sendable {
  /// From 0 to 1; `nil` where no score was asked for.
  package var minScore: Double?
  /// Whether errors do not fail the run by themselves.
  package var allowsErrors: Bool
  /// How much a report for people tells.
  package var detail: Detail

  package enum Detail: Hashable, Sendable {
    /// The line of the score alone.
    case score
    case problems
    /// What passed as well.
    case everything
  }

  package init(
    minScore: Double? = nil,
    allowsErrors: Bool = false,
    detail: Detail = .problems
  ) {
    self.minScore = minScore
    self.allowsErrors = allowsErrors
    self.detail = detail
  }
}

extension QuizReport {
  func isPassed(_ options: ReportOptions) -> Bool {
    isPassed(minScore: options.minScore, allowsErrors: options.allowsErrors)
  }
}
