/// A sentence with gaps, in the notation of `LetterCards`, made of a sentence in another one.
struct GapText {
  /// With square brackets around what is hidden, and a backslash before all others.
  private(set) var markdown = ""
  /// The sentence with nothing hidden, as Markdown.
  private(set) var shown = ""
  /// What is hidden, without alternatives.
  private(set) var hidden: [String] = []

  /// Whether something else may stand in one of the gaps.
  private(set) var hasAlternatives = false

  mutating func append(shown text: Substring) {
    shown += text
    markdown += escapingBrackets(text)
  }

  /// Hides `text`; `alternatives` count as well.
  mutating func append(hidden text: String, alternatives: [String] = []) {
    shown += text
    let all = ([text] + alternatives).joined(separator: " / ")
    hidden.append(text)
    hasAlternatives = hasAlternatives || !alternatives.isEmpty
    markdown += "[" + all.escapingAllBrackets + "]"
  }
}

/// Brackets of links and images stay.
private func escapingBrackets(_ text: Substring) -> String {
  guard text.utf8.contains(UInt8(ascii: "[")) || text.utf8.contains(UInt8(ascii: "]")) else {
    return String(text)
  }
  let characters = Array(text)
  var isKept = Set<Int>()
  var open: [Int] = []
  for (index, character) in characters.enumerated() {
    if index > 0, characters[index - 1] == "\\" {
      isKept.insert(index)
    } else if character == "[" {
      open.append(index)
    } else if character == "]", let start = open.popLast(), index + 1 < characters.count,
      characters[index + 1] == "("
    {
      isKept.formUnion([start, index])
    }
  }
  return characters.enumerated().map { index, character in
    "[]".contains(character) && !isKept.contains(index) ? "\\\(character)" : String(character)
  }.joined()
}

extension String {
  fileprivate var escapingAllBrackets: String {
    var result = ""
    var isEscaped = false
    for character in self {
      if "[]".contains(character), !isEscaped { result.append("\\") }
      isEscaped = character == "\\" && !isEscaped
      result.append(character)
    }
    return result
  }
}
