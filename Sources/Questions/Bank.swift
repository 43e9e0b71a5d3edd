package import Basics

/// Every question of every document, in the order of the files and of their lines.
package struct Bank: Sendable {
  package let questions: [Question]
  package let findings: [Finding]
  package let documents: [BankDocument]
  /// What the questions' `topics` and `afterTopics` are numbers of.
  package let topics: [OrderedTopic]
  private let positions: [QuestionID: Int]

  package init(
    questions: [Question] = [],
    findings: [Finding] = [],
    documents: [BankDocument] = [],
    topics: [OrderedTopic] = []
  ) {
    self.questions = questions
    self.findings = findings
    self.documents = documents
    self.topics = topics
    var positions = [QuestionID: Int](minimumCapacity: questions.count)
    for index in questions.indices.reversed() { positions[questions[index].id] = index }
    self.positions = positions
  }

  /// The same questions, each with the learner's own answer to it.
  package func with(notes: [QuestionID: String]) -> Bank {
    guard !notes.isEmpty else { return self }
    let noted = questions.map { question in
      var question = question
      question.note = notes[question.id]
      return question
    }
    return Bank(questions: noted, findings: findings, documents: documents, topics: topics)
  }

  /// Whether several documents ask the same question.
  var hasRepeatedIDs: Bool { positions.count < questions.count }

  /// The question with this id; where several documents ask it, the first of them.
  package subscript(id: QuestionID) -> Question? {
    positions[id].map { questions[$0] }
  }

  /// Where the question with this id stands in `questions`; of several the first.
  package func position(of id: QuestionID) -> Int? {
    positions[id]
  }

  /// The document that `question` stands in.
  package func document(of question: Question) -> BankDocument? {
    documents.first { $0.file == question.file && $0.deck == question.deck }
  }

  /// The names of the decks, in the order of the documents.
  package var decks: [String] { documents.map(\.deck) }
}
