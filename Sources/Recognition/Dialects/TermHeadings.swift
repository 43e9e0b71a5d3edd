import Questions

/// A glossary with a heading for each term: `# Glossary`, `## Trie`, then what it is.
struct TermHeadings: Dialect {
  let name = "term-headings"
  let summary = "a glossary with a heading for each term"

  func claims(in page: Page) -> [Claim] {
    page.headings.flatMap { glossary -> [Claim] in
      guard speaksOfTerms(glossary.title.text) else { return [] }
      let body = page.body(of: glossary)
      let terms = page.headings.filter { body.contains($0.position) }
      guard terms.count >= 2, Set(terms.map(\.level)).count == 1 else { return [] }
      return terms.compactMap { term in
        let fields = page.fields(in: page.lead(of: term))
        guard !fields.answer.isEmpty, !term.title.text.isEmpty else { return nil }
        var draft = Draft(
          form: Term(),
          title: term.title.text,
          line: term.line,
          lastLine: term.line
        )
        draft.titleMarkdown = term.title.markdown
        draft.path = page.path(above: term.position)
        draft.fill(from: fields)
        return Claim(draft, weight: .shaped)
      }
    }
  }
}

/// Whether a heading announces terms and their meanings, and nothing narrower.
func speaksOfTerms(_ heading: String) -> Bool {
  let name = heading.lowercased()
  return name.hasPrefix("glossary")
    || ["terminology", "terms", "key terms", "vocabulary", "definitions", "key definitions"]
      .contains(name)
}
