import Questions

/// A heading of level 2 for each card, in a file whose front matter names its deck.
///
/// As mdankideck has it. Where lines are tagged as cards or hold two sides, those are the cards.
struct DeckHeadings: Dialect {
  let name = "deck-headings"
  let summary = "a heading for each card in a file whose front matter names a deck"

  func claims(in page: Page) -> [Claim] {
    guard page.clues.contains(.decks), page.clues.isDisjoint(with: [.tags, .loneMarks, .percents])
    else { return [] }
    let lines = page.lines[...]
    let namesDeck = lines.contains { $0.place == .frontMatter && $0.text.hasPrefix("deck:") }
    guard namesDeck, !lines.contains(where: { $0.isText && CardPair($0.content) != nil }) else {
      return []
    }
    let starts = lines.indices.filter { (lines[$0].headingLevel ?? 7) <= 2 }
    let sides = ["front", "back", "question", "answer"]
    guard starts.count >= 2,
      !starts.contains(where: { sides.contains(lines[$0].headingText.lowercased()) })
    else { return [] }
    var trail = HeadingTrail(page)
    return starts.enumerated().compactMap { order, start -> Claim? in
      guard lines[start].headingLevel == 2 else { return nil }
      let end = order + 1 < starts.count ? starts[order + 1] : lines.endIndex
      let body = lines[(start + 1)..<end].trimmed
      let path = trail.path(above: lines[start].number)
      // Sentences with gaps are cards of their own.
      guard let last = body.last, GapText(body.markdown, .numbered).hidden.isEmpty,
        var draft = Draft(
          front: lines[start].content,
          back: body.markdown,
          lines: lines[start].number...last.number
        )
      else { return nil }
      draft.becomeTermUnlessAsking()
      draft.path = path
      return Claim(draft, weight: .declared)
    }
  }
}
