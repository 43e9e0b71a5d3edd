/// What one of several cards of a question asks about, to be recognised when its place has changed.
///
/// Cards of follow-ups and of gaps are named by their number; the text says which of them it is.
package struct CardPart: Hashable, Sendable {
  /// See `cardName(of:)`.
  package let name: String
  /// The follow-up, the hidden words, or the row, its cells with ` | ` between; at most 120 characters.
  package let text: String

  package init(name: String, text: String) {
    self.name = name
    self.text = String(text.prefix(120))
  }
}

/// The parts of which a question has cards; none where nothing but their question tells them apart.
package func cardParts(of question: Question) -> [CardPart] {
  let draft = question.draft
  let parts = draft.form.hasOneCard ? [] : draft.form.cardParts(of: draft)
  return draft.followUps.isEmpty ? parts : parts + followUpParts(of: draft)
}
