/// Questions to be found by their ids, none of which is copied for that.
package struct QuestionsByID: Sendable {
  private let questions: [Question]
  private let positions: [QuestionID: Int]
  /// Those that the learner has written since.
  private var notes: [QuestionID: String] = [:]

  /// Of several with one id the first counts.
  ///
  /// - Complexity: O(n).
  package init(_ questions: [Question]) {
    var positions = [QuestionID: Int](minimumCapacity: questions.count)
    for position in questions.indices.reversed() { positions[questions[position].id] = position }
    self.questions = questions
    self.positions = positions
  }

  package subscript(id: QuestionID) -> Question? {
    guard let position = positions[id] else { return nil }
    var question = questions[position]
    if let note = notes[id] { question.note = note }
    return question
  }

  /// From now on the learner's own answer to that question is this one.
  package mutating func note(_ text: String, for id: QuestionID) { notes[id] = text }

  /// As they were given, each once.
  package var all: [Question] {
    questions.indices.filter { positions[questions[$0].id] == $0 }
      .compactMap { self[questions[$0].id] }
  }

  /// The ids of those that share their day with the question, its own included, in ascending order.
  package func group(of id: QuestionID) -> [QuestionID] {
    guard let position = positions[id], let group = questions[position].group else { return [id] }
    return questions.indices.filter { questions[$0].group == group }.map { questions[$0].id }
      .sorted()
  }
}
