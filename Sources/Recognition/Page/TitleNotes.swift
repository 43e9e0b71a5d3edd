/// A title's source without references to footnotes, as in `Why?[^1]`.
func withoutFootnotes(_ source: String) -> String {
  guard source.includes("[^") else { return source }
  var text = source
  while let open = text.firstRange(of: "[^"),
    let close = text[open.upperBound...].firstIndex(of: "]")
  {
    text.removeSubrange(open.lowerBound...close)
  }
  return text.contains(where: \.isLetter) ? text.trimmingBreak : source
}
