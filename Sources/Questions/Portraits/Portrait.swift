import Basics

/// A question as it was last seen: what is needed to recognise it after an edit, and little more.
package struct Portrait: Hashable, Sendable {
  /// A fingerprint of all that an author may have edited; where it is the same, nothing was.
  package var digest: String
  /// What must be said before the title, and the title; at most 200 characters.
  package var title: String
  package var deck: String
  package var home: Home
  /// Four letters for each heading above, outermost first.
  package var path: String
  package var answer: Sketch
  /// Of the choices and of what stands under the title.
  package var detail: Sketch
  /// The questions around it in its document; `nil` at an end.
  package var before: QuestionID?
  package var after: QuestionID?
  /// Of which the question has cards; none where it has one, and where an older Grill saw it.
  package var parts: [CardPart]

  package init(
    digest: String,
    title: String,
    deck: String,
    home: Home,
    path: String = "",
    answer: Sketch = Sketch(text: ""),
    detail: Sketch = Sketch(text: ""),
    before: QuestionID? = nil,
    after: QuestionID? = nil,
    parts: [CardPart] = []
  ) {
    self.digest = digest
    self.title = title
    self.deck = deck
    self.home = home
    self.path = path
    self.answer = answer
    self.detail = detail
    self.before = before
    self.after = after
    self.parts = parts
  }
}

extension Portrait {
  package init(
    of question: Question,
    at home: Home,
    before: QuestionID? = nil,
    after: QuestionID? = nil
  ) {
    self.init(
      digest: Questions.digest(of: question),
      title: portraitTitle(of: question),
      deck: question.deck,
      home: home,
      path: question.path.map(mark).joined(),
      answer: Sketch(of: plainWords(of: question.answer ?? "")),
      detail: Sketch(of: ([question.stem ?? ""] + question.choices).flatMap(plainWords)),
      before: before,
      after: after,
      parts: cardParts(of: question)
    )
  }

  /// Whether this shows the question so differently from `other` that both would not serve alike.
  ///
  /// Neighbours come and go, decks are named by what else is read, and a bank lies elsewhere on
  /// another machine; that alone is not enough.
  package func isNotablyUnlike(_ other: Portrait) -> Bool {
    title != other.title || parts != other.parts || path != other.path || !home.isLike(other.home)
      || (likeness(answer, other.answer) ?? 1) < 0.8
      || (likeness(detail, other.detail) ?? 1) < 0.8
  }
}

/// The title as portraits keep it.
package func portraitTitle(of question: Question) -> String {
  String((question.context + [question.title]).joined(separator: " › ").prefix(200))
}

/// Changes with everything that an author may edit in a question, its headings included.
package func digest(of question: Question) -> String {
  let draft = question.draft
  var fields = [draft.title, draft.answer ?? "", draft.stem ?? "", "\(draft.context.count)"]
  fields += draft.context
  fields.append("\(draft.choices.count)")
  fields += draft.choices
  fields += draft.path
  return Fingerprint(long: fields).short
}
