/// What a document says beside its questions.
package struct BankDocument: Sendable {
  package var file: String
  package var deck: String
  /// Its first heading or its front matter's title; `nil` where it has neither.
  package var title: String?
  package var tags: [String]
  /// How a scorer tells a strong answer from a weak one, best first.
  package var rubric: [RubricLevel]
  /// What nobody may say, whatever else they say.
  package var redFlags: [String]
  /// Questions that an interviewer may add to any of the document's questions.
  package var probes: [String]
  /// How the document times a design interview; empty where it does not.
  package var phases: [InterviewPhase]
  /// What its author says of their own knowledge.
  package var ratings: [SelfRating]
  package var questionCount: Int

  package init(
    file: String,
    deck: String,
    title: String? = nil,
    tags: [String] = [],
    rubric: [RubricLevel] = [],
    redFlags: [String] = [],
    probes: [String] = [],
    phases: [InterviewPhase] = [],
    ratings: [SelfRating] = [],
    questionCount: Int = 0
  ) {
    self.file = file
    self.deck = deck
    self.title = title
    self.tags = tags
    self.rubric = rubric
    self.redFlags = redFlags
    self.probes = probes
    self.phases = phases
    self.ratings = ratings
    self.questionCount = questionCount
  }
}

extension BankDocument {
  /// What the rubric says of that grade, as Markdown; `nil` where it has no such level.
  package func rubricText(of grade: RubricGrade) -> String? {
    rubric.first { RubricGrade(level: $0.name) == grade }?.text
  }

  /// Whether all that was said about it can be graded by the rubric: it tells the best from the worst.
  package var hasRubric: Bool { rubricText(of: .green) != nil && rubricText(of: .red) != nil }
}

/// One step of a rubric, as in "Green-light".
package struct RubricLevel: Hashable, Sendable {
  package var name: String
  /// Markdown.
  package var text: String

  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
