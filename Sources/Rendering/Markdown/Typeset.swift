package import Markdown
package import Terminal

/// A document as lines of a screen.
///
/// No line is wider than the width but code, which is never wrapped; no word is lost, whatever is
/// dropped is markup. Nesting may have any depth: from some depth on it is not indented further.
package func typeset(_ document: Document, _ capabilities: Capabilities) -> [Line] {
  var page = Page(document, capabilities)
  page.set()
  return page.lines + page.links.footnotes(width: capabilities.width)
}

/// A text of Markdown as lines of a screen.
package func typeset(markdown text: String, _ capabilities: Capabilities) -> [Line] {
  typeset(Document(parsing: text, options: .shown), capabilities)
}

/// A text of Markdown with `margin` before each line.
package func typeset(
  markdown text: String,
  _ capabilities: Capabilities,
  margin: Int
) -> [Line] {
  var narrow = capabilities
  narrow.width -= margin
  return indented(typeset(markdown: text, narrow), by: margin)
}

/// The lines with spaces before each; empty ones stay empty.
package func indented(_ lines: [Line], by margin: Int) -> [Line] {
  lines.map { $0.isEmpty ? $0 : Line(spaces(margin)) + $0 }
}
