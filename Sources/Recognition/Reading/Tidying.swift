import Markdown

/// An answer's Markdown without what surrounds answers: rules, back-to-top links, line breaks at the
/// ends; bullets typed as "•" become a list.
func tidied(_ markdown: String) -> String {
  var lines = markdown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  while let last = lines.last, last.isNoContent { lines.removeLast() }
  while let first = lines.first, first.isNoContent { lines.removeFirst() }
  if let last = lines.last { lines[lines.count - 1] = last.withoutTrailingSpace }
  return bulleted(lines).joined(separator: "\n")
}

/// The same, or `nil` where nothing is left or the author only marked the place.
func answer(from markdown: String) -> String? {
  let text = tidied(markdown)
  guard !text.isEmpty else { return nil }
  let words = text.lowercased().filter { $0.isLetter || $0 == " " }.oneLine
  let placeholders = ["todo", "tbd", "answer here", "to be completed", "coming soon", "to do"]
  return placeholders.contains(words) ? nil : text
}

/// "• a" becomes "- a", with blank lines where Markdown needs them to end a list.
private func bulleted(_ lines: [String]) -> [String] {
  var result: [String] = []
  var isFenced = false
  var isInList = false
  for line in lines {
    let text = line.drop { $0 == " " }
    if text.hasPrefix("```") || text.hasPrefix("~~~") { isFenced.toggle() }
    if !isFenced, text.hasPrefix("• ") || text.hasPrefix("◦ ") {
      if isInList, result.last?.isEmpty == true { result.removeLast() }
      if !isInList, let last = result.last, !last.isEmpty { result.append("") }
      result.append("- " + String(text.dropFirst(2)).withoutTrailingSpace)
      isInList = true
    } else {
      if isInList, !line.isEmpty, line.first != " " {
        if result.last?.isEmpty == false { result.append("") }
        isInList = false
      }
      result.append(line)
    }
  }
  return result
}

extension String {
  fileprivate var withoutTrailingSpace: String {
    var text = Substring(self)
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return String(text)
  }

  /// Blank, a rule, a lone bullet, a line break, or a link back to the top.
  var isNoContent: Bool {
    let text = withoutTrailingSpace.drop { $0 == " " || $0 == "\t" }
    if text.isEmpty || ["-", "*", "<br>", "<br/>", "<br />"].contains(text) { return true }
    if text.count >= 3, let mark = text.first, "-*_".contains(mark),
      text.allSatisfy({ $0 == mark || $0 == " " })
    {
      return true
    }
    if text.first == "<", withoutWrapping(String(text))?.allSatisfy(\.isWhitespace) == true {
      return true
    }
    guard text.contains("](#") || text.contains("href=\"#") else { return false }
    let words = text.lowercased()
    return ["top", "contents", "⬆", "↑", "index"].contains { words.contains($0) }
      && words.count < 120
  }
}
