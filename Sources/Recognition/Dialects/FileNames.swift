import Questions

/// A note whose file name asks: `What is a trie.md`, with the answer inside.
///
/// Only where words with spaces make up the name, the note is short, and nothing else in it is a
/// question. Its heading is the topic.
struct FileNames: Dialect {
  let name = "file-names"
  let summary = "a file whose name is the question"

  func claims(in page: Page) -> [Claim] {
    let title = page.fileName
    guard title.utf8.contains(UInt8(ascii: " ")), asking(title) > .no, page.headings.count <= 1,
      page.contentLineCount <= 40
    else { return [] }
    // With the same words above it, it is an article.
    let topic = page.headings.first?.title.text ?? ""
    guard topic.lowercased() != title.lowercased() else { return [] }
    let lines = page.document.sourceLines().filter { line in
      line.place != .frontMatter && line.headingLevel == nil && !line.isTagLine
    }[...].trimmed
    guard let last = lines.last,
      var draft = Draft(front: escaped(title), back: lines.markdown, lines: 1...last.number),
      draft.answer != nil
    else { return [] }
    draft.path = page.headings.map(\.title.text).filter { !$0.isEmpty }
    return [Claim(draft, weight: .implied)]
  }
}

extension SourceLine {
  fileprivate var isTagLine: Bool {
    isText && (isOnlyTags || content.lowercased().hasPrefix("tags:"))
  }
}
