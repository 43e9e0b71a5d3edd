/// What a document says beside its questions.
package struct BankDocument: Sendable {
  package var file: String
  package var deck: String
  /// Its first heading or its front matter's title; `nil` where it has neither.
  package var title: String?
  package var tags: [String]
  /// How a scorer tells a strong answer from a weak one, best first.
  package var rubric: [RubricLevel]
  /// Questions that an interviewer may add to any of the document's questions.
  package var probes: [String]
  package var questionCount: Int

  package init(
    file: String,
    deck: String,
    title: String? = nil,
    tags: [String] = [],
    rubric: [RubricLevel] = [],
    probes: [String] = [],
    questionCount: Int = 0
  ) {
    self.file = file
    self.deck = deck
    self.title = title
    self.tags = tags
    self.rubric = rubric
    self.probes = probes
    self.questionCount = questionCount
  }
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
