package import Scheduling

/// A card that is missed again and again, so that its question is to be split or its answer rewritten.
///
/// From eight lapses on, and then at every fourth, as Anki has it.
package enum Leech {
  package static let threshold = 8

  package static func isOne(_ state: CardState?) -> Bool { (state?.lapses ?? 0) >= threshold }

  /// Whether the last answer made it one, or reminds of it.
  package static func isNews(from before: CardState?, to after: CardState?) -> Bool {
    guard let after, after.lapses > (before?.lapses ?? 0), isOne(after) else { return false }
    return (after.lapses - threshold) % (threshold / 2) == 0
  }
}
