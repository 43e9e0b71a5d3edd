/// From here on questions are known under other ids.
///
/// Every pair at once: two questions may take each other's id. The cards follow their questions.
package struct Relink: Sendable, Hashable {
  package var reason: Reason
  package var pairs: [Pair]
  /// Cards that go by other ids, each for itself; see `Reason.moved`.
  package var cards: [Pair]
  /// What became of the parts that these are about; `nil` where nothing is known of it.
  var change: PartChange?
  /// How each question of the pairs was when it went, as a fingerprint; empty where nothing is known.
  ///
  /// Two machines that see the same questions change places both say so; each of them moves once.
  var contents: [String] = []
  /// Ids of earlier re-links that no longer hold, because who was gone is there again.
  package var ends: [String]

  package init(_ reason: Reason, _ pairs: [Pair] = [], cards: [Pair] = [], ends: [String] = []) {
    self.reason = reason
    self.pairs = pairs
    self.cards = cards
    self.ends = ends
  }

  /// How a question's parts were, and how they are from then on, each as a fingerprint.
  ///
  /// Two machines that see the same edit both say so; what they say is one change all the same.
  struct PartChange: Sendable, Hashable {
    var was: String
    var now: String
  }

  /// The ids of two questions, or of two cards.
  package struct Pair: Sendable, Hashable {
    package var from: String
    package var to: String

    package init(_ from: String, _ to: String) {
      self.from = from
      self.to = to
    }
  }

  package enum Reason: Sendable, Hashable {
    /// A question was gone, and one like it appeared.
    case edited
    /// Another wording of the question, known from an earlier re-link, is the one that is asked.
    case reworded
    /// Ids changed hands among questions that are all still asked, as when twins swap places.
    case swapped
    /// Who was taken for gone is asked again, beside the one that it had become.
    case restored
    /// Cards of a question follow what they ask about, as when a follow-up is put before another.
    case moved
    /// One that a newer Grill knows.
    case other(String)
  }
}

extension Relink {
  /// A move with what tells it from another one between the same ids: who goes.
  struct Move: Sendable, Hashable {
    var pair: Pair
    var who: String
  }

  /// Those of which that is known.
  var moves: [Move] {
    let questions = zip(pairs, contents).filter { !$1.isEmpty }.map { Move(pair: $0, who: $1) }
    guard let change else { return questions }
    return questions + cards.map { Move(pair: $0, who: change.was + change.now) }
  }

  /// Whether its ids are names of one question; those of questions that swapped ids are not.
  var isKinship: Bool { reason == .edited || reason == .reworded }
}

extension Relink.Reason: RawRepresentable {
  package init(rawValue: String) {
    self =
      switch rawValue {
      case "edited": .edited
      case "reworded": .reworded
      case "swapped": .swapped
      case "restored": .restored
      case "moved": .moved
      default: .other(rawValue)
      }
  }

  package var rawValue: String {
    switch self {
    case .edited: "edited"
    case .reworded: "reworded"
    case .swapped: "swapped"
    case .restored: "restored"
    case .moved: "moved"
    case .other(let name): name
    }
  }
}
