package import Questions

/// How the learner graded all that they had said about a document, by its rubric.
///
/// It stands beside the answers and schedules nothing.
package struct RubricReview: Sendable, Hashable {
  package var deck: String
  package var grade: RubricGrade
  /// Cards of the deck that were answered before it in the sitting.
  package var answers: Int
  /// Their mean coverage, from 0 to 1; `nil` where nothing was compared.
  package var coverage: Double?
  /// Red flags that the learner owned up to.
  package var flags: [String]

  package init(
    deck: String,
    grade: RubricGrade,
    answers: Int,
    coverage: Double? = nil,
    flags: [String] = []
  ) {
    self.deck = deck
    self.grade = grade
    self.answers = answers
    self.coverage = coverage
    self.flags = flags
  }
}
