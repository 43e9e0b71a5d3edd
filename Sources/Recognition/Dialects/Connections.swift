import Questions

/// Headings that add topics up, or lead from one to another: `### Probability + Optimization = Loss
/// functions`, and `### Retries → Idempotency` or `## RC × Amplifiers: stability` beside others like it.
struct Connections: Dialect {
  let name = "connections"
  let summary = "headings that add topics up to another, or lead from one to another"

  func claims(in page: Page) -> [Claim] {
    let pairs = page.headings.count { isPair($0.title.text) }
    return page.headings.compactMap { heading in
      let isSum = isSum(heading.title.text)
      guard isSum || pairs >= 3 && isPair(heading.title.text) else { return nil }
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

  /// Whether an arrow leads from one name to another, or a cross joins two of which more is said.
  private func isPair(_ whole: String) -> Bool {
    var text = whole.hasPrefix("Link: ") ? whole.dropFirst(6) : whole[...]
    if let said = text.firstRange(of: ": ") {
      text = text[..<said.lowerBound]
      return [" × ", " ✕ ", " ⨯ "].contains { areNames(in: text, around: $0, letters: 2) }
    }
    return [" → ", " -> ", " ⇒ ", " ↔ "].contains { areNames(in: text, around: $0, letters: 3) }
  }

  /// Whether both sides are names, and no versions or values.
  private func areNames(in text: Substring, around sign: String, letters: Int) -> Bool {
    guard let place = text.firstRange(of: sign) else { return false }
    return [text[..<place.lowerBound], text[place.upperBound...]].allSatisfy { side in
      side.count(where: \.isLetter) >= letters
        && side.utf8.count <= (side.includes(" + ") ? 80 : 40)
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
