import Markdown

/// What some Markdown says, in one line.
func plain(_ markdown: String) -> String {
  shownText(of: markdown).oneLine
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
