/// How an answer, or all that was said about a subject, would be scored: the colours of a rubric.
///
/// The raw value is what the review log has.
package enum RubricGrade: String, CaseIterable, Hashable, Sendable {
  case green
  case yellow
  case red

  /// Read from the name of a level, as in `Green-light` or `Strong hire`; `nil` where it names none.
  package init?(level name: String) {
    let words = name.lowercased().split { !$0.isLetter }
    let found = colours.first { colour in words.contains { colour.words.contains(String($0)) } }
    guard let found else { return nil }
    self = found.grade
  }
}

/// In the order of looking: "not strong" is none of strong, but "no hire" is red before "hire".
private let colours: [(grade: RubricGrade, words: Set<String>)] = [
  (.red, ["red", "no", "not", "weak", "poor", "fail", "insufficient"]),
  (.yellow, ["yellow", "amber", "orange", "mixed", "partial", "borderline", "average", "medium"]),
  (.green, ["green", "strong", "good", "excellent", "pass", "hire"]),
]
