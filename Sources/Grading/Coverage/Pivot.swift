/// A word around which two sides stand that must not be swapped.
///
/// `A is faster than B`, `A before B`; `B after A` says the same as the latter.
struct Pivot {
  var place: Int
  var clause: Int
  /// Whether it stands before a colon, where its sides end.
  var isLabel: Bool
  /// Whether the sides stand the other way round.
  var isBackward: Bool

  /// `nil` where the term is no such word.
  init?(_ term: Term) {
    guard term.kind == .word else { return nil }
    switch term.key {
    case "than", "befor", "preced", "exceed", "beat", "outperform": isBackward = false
    case "after", "follow": isBackward = true
    default: return nil
    }
    isLabel = term.isLabel
    place = term.place
    clause = term.clause
  }
}

/// What a wording puts before and after a pivot.
struct Relation {
  /// Parts that stand on that side alone.
  var left: Set<Int>
  var right: Set<Int>
  var isBackward: Bool

  /// Whether the answer's words around its pivot are the wording's, swapped; `nil` where that is not
  /// clear.
  func isReversed(by hits: [Hit], at pivot: Pivot) -> Bool? {
    var (leftBefore, leftAfter, rightBefore, rightAfter) = (false, false, false, false)
    for hit in hits where !hit.isOpposite {
      let isBefore = hit.last < pivot.place
      if left.contains(hit.part) {
        if isBefore { leftBefore = true } else { leftAfter = true }
      } else if right.contains(hit.part) {
        if isBefore { rightBefore = true } else { rightAfter = true }
      }
    }
    let isSwapped = pivot.isBackward != isBackward
    // A verb stays before the pivot whatever stands around it: `A comes before B`.
    if rightBefore, leftAfter, !leftBefore || !rightAfter { return !isSwapped }
    if leftBefore, rightAfter, !leftAfter || !rightBefore { return isSwapped }
    return nil
  }
}
