/// A stretch of Markdown and the lines of the file that it stands on.
struct Passage {
  private(set) var markdown = ""
  private(set) var lines: ClosedRange<Int>?

  /// Adds what stands on `lines`, with a blank line before it unless it followed directly.
  mutating func append(_ text: String, lines added: ClosedRange<Int>) {
    guard text.contains(where: { !$0.isWhitespace }) else { return }
    if let lines {
      markdown += added.lowerBound - lines.upperBound > 1 ? "\n\n" : "\n"
      self.lines = lines.lowerBound...max(lines.upperBound, added.upperBound)
    } else {
      lines = added
    }
    markdown += text
  }

  var isEmpty: Bool { lines == nil }
}
