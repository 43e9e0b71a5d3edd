package import Scheduling

/// A card that is missed again and again, so that its question is to be split or its answer rewritten.
///
/// From eight lapses on, as Anki has it.
package enum Leech {
  package static let threshold = 8

  package static func isOne(_ state: CardState?) -> Bool { (state?.lapses ?? 0) >= threshold }
}
