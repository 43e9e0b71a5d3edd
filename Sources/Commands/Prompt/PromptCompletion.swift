import Host
import Questions
import Terminal

/// What could stand at the end of a line that is typed at the prompt.
///
/// `bank` is `nil` where it cannot be read.
func completion(
  of line: String,
  verbs: [any Verb],
  bank: Bank?,
  files: Files
) -> Completion {
  let split = SplitLine(line)
  let typed = split.open ?? ""
  let words = split.words.first == "grill" ? Array(split.words.dropFirst()) : split.words
  let found = Candidates(verbs: verbs, files: files) { bank }.find(typed, after: words)
  let isFirst = !words.contains { !$0.hasPrefix("-") } && !typed.hasPrefix("-")
  let leave = isFirst && "quit".hasPrefix(typed.lowercased()) ? ["quit"] : []
  return Completion(
    length: split.openLength,
    candidates: found.map { quotedWord($0.word) } + leave
  )
}
