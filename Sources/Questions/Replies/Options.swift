/// Options to choose from, one or several of which are right.
package struct Options: Hashable, Sendable {
  /// What is asked above them, as Markdown.
  package var prompt: String
  /// Plain text, in the document's order.
  package var texts: [String]
  /// Positions in `texts`; never empty.
  package var right: Set<Int>
  /// Whether more than one may be chosen.
  package var takesSeveral: Bool
  /// How many from the first on may change places; those behind them stay where they are.
  package var movable: Int
  /// Why options are right or wrong, where the document says so option by option.
  package var reasons = OptionReasons()
  /// Whether the wrong ones are other questions' answers, and not the document's.
  package var areGenerated = false

  package init(
    prompt: String,
    texts: [String],
    right: Set<Int>,
    takesSeveral: Bool? = nil,
    movable: Int
  ) {
    self.prompt = prompt
    self.texts = texts
    self.right = right
    self.takesSeveral = takesSeveral ?? (right.count > 1)
    self.movable = movable
  }

  /// As many as there are keys to choose by, `a` to `h`.
  package static let most = 8
}

/// How many options from the first on may change places.
///
/// None where the explanation or an option calls options by their letters or places, for that would
/// no longer be true; those that speak of all above them stay last.
package func movable(_ options: [String], explanation: String?) -> Int {
  guard !namesOption(explanation ?? "", among: options.count),
    !options.contains(where: { isMadeOfLetters($0, among: options.count) })
  else { return 0 }
  let last = options.lastIndex { !pointsUp($0) }.map { $0 + 1 } ?? 0
  // Between others they speak of those that the document has above them.
  guard !options[..<last].contains(where: pointsUp) else { return 0 }
  return last
}

/// As in "all of the above" and "none of these".
private func pointsUp(_ option: String) -> Bool {
  let words = option.lowercased().split { !$0.isLetter }
  guard words.count <= 8 else { return words.contains("above") }
  let counts: Set<Substring> = ["all", "none", "both", "any", "either", "neither", "some", "two"]
  return words.contains("above") || words.contains("previous")
    || words.contains(where: counts.contains)
      && words.contains { ["these", "them", "those"].contains($0) }
    || words == ["none"] || words == ["all"] || words == ["both"] || words == ["neither"]
}

/// As in "A and C" or "both a & b".
private func isMadeOfLetters(_ option: String, among count: Int) -> Bool {
  let words = option.lowercased().split { !$0.isLetter && !$0.isNumber }
  let fillers: Set<Substring> = [
    "and", "or", "both", "only", "all", "neither", "nor", "either", "not", "but", "option",
    "options", "answer", "answers", "of",
  ]
  let rest = words.filter { !fillers.contains($0) }
  return !rest.isEmpty && words.count > 1
    && rest.allSatisfy { $0.count == 1 && position(ofLetter: $0, among: count) != nil }
}
