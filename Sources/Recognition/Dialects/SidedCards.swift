import Questions

/// Cards with a rule between their sides, as Mochi has them.
///
/// Either the file is one card: a first side that is a single paragraph or heading and asks, and no
/// heading after it. Or every heading begins a card, and rules stand within most of them and never
/// between two. Or rules of stars part the cards, and rules of hyphens the sides of most of them.
/// Anything else is an article with rules in it.
struct SidedCards: Dialect {
  let name = "sided-cards"
  let summary = "a rule between the sides of each card"

  func claims(in page: Page) -> [Claim] {
    guard page.clues.contains(.rules) else { return [] }
    let lines = page.lines.filter { $0.place != .frontMatter }[...].trimmed
    let starred = starredCards(in: lines)
    guard starred.isEmpty else { return starred }
    let starts = lines.indices.filter { lines[$0].headingLevel != nil }
    if starts.count >= 2 { return headedCards(in: lines, starts) }
    guard page.contentLineCount <= 40,
      lines.prefix(while: { !$0.isRule }).trimmed.allSatisfy({ !$0.isGap }),
      let draft = sided(lines), asking(draft.title) == .byMark,
      !Title(plain: draft.title).isWholeExchange, ruledCards(in: lines).isEmpty
    else { return [] }
    return [Claim(draft, weight: .shaped)]
  }

  private func starredCards(in lines: Lines) -> [Claim] {
    let cards = lines.split { $0.text.utf8.first == UInt8(ascii: "*") && $0.isRule }.map(\.trimmed)
      .filter { !$0.isEmpty }
    guard cards.count >= 3 else { return [] }
    let sides = cards.map { sided($0, frontLimit: 20) }
    let drafts = zip(cards, sides).map { card, draft in
      draft ?? (card.contains { $0.text.includes("{{") } ? oneSided(card) : nil)
    }
    guard sides.count(where: { $0 != nil }) >= 2,
      drafts.count(where: { $0 != nil }) * 3 >= cards.count * 2
    else { return [] }
    return drafts.compactMap { draft in draft.map { Claim($0, weight: .declared) } }
  }

  private func headedCards(in lines: Lines, _ starts: [Int]) -> [Claim] {
    guard starts.first == lines.startIndex, Set(starts.map { lines[$0].headingLevel }).count == 1
    else {
      return []
    }
    let cards = starts.enumerated().map { order, start in
      lines[start..<(order + 1 < starts.count ? starts[order + 1] : lines.endIndex)]
    }
    let drafts = cards.map { sided($0) }
    let isParted = cards.dropLast().contains { $0.last { !$0.isGap }?.isRule == true }
    guard !isParted, drafts.count(where: { $0 != nil }) * 3 >= cards.count * 2 else { return [] }
    return zip(cards, drafts).compactMap { card, draft in
      (draft ?? oneSided(card)).map { Claim($0, weight: .declared) }
    }
  }

  /// A card with a rule after no more than a short front.
  private func sided(_ card: Lines, frontLimit: Int = 3) -> Draft? {
    guard let rule = card.firstIndex(where: \.isRule) else { return nil }
    let written = card[..<rule].filter { !$0.isOnlyTags }
    let front = written[...].trimmed
    let back = card[rule...].withoutTagsAtEnd
    guard front.count(where: { !$0.isGap }) <= frontLimit, !back.isEmpty,
      !back.contains(where: { $0.headingLevel != nil }),
      let numbers = [front, back].joinedNumbers
    else { return nil }
    var draft = Draft(front: front.markdown, back: back.markdown, lines: numbers)
    draft?.becomeTermUnlessAsking()
    draft?.tags = (card[..<rule] + card[back.endIndex...]).tags
    return draft
  }

  /// A card whose text hides something, or stands below its heading.
  private func oneSided(_ card: Lines) -> Draft? {
    let text = card.withoutTagsAtEnd
    let isHeaded = card.first?.headingLevel != nil
    let below = isHeaded ? text.dropFirst().trimmed : text
    guard let first = card.first, let numbers = below.numbers else { return nil }
    let gaps = GapText(below.markdown, [.numbered, .doubleBraces])
    if var draft = Draft(gaps: gaps, lines: numbers) {
      draft.tags = card[text.endIndex...].tags
      return draft
    }
    guard isHeaded else { return nil }
    let lines = first.number...numbers.upperBound
    var draft = Draft(front: first.content, back: below.markdown, lines: lines)
    draft?.becomeTermUnlessAsking()
    return draft
  }
}

extension Lines {
  /// Without blank lines and rules at the ends, and without lines of tags behind the text.
  fileprivate var withoutTagsAtEnd: Lines {
    var rest = trimmed
    while rest.count > 1, rest.last?.isOnlyTags == true { rest = rest.dropLast().trimmed }
    return rest
  }

  /// What the lines of tags among them name, but for the deck.
  fileprivate var tags: [String] {
    filter(\.isOnlyTags).flatMap { line in
      line.content.split(separator: " ").map(String.init).filter { !$0.isCardTag && !$0.isDeckTag }
        .map { String($0.dropFirst()) }
    }
  }
}
