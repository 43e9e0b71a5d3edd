import Questions

/// Both sides of a card in one line: `TTL::time to live`, and `:::` for both ways.
///
/// In files that declare cards, where RemNote's `front >> back` and `a <> b` mean the same.
/// `key:: value` is data about a note, and `a::b` in code, or with a name that programs have, is a
/// path.
struct PairLines: Dialect {
  let name = "pair-lines"
  let summary = "a line for each card, with :: between its sides"

  func claims(in page: Page) -> [Claim] {
    guard let cards = DeclaredCards(page) else { return [] }
    var trail = HeadingTrail(page)
    return cards.lines.compactMap { line -> Claim? in
      guard line.isText, line.headingLevel == nil, !line.content.hasPrefix("|"),
        TaggedLine(line.text) == nil, let pair = CardPair(line.content),
        var draft = Draft(front: pair.front, back: pair.back, lines: line.number...line.number)
      else { return nil }
      if pair.isBothWays { draft.form = Term() }
      draft.becomeTermUnlessAsking()
      draft.tags = pair.tags
      draft.path = trail.path(above: line.number)
      return Claim(draft, weight: .declared)
    }
  }
}
