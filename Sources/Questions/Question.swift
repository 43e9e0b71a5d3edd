package import Basics

/// Who a question is, for ever; see `identified(_:)` for what it is made of.
package typealias QuestionID = String

/// What a document asks, with an identity and a home.
///
/// Everything a `Draft` says can be read from it directly: `question.title`.
@dynamicMemberLookup
package struct Question: Sendable {
  package let id: QuestionID
  /// The file's name without its ending, or that of the file which it was taken from.
  package let deck: String
  /// The file as it was named to us.
  package let file: String
  private let shared: SharedDraft
  /// The question of an earlier document that asks the same in other words; `nil` for most.
  ///
  /// Of such twins one is studied.
  package var twin: QuestionID?
  /// The question whose cards count as siblings of this one's; `nil` for itself alone.
  ///
  /// Siblings never come up on one day.
  package var group: QuestionID?
  /// The topics that it belongs to and that others come after, by where they are in `Bank.topics`.
  package var topics: [Int] = []
  /// The topics that it comes after, in the same way; none that it belongs to itself.
  package var afterTopics: [Int] = []
  /// The learner's own answer, as Markdown; never written into the document.
  ///
  /// It stands beneath the document's answer, and in its place where the document gives none.
  package var note: String?

  /// `cardNames` are those of its cards, where they were worked out before.
  package init(
    id: QuestionID,
    deck: String,
    file: String,
    draft: Draft,
    cardNames: [String]? = nil
  ) {
    self.id = id
    self.deck = deck
    self.file = file
    shared = SharedDraft(draft: draft, cardNames: cardNames)
  }

  package var draft: Draft {
    _read { yield shared.draft }
  }

  /// What its cards are called, see `cardNames(of:)`; `nil` where nobody has worked that out.
  package var knownCardNames: [String]? { shared.cardNames }

  package subscript<Value>(dynamicMember part: KeyPath<Draft, Value>) -> Value {
    draft[keyPath: part]
  }

  /// What is compared with and learned from: the document's answer, else the learner's own.
  package var bestAnswer: String? { draft.answer ?? note }

  package var place: Place { Place(file: file, line: draft.line) }
}

/// What every start asks of every question, read where it lies: a draft is handed on as a copy of two
/// dozen parts.
extension Question {
  package var form: any Form { shared.draft.form }
  package var path: [String] { shared.draft.path }
  package var weight: String? { shared.draft.weight }
  package var after: [QuestionID] { shared.draft.after }

  /// Whether it is asked by one card, as far as its form and its follow-ups tell.
  package var hasOneCard: Bool {
    shared.draft.followUps.isEmpty && shared.draft.form.hasOneCard
  }
}

/// A draft that copies of a question have in common.
///
/// It has two dozen parts, and of a large bank every question is handed on several times at each start.
private final class SharedDraft: Sendable {
  let draft: Draft
  let cardNames: [String]?

  init(draft: Draft, cardNames: [String]?) {
    self.draft = draft
    self.cardNames = cardNames
  }
}
