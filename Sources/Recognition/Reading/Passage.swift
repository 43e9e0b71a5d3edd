/// A stretch of Markdown, put together from pieces that stand on different lines of the file.
struct Passage {
  private var pieces: [(text: String, lines: ClosedRange<Int>)] = []

  mutating func append(_ text: String, lines: ClosedRange<Int>) {
    guard text.contains(where: { !$0.isWhitespace }) else { return }
    pieces.append((text, lines))
  }

  /// The same with a blank line before it, wherever it stands.
  mutating func appendParagraph(_ text: String, lines: ClosedRange<Int>) {
    let followsDirectly = pieces.last.map { lines.lowerBound - $0.lines.upperBound <= 1 } ?? false
    append((followsDirectly ? "\n" : "") + text, lines: lines)
  }

  mutating func append(_ other: Passage) {
    pieces += other.pieces
  }

  /// Takes off the pieces from the first one on whose first line is such.
  mutating func split(where begins: (String) -> Bool) -> Passage {
    var rest = Passage()
    guard let start = pieces.firstIndex(where: { begins($0.text.firstLine) }) else { return rest }
    rest.pieces = Array(pieces[start...])
    pieces.removeSubrange(start...)
    return rest
  }

  var isEmpty: Bool { pieces.isEmpty }

  /// Whether it is a short line and nothing more.
  var isOneLine: Bool {
    guard pieces.count == 1, let text = pieces.first?.text else { return false }
    return text.utf8.count <= 100 && !text.utf8.contains(UInt8(ascii: "\n"))
  }

  /// Whether a list is a piece of it.
  var hasList: Bool {
    pieces.contains { piece in ["- ", "* ", "+ "].contains(where: piece.text.hasPrefix) }
  }

  /// Whether a query in a fence is a piece of it.
  var hasQuery: Bool {
    pieces.contains {
      $0.text.drop { $0 == "`" || $0 == "~" }.prefix(4).lowercased().hasPrefix("sql")
    }
  }

  /// The pieces with a blank line between those that did not follow each other directly.
  var markdown: String {
    var result = ""
    var end: Int?
    for piece in pieces {
      if let end { result += piece.lines.lowerBound - end > 1 ? "\n\n" : "\n" }
      result += piece.text
      end = piece.lines.upperBound
    }
    return result
  }

  var firstLine: Int? { pieces.first?.lines.lowerBound }

  /// The last line that says something: rules and links back to the top do not.
  var lastLine: Int? {
    for piece in pieces.reversed() {
      let lines = piece.text.split(separator: "\n", omittingEmptySubsequences: false)
      let dropped = lines.reversed().prefix { String($0).isNoContent }.count
      if dropped < lines.count {
        return max(piece.lines.lowerBound, piece.lines.upperBound - dropped)
      }
    }
    return nil
  }
}
