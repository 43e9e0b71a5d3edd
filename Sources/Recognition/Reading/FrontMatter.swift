import Markdown

/// What a document says about itself before its first line.
struct FrontMatter {
  var title: String?
  /// The deck that a tool is to put its cards into.
  var deck: String?
  var tags: [String] = []
}

/// Reads `title:` and `tags:` of YAML or TOML, as far as simple values go.
///
/// `tags: [a, b]`, `tags: a, b`, or a list of `- a` lines below.
func frontMatter(of document: Document) -> FrontMatter {
  var result = FrontMatter()
  guard let first = document.firstChild(document.root), document.kind(first) == .frontMatter else {
    return result
  }
  // Cards between two rules are none.
  guard !document.literal(first).split(separator: "\n").contains(where: { $0.hasPrefix("> ") })
  else {
    return result
  }
  var isInTags = false
  for line in document.literal(first).split(separator: "\n") {
    let text = line.drop { $0 == " " }
    if isInTags, text.hasPrefix("- ") {
      result.tags.append(bare(text.dropFirst(2)))
      continue
    }
    isInTags = false
    guard let mark = text.firstIndex(where: { $0 == ":" || $0 == "=" }) else { continue }
    let value = text[text.index(after: mark)...]
    switch bare(text[..<mark]).lowercased() {
    case "title", "name": result.title = bare(value)
    case "deck", "cards-deck": result.deck = bare(value)
    case "tags", "keywords":
      result.tags = value.split { "[],".contains($0) }.map(bare).filter { !$0.isEmpty }
      isInTags = result.tags.isEmpty
    default: break
    }
  }
  return result
}

extension Document {
  /// What stands before the colons of its front matter, in lower case; empty where there is none.
  var frontMatterNames: [String] {
    guard let first = firstChild(root), kind(first) == .frontMatter else { return [] }
    return literal(first).split(separator: "\n").compactMap { line in
      line.firstIndex(of: ":").map { line[..<$0].lowercased() }
    }
  }
}

private func bare(_ text: Substring) -> String {
  var text = text
  while let first = text.first, first.isWhitespace || "\"'#".contains(first) { text.removeFirst() }
  while let last = text.last, last.isWhitespace || "\"'".contains(last) { text.removeLast() }
  return String(text)
}
