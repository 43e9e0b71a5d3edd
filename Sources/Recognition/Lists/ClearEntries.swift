/// Whether it asks in a way that a part of an answer does not, as "Can be empty" may be one.
func clearlyAsks(_ entry: ListEntry) -> Bool {
  switch entry.asking {
  case .byMark: return true
  case .no, .byTopic: return false
  case .byWords:
    let words = entry.title.text.lowercased().split(separator: " ").prefix(2)
    // "What I know" names something.
    if let second = words.last, ["i", "you", "we", "they", "it"].contains(second) { return false }
    // "Name three" tells how much is wanted.
    if let second = words.last, counts.contains(second) { return true }
    let first = entry.title.text.lowercased().prefix { $0.isLetter || $0 == "'" || $0 == "’" }
    return !fragmentStarts.contains(String(first))
  }
}

private let counts: Set<Substring> = [
  "two", "three", "four", "five", "six", "2", "3", "4", "5", "6",
]

private let fragmentStarts: Set<String> = [
  "is", "are", "can", "could", "does", "do", "did", "should", "would", "will", "have", "has", "how",
  "when", "where", "which", "who", "list", "show", "name", "state", "give", "write", "identify",
  "define", "convert", "calculate", "mention", "que", "como", "cuando", "wie", "was", "wo", "ha",
]
