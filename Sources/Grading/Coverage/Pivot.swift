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

  /// Whether a word like `lower` before it may stand for a `less`.
  var isLow: Bool

  /// `nil` where the term is no such word; what is `less ... than` another stands the other way round.
  fileprivate init?(_ term: Term, isLess: Bool, isLow: Bool) {
    self.isLow = isLow
    guard term.kind == .word else { return nil }
    switch term.key {
    case "than": isBackward = isLess
    case "befor", "preced", "exceed", "beat", "outperform": isBackward = false
    case "after", "follow": isBackward = true
    default: return nil
    }
    isLabel = term.isLabel
    place = term.place
    clause = term.clause
  }
}

/// The pivots among the terms, in their order.
func pivots(in terms: [Term]) -> [Pivot] {
  var less: Int?
  var low: Int?
  return terms.compactMap { term in
    if lessWords.contains(term.key) { less = term.clause }
    if lowWords.contains(term.key) { low = term.clause }
    return Pivot(term, isLess: less == term.clause, isLow: low == term.clause)
  }
}

private let lessWords = keys(["less", "fewer"])
private let lowWords = keys(["lower", "small"])

private func keys(_ words: [String]) -> Set<String> { Set(words.map(Language.english.key)) }

/// What a wording puts before and after a pivot.
struct Relation {
  /// Parts that stand on that side alone.
  var left: Set<Int>
  var right: Set<Int>
  var pivot: Pivot

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
    let (one, other) = (self.pivot, pivot)
    // `Its density is lower than` is `it is less dense than`.
    let isSame = one.isBackward && other.isLow || other.isBackward && one.isLow
    let isSwapped = !isSame && one.isBackward != other.isBackward
    // A verb stays before the pivot whatever stands around it: `A comes before B`.
    if rightBefore, leftAfter, !leftBefore || !rightAfter { return !isSwapped }
    if leftBefore, rightAfter, !leftAfter || !rightBefore { return isSwapped }
    return nil
  }
}
