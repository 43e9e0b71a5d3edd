import Markdown

/// The document with headings of wikis as those of Markdown, line by line as before: `== Part ==`.
func writingOutWikiHeadings(of document: Document) -> Document {
  guard document.mayHaveWikiHeadings else { return document }
  return document.rewritingText(where: { _ in true }, writtenOut)
}

private func writtenOut(_ line: String) -> String? {
  let text = line.trimmingBreak
  let marks = text.prefix { $0 == "=" }
  guard (2...5).contains(marks.count), text.utf8.count <= 120 else { return nil }
  let inner = text.dropFirst(marks.count)
  guard inner.hasPrefix(" "), inner.hasSuffix(" " + marks) else { return nil }
  let name = String(inner.dropLast(marks.count)).trimmingBreak
  guard name.contains(where: \.isLetter), !name.includes("==") else { return nil }
  return String(repeating: "#", count: marks.count) + " " + name
}

extension Document {
  /// A look at how lines begin.
  fileprivate var mayHaveWikiHeadings: Bool {
    bytes.hasLine { $0.starts(with: "== ".utf8) || $0.starts(with: "=== ".utf8) }
  }
}
