package import Basics
package import Questions

/// What was found in one document.
package struct RecognizedDocument: Sendable {
  /// In the order of their lines.
  package var drafts: [Draft] = []
  /// The name of the dialect that read each draft.
  package var dialects: [String] = []
  /// How sure it was of each.
  package var weights: [Claim.Weight] = []
  package var findings: [Finding] = []
  /// Lines that became no question, and why, in order.
  package var ignored: [Ignored] = []
  /// Readings that others won over.
  package var overruled: [Overruled] = []
  /// From the front matter or the first heading.
  package var title: String?
  /// Those of the documents that its questions were taken from, by deck; mostly empty.
  package var deckTitles: [String: String] = [:]
  package var tags: [String] = []
  package var rubric: [RubricLevel] = []
  /// Those of the rubric, not of its questions.
  package var redFlags: [String] = []
  package var probes: [String] = []
  /// Its headings with questions below them, in order.
  package var sections: [Section] = []
  /// What it says of what comes before what, in the order of the lines.
  package var orders: [StatedOrder] = []
  package var phases: [InterviewPhase] = []
  package var ratings: [SelfRating] = []

  package init() {}
}
