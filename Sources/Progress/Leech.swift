package import Scheduling

/// A card that is missed again and again, so that its question is to be split or its answer rewritten.
///
/// From eight lapses on, as Anki has it.
package enum Leech {
  package static let threshold = 8

  /// Whether an answer is to be followed by a word about it: the one that made the card a leech, and
  /// every fourth lapse after that.
  ///
  /// Source: Anki, which tells at its threshold and then after every half of it.
  package static func isTold(_ lapses: Int, before: Int) -> Bool {
    lapses > before && lapses >= threshold && (lapses - threshold) % (threshold / 2) == 0
  }

  package static func isOne(_ state: CardState?) -> Bool { (state?.lapses ?? 0) >= threshold }
}
