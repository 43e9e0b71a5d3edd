import Questions

/// Both sides of a card in one line: `TTL::time to live`, and `:::` for both ways.
///
/// In files that declare cards, where RemNote's `front >> back` and `a <> b` mean the same, and an item
/// that ends in `>>>` has its answer in the items below it.
/// `key:: value` is data about a note, and `a::b` in code, or with a name that programs have, is a
/// path. In other files only lines with spaces around the mark count, where they are most of it, and in
/// a part that is called "Flashcards".
struct PairLines: Dialect {
  let name = "pair-lines"
  let summary = "a line for each card, with :: between its sides"

  func claims(in page: Page) -> [Claim] {
    if let cards = DeclaredCards(page) {
      // Where no tag speaks of cards the mark may as well stand in a sentence about code.
      let lines =
        switch cards.sign {
        case .loneMarks: cards.lines.filter(\.isSurePair)
        case .arrows: cards.lines.filter { $0.isItem && $0.isSurePair }
        case .deck, .taggedLines: cards.lines
        }
      return claims(for: lines, in: page, .declared) + listed(in: cards.lines, of: page)
    }
    guard page.clues.contains(.pairs) else { return [] }
    let lines = page.lines.filter { line in
      line.isText && CardPair(line.content).map { $0.isSpaced && !$0.back.includes("->") } ?? false
    }
    guard lines.count >= 4, lines.count * 2 >= page.contentLineCount else {
      let named = namedLines(in: page, spaced: Set(lines.map(\.number)))
      return claims(for: named, in: page, .shaped)
    }
    return claims(for: lines, in: page, .implied)
  }

  /// Items that end in `>>>`, with the items below them for an answer.
  private func listed(in lines: [SourceLine], of page: Page) -> [Claim] {
    guard page.clues.contains(.arrows) else { return [] }
    var trail = HeadingTrail(page)
    return lines.indices.compactMap { index in
      guard let front = lines[index].listFront else { return nil }
      let end = lines[...].end(from: index + 1) { line in
        !line.isGap && line.indent <= lines[index].indent
      }
      let below = lines[(index + 1)..<end].trimmed
      guard let last = below.last,
        var draft = Draft(
          front: front,
          back: below.markdown,
          lines: lines[index].number...last.number
        )
      else { return nil }
      draft.becomeTermUnlessAsking()
      draft.path = trail.path(above: lines[index].number)
      return Claim(draft, weight: .declared)
    }
  }

  /// Those below a heading that speaks of cards, or of terms, where they need no spaces.
  private func namedLines(in page: Page, spaced: Set<Int>) -> [SourceLine] {
    var trail = HeadingTrail(page)
    let named = page.lines.filter { line in
      guard line.isText, line.text.includes("::"),
        let title = trail.path(above: line.number).last
      else { return false }
      return namesCards(title) && spaced.contains(line.number)
        || speaksOfTerms(title) && CardPair(line.content) != nil
    }
    return named.count >= 2 ? named : []
  }

  /// Whether a part of a document is called after what is in it.
  private func namesCards(_ title: String) -> Bool {
    title.lowercased().includes("flashcard")
  }

  private func claims(
    for lines: [SourceLine],
    in page: Page,
    _ weight: Claim.Weight
  ) -> [Claim] {
    var trail = HeadingTrail(page)
    return lines.compactMap { line -> Claim? in
      guard line.isText, line.headingLevel == nil, !line.content.hasPrefix("|"),
        TaggedLine(line.text) == nil, let pair = CardPair(line.content),
        var draft = Draft(front: pair.front, back: pair.back, lines: line.number...line.number)
      else { return nil }
      if pair.isBothWays { draft.form = Term() }
      draft.becomeTermUnlessAsking()
      draft.tags = pair.tags
      draft.path = trail.path(above: line.number)
      return Claim(draft, weight: weight)
    }
  }
}

extension SourceLine {
  fileprivate var isSurePair: Bool { isText && CardPair(content)?.isSure ?? false }
}
