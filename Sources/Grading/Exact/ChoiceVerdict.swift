/// How the options that were chosen compare with those that are right.
package struct ChoiceVerdict: Hashable, Sendable {
  /// Positions in the document's order.
  package var chosen: Set<Int>
  package var right: Set<Int>

  package init(chosen: Set<Int>, right: Set<Int>) {
    self.chosen = chosen
    self.right = right
  }

  package var isRight: Bool { chosen == right }

  /// From 0 to 1: what was found of the right ones, less what was chosen wrongly; below 1 unless all is
  /// right.
  ///
  /// Each wrong one takes one right one away, so that choosing everything earns nothing where half is
  /// wrong.
  package var share: Double {
    guard !right.isEmpty, !isRight else { return isRight ? 1 : 0 }
    let score = chosen.intersection(right).count - chosen.subtracting(right).count
    return max(0, Double(score) / Double(right.count))
  }
}
