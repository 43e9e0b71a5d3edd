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
  Order(),
  Comparison(),
]

/// The form with this name, as `list --json` writes it; `nil` where there is none.
package func form(named name: String) -> (any Form)? {
  allForms.first { $0.name == name }
}

/// One card for each way to ask `question`, and one for each of its follow-ups.
///
/// The first one's id is the question's.
package func cards(of question: Question) -> [Card] {
  question.draft.form.cards(of: question) + followUpCards(of: question)
}

/// What the cards that `cards(of:)` makes are called, in its order, without making them.
///
/// See `cardName(of:)`; the first one is empty.
package func cardNames(of question: Question) -> [String] {
  question.knownCardNames ?? cardNames(of: question.draft)
}

/// What the cards of a question made of the draft are called.
package func cardNames(of draft: Draft) -> [String] {
  let names = draft.form.cardNames(of: draft)
  return draft.followUps.isEmpty ? names : names + followUpNames(of: draft)
}

/// The ids of the cards that `cards(of:)` makes, in its order, without making them.
package func cardIDs(of question: Question) -> [CardID] {
  cardNames(of: question).map { question.id + $0 }
}
