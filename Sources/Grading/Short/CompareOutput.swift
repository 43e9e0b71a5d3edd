/// See `ShortAnswer.Kind.output`; near where only letter case and spaces are wrong.
func compareOutput(_ typed: String, with wording: String) -> ShortVerdict {
  let (said, wanted) = (visibleLines(typed), visibleLines(wording))
  guard said != wanted else { return verdict(.right, typed, wording) }
  let isNear = said.map(loose) == wanted.map(loose)
  let first = zip(said, wanted).enumerated().first { $0.element.0 != $0.element.1 }?.offset
  var verdict = verdict(
    isNear ? .near : .wrong,
    said.joined(separator: "\n"),
    wanted.joined(separator: "\n")
  )
  verdict.line = (first ?? min(said.count, wanted.count)) + 1
  return verdict
}

/// Without spaces at the ends of lines and empty lines at the end; code fences around it are none.
private func visibleLines(_ text: String) -> [String] {
  var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
    line in
    var line = line
    while line.last?.isWhitespace == true { line.removeLast() }
    return String(line)
  }
  while lines.last?.isEmpty == true { lines.removeLast() }
  if lines.count > 1, lines[0].hasPrefix("```"), lines.last == "```" {
    lines = Array(lines.dropFirst().dropLast())
  }
  return lines
}

private func loose(_ line: String) -> String {
  line.lowercased().filter { !$0.isWhitespace }
}
