/// A text without the note before it that says how many points it is worth, as "(10 points) Explain it".
func withoutLeadingPoints(_ text: String) -> String {
  guard let first = text.utf8.first, "([".utf8.contains(first),
    let close = text.prefix(20).firstIndex(where: { ")]".contains($0) })
  else { return text }
  let note = String(text[...close])
  // "[3] Why?" is a number.
  guard note.contains(where: \.isLetter), pointsStart(in: note) == note.startIndex else {
    return text
  }
  let rest = text[text.index(after: close)...].drop { " :.-–".contains($0) }
  return rest.contains(where: \.isLetter) ? String(rest) : text
}
