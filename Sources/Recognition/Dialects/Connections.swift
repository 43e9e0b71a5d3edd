import Questions

/// Headings that add topics up, or lead from one to another: `### Probability + Optimization = Loss
/// functions`, and `### Retries → Idempotency` beside others like it.
struct Connections: Dialect {
  let name = "connections"
  let summary = "headings that add topics up to another, or lead from one to another"

  func claims(in page: Page) -> [Claim] {
    let arrows = page.headings.count { isArrow($0.title.text) }
    return page.headings.compactMap { heading in
      let isSum = isSum(heading.title.text)
      guard isSum || arrows >= 3 && isArrow(heading.title.text) else { return nil }
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
      return Claim(draft, weight: isSum ? .shaped : .beside)
    }
  }

  /// Whether it has two sides that are names, and no versions or values.
  private func isArrow(_ whole: String) -> Bool {
    let text = whole.hasPrefix("Link: ") ? String(whole.dropFirst(6)) : whole
    guard let arrow = [" → ", " -> ", " ⇒ ", " ↔ "].compactMap({ text.firstRange(of: $0) }).first
    else { return false }
    return [text[..<arrow.lowerBound], text[arrow.upperBound...]].allSatisfy { side in
      side.count(where: \.isLetter) >= 3 && side.utf8.count <= 40
        && !side.contains { $0.isNumber || "→>⇒./_`".contains($0) }
    }
  }

  private func isSum(_ text: String) -> Bool {
    let sides = text.split(separator: "=").map(String.init)
    guard sides.count == 2, text.contains(" = "), sides[0].contains(" + ") else { return false }
    return (sides[0].split(separator: "+") + [sides[1][...]]).allSatisfy { part in
      // "pH", and signs that are words.
      part.count(where: \.isLetter) >= (part.utf8.contains { $0 >= 0xe3 } ? 1 : 2)
    } && sides.joined().count(where: \.isLetter) >= (text.utf8.contains { $0 >= 0xe3 } ? 4 : 9)
  }
}
