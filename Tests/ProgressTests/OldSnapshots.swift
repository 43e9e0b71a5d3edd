/// A snapshot's text as a version wrote it that put no checksum to its end, so that it can be edited.
func withoutSum(_ text: String) -> String {
  guard let sum = text.firstRange(of: ",\n  \"sum\": \"") else { return text }
  return text[..<sum.lowerBound] + "\n}\n"
}
