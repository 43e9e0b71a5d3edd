import Questions
package import Recognition

/// What was found in a document, with what putting documents together asks of each of its drafts.
///
/// That is worked out once, when the document is read, and kept in the cache with it.
package struct MarkedDocument: Sendable {
  package let document: RecognizedDocument
  /// In the drafts' order.
  let ownIDs: [QuestionID]
  /// What each asks, in the drafts' order; see `rewordings`.
  let essences: [String?]
  /// What the cards of each are called, in the drafts' order; `nil` where there is one card.
  let cardNames: [[String]?]

  package init(_ document: RecognizedDocument) {
    self.document = document
    ownIDs = document.drafts.map(ownID(of:))
    essences = document.drafts.map(essence(of:))
    cardNames = document.drafts.map { draft in
      let names = Questions.cardNames(of: draft)
      return names.count > 1 ? names : nil
    }
  }

  /// From the cache; `nil` where there is not one of each for every draft.
  init?(
    _ document: RecognizedDocument,
    ownIDs: [QuestionID],
    essences: [String?],
    cardNames: [[String]?]
  ) {
    let count = document.drafts.count
    guard ownIDs.count == count, essences.count == count, cardNames.count == count else {
      return nil
    }
    self.document = document
    self.ownIDs = ownIDs
    self.essences = essences
    self.cardNames = cardNames
  }
}
