package import Questions

/// A way in which people write questions down, and how to read it.
///
/// A dialect looks at the whole page and claims what it recognises; which claims hold is decided in
/// one place, `recognize(_:file:)`. A dialect goes by shape, never by subject.
package protocol Dialect: Sendable {
  /// Lower-case words with hyphens, stable, as `scan` names it.
  var name: String { get }
  /// What it reads, in a phrase for a person.
  var summary: String { get }
  /// Whether what it finds is the whole document, word for word: then nobody else looks at it.
  var isExact: Bool { get }
  func claims(in page: Page) -> [Claim]
}

extension Dialect {
  package var isExact: Bool { false }
}

/// A question that a dialect believes to have found, and where.
package struct Claim: Sendable {
  /// How sure the shape makes it, weakest first.
  package enum Weight: Int, CaseIterable, Comparable, Sendable {
    /// It asks, in a place where much else is said; counts only beside several that are surer, and where
    /// none of them is.
    case beside
    /// What the document seems to be for speaks for it, and nothing else; counts where there is no
    /// other claim, or where the few others are of the same places.
    case supposed
    /// Could be ordinary prose as well; counts where it explains most of the document.
    case implied
    /// Structure that hardly anything but a question has.
    case shaped
    /// The author says in words that it is one.
    case labelled
    /// Written for a tool that takes it, and nothing else in the document, for a card.
    case declared

    package static func < (a: Weight, b: Weight) -> Bool { a.rawValue < b.rawValue }
  }

  package var draft: Draft
  package var weight: Weight
  /// Whether it has its answer from elsewhere, by its number, and goes before equally sure ones.
  var isJoined = false
  /// By what number a key apart may name it, where the draft has none.
  var ordinal: Int?

  init(_ draft: Draft, weight: Weight) {
    self.draft = draft
    self.weight = weight
  }

  var lines: ClosedRange<Int> { draft.line...max(draft.line, draft.lastLine) }
}
