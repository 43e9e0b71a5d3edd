import Markdown

/// Markdown as HTML that runs nothing: tags of the document are text, links lead only where a link may.
func safeHTML(markdown: String) -> String {
  var html = Document(parsing: safeLines(markdown), options: .shown).html(raw: .shown)
  while html.last?.isNewline == true { html.removeLast() }
  return html
}

/// Plain text as HTML, in an element or in an attribute.
func safeHTML(text: String) -> String { xmlText(text) }
