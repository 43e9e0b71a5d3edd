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

  package init(_ document: RecognizedDocument) {
    self.document = document
    ownIDs = document.drafts.map(ownID(of:))
    essences = document.drafts.map(essence(of:))
  }

  /// From the cache; `nil` where there is not one of each for every draft.
  init?(_ document: RecognizedDocument, ownIDs: [QuestionID], essences: [String?]) {
    guard ownIDs.count == document.drafts.count, essences.count == ownIDs.count else { return nil }
    self.document = document
    self.ownIDs = ownIDs
    self.essences = essences
  }
}
