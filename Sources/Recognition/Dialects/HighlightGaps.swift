import Questions

/// Sentences with highlighted words to recall, in files that declare cards: `A ==trie== is a tree`.
///
/// `{1:text}` hides as well. A paragraph or a bullet is one sentence.
struct HighlightGaps: Dialect {
  let name = "highlight-gaps"
  let summary = "sentences with ==highlights== in a file of flashcards"

  func claims(in page: Page) -> [Claim] {
    guard !page.clues.isDisjoint(with: [.highlights, .braces]), let cards = DeclaredCards(page),
      cards.sign == .deck
    else { return [] }
    var trail = HeadingTrail(page)
    return sentences(of: cards.lines[...]).compactMap { sentence in
      guard let numbers = sentence.numbers else { return nil }
      let text = sentence.map(\.content).joined(separator: "\n").withoutBullet
      var gaps = GapText(text, [.highlights, .numberedBraces, .numbered])
      // Sets and formulas have braces too.
      let isCard = !gaps.hidden.isEmpty || sentence.contains(where: \.endsCard)
      if isCard { gaps = GapText(text, [.highlights, .numberedBraces, .numbered, .braces]) }
      guard var draft = Draft(gaps: gaps, lines: numbers) else { return nil }
      draft.path = trail.path(above: numbers.lowerBound)
      return Claim(draft, weight: .declared)
    }
  }
}

/// Paragraphs and bullets, without headings, tables, code and front matter.
func sentences(of lines: Lines) -> [Lines] {
  var result: [Lines] = []
  var start: Int?
  for index in lines.indices {
    let line = lines[index]
    let isText = line.isText && !line.isGap && !line.isBoundary && !line.content.hasPrefix("|")
    let isStart = line.content != line.content.withoutBullet
    if !isText || isStart, let first = start {
      result.append(lines[first..<index])
      start = nil
    }
    if isText, start == nil { start = index }
  }
  if let start { result.append(lines[start...]) }
  return result
}
