import Markdown

/// A line that heads a section.
///
/// Real headings, and where a document has none of them, as in text copied from a web page, lines
/// that stand alone and say no sentence. A pilcrow at the end (a permalink) makes any line one.
package struct Heading: Sendable {
  /// Which of the page's blocks it is.
  let position: Int
  /// 1 for the outermost.
  let level: Int
  let line: Int
  let title: Title
}

/// The headings among the top-level blocks of a document, in order.
func findHeadings(among blocks: [NodeID], of document: Document) -> [Heading] {
  let hasReal = blocks.contains {
    if case .heading = document.kind($0) { true } else { false }
  }
  var found: [Heading] = []
  for (position, block) in blocks.enumerated() {
    let line = document.lines(block).lowerBound
    if case .heading(let level) = document.kind(block) {
      let title = Title(plain: document.text(block), markdown: headingSource(block, of: document))
      found.append(Heading(position: position, level: level, line: line, title: title))
      continue
    }
    guard let text = lineAlone(block, of: document) else { continue }
    let title = Title(plain: text.plain, markdown: text.markdown)
    guard title.hasPermalink || (!hasReal && isBareHeading(text.plain, title, at: position)) else {
      continue
    }
    let level = bareLevel(of: title, isFirst: found.isEmpty, isChapter: text.isChapter)
    found.append(Heading(position: position, level: level, line: line, title: title))
  }
  return hasReal ? found : found.filter { heading in
    heading.title.hasPermalink || heading.position + 1 < blocks.count
  }
}

/// The source of a heading without its number signs or underline.
private func headingSource(_ heading: NodeID, of document: Document) -> String {
  let source = document.markdown(heading)
  var lines = source.split(separator: "\n", omittingEmptySubsequences: false)
  if let first = lines.first, first.drop(while: { $0 == " " }).hasPrefix("#") {
    let text = first.drop { $0 == " " || $0 == "#" }
    let closing = text.reversed().prefix { $0 == "#" || $0 == " " }
    return closing.contains(" ") ? String(text.dropLast(closing.count)) : String(text)
  }
  if lines.count > 1 { lines.removeLast() }
  return lines.joined(separator: " ")
}

private struct LineAlone {
  var plain: String
  var markdown: String
  /// Written as the only item of a numbered list, as in "2. Networks".
  var isChapter = false
}

private func lineAlone(_ block: NodeID, of document: Document) -> LineAlone? {
  let lines = document.lines(block)
  guard lines.count == 1 else { return nil }
  switch document.kind(block) {
  case .paragraph:
    return LineAlone(plain: document.text(block), markdown: document.markdown(block))
  case .list(let style) where style.isOrdered:
    let source = document.markdown(block)
    let digits = source.prefix { $0 != " " }
    let text = source.dropFirst(digits.count).drop { $0 == " " }
    return LineAlone(plain: document.text(block), markdown: String(text), isChapter: true)
  default:
    return nil
  }
}

/// Whether a line without any mark-up reads like a title: short, and no sentence.
private func isBareHeading(_ text: String, _ title: Title, at position: Int) -> Bool {
  guard text.count <= 90, let first = title.text.first, let last = text.last,
    first.isLetter || first.isNumber, !first.isLowercase
  else { return false }
  if title.label != nil { return !title.isWholeExchange }
  let inner = text.dropLast()
  return !".,;:!?)\"”".contains(last) && !inner.contains(". ") && !inner.contains("? ")
    && !text.hasPrefix("•")
    || last == ")" && text.contains(" (") && !inner.contains(". ")
}

private func bareLevel(of title: Title, isFirst: Bool, isChapter: Bool) -> Int {
  if title.label != nil { return 3 }
  return isFirst || isChapter ? 1 : 2
}
