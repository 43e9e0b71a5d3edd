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
  package var probes: [String] = []

  package init() {}
}
