/// What a heading, a tag, a deck or a label of a graph is called, for comparison.
///
/// Lower-case words without numbers before them (`1.2`, `Part 3`), `and` and the like, and the `s` of a
/// plural: "2. The Bias & Variance" and `bias-variance` are one. Empty where nothing is left.
func topicWords(_ name: String) -> [String] {
  let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
  let start = words.firstIndex { word in !word.allSatisfy(\.isNumber) && !counters.contains(word) }
  return words[(start ?? words.endIndex)...].filter { !joints.contains($0) }.map { word in
    word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss")
      ? String(word.dropLast()) : String(word)
  }
}

private let counters: Set<Substring> = ["chapter", "part", "section", "topic", "module", "unit"]

private let joints: Set<Substring> = ["and", "the", "a", "an", "of", "in", "amp"]
