import Questions

/// Headings that add topics up: `### Probability + Optimization = Loss functions`.
struct Connections: Dialect {
  let name = "connections"
  let summary = "headings that add topics up to another"

  func claims(in page: Page) -> [Claim] {
    page.headings.compactMap { heading in
      guard isSum(heading.title.text) else { return nil }
      let fields = page.fields(in: page.body(of: heading))
      guard !fields.answer.isEmpty else { return nil }
      var draft = Draft(
        form: Connection(),
        title: heading.title.text,
        line: heading.line,
        lastLine: heading.line
      )
      draft.titleMarkdown = heading.title.markdown
      draft.path = page.path(above: heading.position)
      draft.fill(from: fields)
      return Claim(draft, weight: .shaped)
    }
  }

  private func isSum(_ text: String) -> Bool {
    let sides = text.split(separator: "=").map(String.init)
    guard sides.count == 2, text.contains(" = "), sides[0].contains(" + ") else { return false }
    return (sides[0].split(separator: "+") + [sides[1][...]]).allSatisfy { part in
      part.count(where: \.isLetter) >= 3
    }
  }
}
