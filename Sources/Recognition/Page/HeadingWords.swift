/// Whether somebody speaks of himself or his own people; an interviewer asks "you".
func speaksOfOneself(_ title: String) -> Bool {
  let words = title.lowercased().split { !$0.isLetter && $0 != "'" }
  guard !["tell", "walk", "talk", "show"].contains(words.first) else { return false }
  return words.contains { ["we", "us", "our", "i", "my", "i'm", "we're"].contains($0) }
}

/// "Step 1" and "Week 2" go on, whatever parts they have in common.
func namesChapter(_ title: String) -> Bool {
  let first = title.lowercased().prefix(while: \.isLetter)
  return [
    "step", "week", "day", "part", "chapter", "module", "lesson", "phase", "stage", "section",
    "level", "unit", "session", "version", "release", "sprint", "milestone", "appendix",
  ].contains(String(first))
}

/// Whether a title has the words that a task takes, and none that every document may have.
func namesTask(_ title: String) -> Bool {
  let words = title.split(separator: " ")
  return words.count >= 4 && !words.contains { isBoilerplate(String($0)) }
}
