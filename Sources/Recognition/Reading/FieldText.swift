import Markdown

/// What some Markdown says, in one line.
func plain(_ markdown: String) -> String {
  Document(parsing: markdown).plainText().oneLine
}

/// "Trees, Graphs" or "#trees #graphs".
func tagList(_ text: String) -> [String] {
  let separators: Set<Character> = text.contains(",") ? [","] : text.contains(";") ? [";"] : []
  let parts =
    separators.isEmpty && text.contains("#")
    ? text.split(separator: " ") : text.split { separators.contains($0) }
  return parts.map { part in
    let name = plain(String(part)).drop { $0 == "#" }
    return String(name).oneLine
  }.filter { !$0.isEmpty }
}

extension String {
  /// Without spaces and the mark of a hard line break at its end.
  var trimmingEnd: String {
    var text = Substring(self)
    while text.last?.isWhitespace == true { text.removeLast() }
    if text.hasSuffix("\\") { text.removeLast() }
    return String(text)
  }

  /// Whether nothing in it is a question.
  var asksNothing: Bool { !contains("?") && asking(oneLine) == .no }
}
