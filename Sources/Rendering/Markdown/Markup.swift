/// Whether an HTML tag is a line break.
func isLineBreak(_ tag: String) -> Bool {
  tag.lowercased().filter { !" />\n".contains($0) } == "<br"
}

/// What a reader sees of a block of HTML: its text without tags, comments, scripts and styles.
///
/// Breaks and the tags of blocks end lines; the common character references are decoded.
func visibleText(ofHTML html: String) -> String {
  var result = ""
  var rest = Substring(html)
  while let start = rest.firstIndex(of: "<") {
    result += rest[..<start]
    rest = rest[start...]
    if rest.hasPrefix("<!--") {
      rest = after("-->", in: rest.dropFirst(4))
      continue
    }
    let name = rest.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "/" }.lowercased()
    guard !name.isEmpty || rest.hasPrefix("<!") || rest.hasPrefix("<?") else {
      result.append("<")
      rest = rest.dropFirst()
      continue
    }
    if name == "script" || name == "style" { rest = after("</\(name)", in: rest) }
    rest = after(">", in: rest)
    if endsLine.contains(name) { result.append("\n") }
  }
  return decoded(result + rest)
}

private let endsLine: Set<String> = [
  "br", "br/", "p", "/p", "div", "/div", "/li", "/tr", "/summary", "/h1", "/h2", "/h3", "/table",
]

/// What follows the first `mark`; nothing where it does not occur.
private func after(_ mark: String, in text: Substring) -> Substring {
  var rest = text
  while !rest.isEmpty {
    if rest.prefix(mark.count).lowercased() == mark { return rest.dropFirst(mark.count) }
    rest = rest.dropFirst()
  }
  return rest
}

private func decoded(_ text: String) -> String {
  var result = text
  for (reference, character) in [
    ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " "), ("&amp;", "&"),
  ] {
    result = result.split(separator: reference, omittingEmptySubsequences: false)
      .joined(separator: character)
  }
  return result
}
