import Questions

/// Sentences with gaps in double braces: Anki's `{{c1::text::hint}}` and Mochi's `{{1::text}}`.
///
/// Mochi's `{{text}}` is also how templates are filled in, so it counts only where most lines of
/// the document have it, or have both sides of a card. A heading is a sentence as well.
struct BracedGaps: Dialect {
  let name = "braced-gaps"
  let summary = "sentences that hide what is in {{c1::braces}}"

  func claims(in page: Page) -> [Claim] {
    guard page.clues.contains(.braces), page.lines.contains(where: \.hasBraces) else { return [] }
    let lines = page.lines.map(\.withoutMarks)[...]
    let plain = lines.filter(\.hasBraces).map { GapText($0.content, .doubleBraces).hidden }
      .filter { !$0.isEmpty }
    // RemNote has sentences beside its pairs.
    let pairs = plain.count >= 2 ? page.lines.count(where: \.isSpacedPair) : 0
    let isPlain =
      plain.count >= 2 && (plain.count + pairs) * 2 >= page.contentLineCount
      && !plain.joined().contains(where: isPlaceholder)
    let notation: GapNotation = isPlain ? [.numbered, .doubleBraces] : .numbered
    let headings = lines.indices.filter { lines[$0].headingLevel != nil }.map { lines[$0...$0] }
    let all = (sentences(of: lines) + headings).sorted { $0.startIndex < $1.startIndex }
    var trail = HeadingTrail(page)
    return all.compactMap { sentence in
      guard let numbers = sentence.numbers else { return nil }
      let text = sentence.map(\.headingText).joined(separator: "\n").withoutBullet
      guard var draft = Draft(gaps: GapText(text, notation), lines: numbers) else { return nil }
      draft.path = trail.path(above: numbers.lowerBound)
      return Claim(draft, weight: .labelled)
    }
  }
}

extension SourceLine {
  fileprivate var hasBraces: Bool { isText && text.includes("{{") }

  fileprivate var isSpacedPair: Bool { isText && CardPair(content)?.isSpaced == true }
}

/// Whether a word stands for what a letter or a form is filled in with.
private func isPlaceholder(_ word: String) -> Bool {
  word.contains("_")
    || ["name", "company", "date", "email", "role", "title", "user", "url"].contains(
      word.lowercased()
    )
}
