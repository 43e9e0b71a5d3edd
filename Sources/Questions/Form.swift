/// A kind of question: how it is called and which cards it is asked by.
///
/// A form never meets a screen; it chooses from the closed `Reply`.
package protocol Form: Sendable {
  /// One lower-case word, stable, as in `list --json`.
  var name: String { get }
  /// What it is, in a phrase for a person.
  var summary: String { get }
  /// Whether an answer is missed where the document gives none; else the learner brings it.
  var needsAnswer: Bool { get }
  /// Whether any question of this form is asked by one card, follow-ups aside.
  var hasOneCard: Bool { get }
  /// The names of the cards that `cards(of:)` makes, in its order, at much less than its cost.
  ///
  /// The first one is empty.
  func cardNames(of draft: Draft) -> [String]
  /// What the cards that `cards(of:)` makes ask about, where they are parts of one whole; else nothing.
  func cardParts(of draft: Draft) -> [CardPart]
  /// At least one card; the first one's id is the question's.
  func cards(of question: Question) -> [Card]
}

extension Form {
  package var needsAnswer: Bool { true }
  package var hasOneCard: Bool { true }
  package func cardNames(of draft: Draft) -> [String] { onlyTheFirst }
  package func cardParts(of draft: Draft) -> [CardPart] { [] }
}

/// Of a question with one card.
let onlyTheFirst = [""]
