/// Where else each question of a bank is asked, in the same words or in others.
package struct OtherPlaces: Sendable {
  private var families: [QuestionID: [Question]] = [:]

  /// - Complexity: O(n) in the questions.
  package init(in bank: Bank) {
    guard bank.hasRepeatedIDs || bank.questions.contains(where: { $0.twin != nil }) else { return }
    families = Dictionary(grouping: bank.questions) { $0.twin ?? $0.id }.filter {
      $0.value.count > 1
    }
  }

  /// In the documents' order, the place of `question` itself left out.
  package subscript(question: Question) -> [Question] {
    (families[question.twin ?? question.id] ?? []).filter { $0.place != question.place }
  }
}
