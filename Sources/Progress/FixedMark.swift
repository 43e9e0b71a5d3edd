import JSON

/// What the learner said otherwise of one key point of a card, and the words that they said it of.
package struct FixedMark: Sendable, Hashable {
  /// The text of the point.
  package var point: String
  /// From the learner's answer.
  package var said: String
  /// Whether these words say the point; else they do not.
  package var isCovered: Bool

  package init(point: String, said: String, isCovered: Bool) {
    self.point = point
    self.said = said
    self.isCovered = isCovered
  }
}

extension FixedMark {
  /// How many of them are kept for a card; the oldest give way.
  static let most = 20

  var json: JSONValue {
    ["point": .string(point), "said": .string(said), "covered": .bool(isCovered)]
  }

  /// `nil` where something is missing.
  init?(json: JSONNode) {
    guard let point = json["point"]?.string, let said = json["said"]?.string,
      let isCovered = json["covered"]?.bool
    else { return nil }
    self.init(point: point, said: said, isCovered: isCovered)
  }

  /// Those of an array that say all that they have to; none where it is no array.
  static func all(in json: JSONNode) -> [FixedMark] {
    json.array?.compactMap(FixedMark.init(json:)) ?? []
  }
}

extension [FixedMark] {
  /// Of the same words for the same point the later one holds.
  mutating func take(_ later: [FixedMark]) {
    guard !later.isEmpty else { return }
    removeAll { old in later.contains { $0.point == old.point && $0.said == old.said } }
    self = Array((self + later).suffix(FixedMark.most))
  }
}
