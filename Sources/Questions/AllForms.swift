/// Every form there is, one line each.
package let allForms: [any Form] = [
  Recall(),
  Scenario(),
  Coding(),
  Design(),
  Behavioural(),
  Term(),
  Formula(),
  Mistake(),
  Derivation(),
  Connection(),
  Choice(),
  Cloze(),
]

/// The form with this name, as `list --json` writes it; `nil` where there is none.
package func form(named name: String) -> (any Form)? {
  allForms.first { $0.name == name }
}

extension Question {
  /// The id of its one card where that is known without making it; `nil` where it may have several.
  package var onlyCard: CardID? {
    draft.form.hasOneCard && draft.followUps.allSatisfy { $0.answer == nil } ? id : nil
  }
}

/// One card for each way to ask `question`, and one for each of its follow-ups.
///
/// The first one's id is the question's.
package func cards(of question: Question) -> [Card] {
  question.draft.form.cards(of: question) + followUpCards(of: question)
}
