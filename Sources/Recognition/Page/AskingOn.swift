/// Whether what stands behind a question asks as well, as "Give examples" does, and answers nothing.
func asksOn(_ text: String) -> Bool {
  let kind = asking(text)
  return kind == .byMark || kind == .byWords && !saysWhen(text)
}

/// "When its cost is low" says when; "When is it low" asks.
private func saysWhen(_ text: String) -> Bool {
  let words = text.lowercased().split { !$0.isLetter && $0 != "'" }
  guard words.count >= 3, ["when", "where"].contains(words[0]) else { return false }
  return !auxiliaries.contains(String(words[1]))
}

/// Verbs that follow the first word of a question.
let auxiliaries: Set<String> = [
  "is", "are", "was", "were", "am", "do", "does", "did", "can", "could", "should", "shall", "would",
  "will", "may", "might", "must", "has", "have", "had", "to", "isn't", "aren't", "don't", "doesn't",
  "didn't", "can't", "couldn't", "shouldn't", "wouldn't", "won't",
]
