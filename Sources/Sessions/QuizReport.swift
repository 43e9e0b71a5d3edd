package import Basics
package import Grading
package import Questions

/// What a run of questions came to.
package struct QuizReport: Sendable {
  /// In the order of the questions.
  package var results: [Result]
  /// Whether questions without an answer count for nothing instead of against the score.
  package var allowsSkip: Bool
  package var run = QuizRun()
  /// What is wrong with the documents; a run with any does not pass by itself.
  package var contentErrors: [Finding] = []

  package init(results: [Result], allowsSkip: Bool) {
    self.results = results
    self.allowsSkip = allowsSkip
  }

  package struct Result: Sendable {
    package var question: Question
    package var status: Status
    /// From 0 to 1; `nil` where nothing was compared.
    package var coverage: Double?
    /// What coverage passes.
    package var need: Double
    /// With their evidence; empty where an option was chosen.
    package var points: [Coverage.Point] = []
    package var flags: [RedFlag] = []
    /// Why it did not pass; `nil` where it did.
    package var reason: String?
    /// Whether the document says what is wanted; where it does not, the question never counts.
    package var isComparable = true

    package init(question: Question, status: Status, need: Double) {
      self.question = question
      self.status = status
      self.need = need
    }
  }

  package enum Status: String, Sendable, Hashable, CaseIterable {
    case pass
    case fail
    case error
    case skip
  }

  package func count(_ status: Status) -> Int {
    results.count { $0.status == status }
  }

  /// How many questions count.
  package var selected: Int {
    results.count { $0.isComparable && !(allowsSkip && $0.status == .skip) }
  }

  /// From 0 to 1; 0 where no question counts, for nothing was shown.
  package var score: Double {
    selected == 0 ? 0 : Double(count(.pass)) / Double(selected)
  }

  /// Answers that could not be judged, and what is wrong with the documents.
  package var errorCount: Int { count(.error) + contentErrors.count }

  /// Whether the run as a whole passes: nothing in error, and a score that is high enough.
  package func isPassed(minScore: Double?, allowsErrors: Bool = false) -> Bool {
    // A quotient: what is shown as equal must pass as equal.
    (allowsErrors || errorCount == 0) && score >= (minScore ?? 0) - 1e-9
  }
}
