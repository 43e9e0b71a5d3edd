package import Questions

/// From here on questions are known under other ids.
///
/// Every pair at once: two questions may take each other's id. The cards follow their questions.
package struct Relink: Sendable, Hashable {
  package var reason: Reason
  package var pairs: [Pair]
  /// Ids of earlier re-links that no longer hold, because who was gone is there again.
  package var ends: [String]

  package init(_ reason: Reason, _ pairs: [Pair] = [], ends: [String] = []) {
    self.reason = reason
    self.pairs = pairs
    self.ends = ends
  }

  package struct Pair: Sendable, Hashable {
    package var from: QuestionID
    package var to: QuestionID

    package init(_ from: QuestionID, _ to: QuestionID) {
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
    /// One that a newer Grill knows.
    case other(String)
  }
}

extension Relink {
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
      default: .other(rawValue)
      }
  }

  package var rawValue: String {
    switch self {
    case .edited: "edited"
    case .reworded: "reworded"
    case .swapped: "swapped"
    case .restored: "restored"
    case .other(let name): name
    }
  }
}
