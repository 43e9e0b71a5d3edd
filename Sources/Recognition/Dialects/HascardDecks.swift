import Markdown
import Questions

/// Decks of hascard: a card is a heading and what stands below it, up to a line of `---`.
///
/// `- wrong` and `* right`, boxes with `[*]`, `_gaps|other words_`, numbers that are out of order.
/// Cards that only define something look like any text between rules, and so count only beside
/// one of the others.
struct HascardDecks: Dialect {
  let name = "hascard-decks"
  let summary = "cards between rules with options, gaps or an order to find, as hascard has them"

  func claims(in page: Page) -> [Claim] {
    guard !page.clues.isDisjoint(with: [.rules, .stars]),
      page.headings.contains(where: { $0.level == 1 })
    else { return [] }
    // A comment may stand above the first card.
    let lines = page.lines.filter { $0.place != .frontMatter }.drop {
      $0.place == .code || $0.isGap
    }
    let sections = lines.parts { $0.isText && $0.text.withoutSpaceAround == "---" }
      .map(\.trimmed).filter { !$0.isEmpty }
    guard sections.allSatisfy(HascardCard.isCard) else { return [] }
    let cards = sections.compactMap(HascardCard.init)
    guard cards.count == sections.count,
      cards.contains(where: { $0.isUnmistakable(in: cards.count) })
    else { return [] }
    return cards.compactMap { card in card.draft.map { Claim($0, weight: .declared) } }
  }
}

private struct HascardCard {
  enum Body {
    case options([ListedOption])
    case gaps(GapText)
    case order([ListedOption])
    case definition
  }

  let title: String
  let lines: Lines
  let image: SourceLine?
  let text: Lines
  let body: Body

  /// `nil` where the section does not begin with its only heading.
  init?(_ section: Lines) {
    guard HascardCard.isCard(section), let first = section.first else { return nil }
    title = first.headingText
    lines = section
    let below = section.dropFirst().trimmed
    image = below.first.flatMap { $0.content.hasPrefix("![") ? $0 : nil }
    text = image == nil ? below : below.dropFirst().trimmed
    body = HascardCard.body(of: text)
  }

  static func isCard(_ section: Lines) -> Bool {
    section.first?.headingLevel == 1
      && !section.dropFirst().contains { $0.headingLevel == 1 }
  }

  private static func body(of text: Lines) -> Body {
    let written = text.filter { !$0.isGap }
    let options = written.compactMap(ListedOption.init)
    if options.count == written.count, options.count >= 2 {
      let kinds = Set(options.map(\.kind))
      if kinds == [.right, .wrong] || kinds.isSubset(of: [.ticked, .unticked]) {
        return .options(options)
      }
      let numbers = options.compactMap(\.number)
      if numbers.count == options.count, numbers != numbers.sorted() { return .order(options) }
    }
    let source = text.markdown
    // Both ends of a gap are marked.
    guard source.utf8.count(where: { $0 == UInt8(ascii: "_") }) >= 2 else { return .definition }
    let gaps = GapText(source, .underscores)
    return gaps.hidden.isEmpty ? .definition : .gaps(gaps)
  }

  /// Whether it can be nothing else; `count` is how many cards there are.
  func isUnmistakable(in count: Int) -> Bool {
    switch body {
    case .options(let options):
      options.contains(where: \.isBare) || count >= 2 && options.contains { $0.kind == .right }
    case .order: count >= 2
    case .gaps(let gaps): count >= 2 && gaps.hasAlternatives
    case .definition: false
    }
  }

  var draft: Draft? {
    guard let numbers = lines.numbers else { return nil }
    let front = [title, image?.content ?? ""].filter { !$0.isEmpty }.joined(separator: "\n\n")
    switch body {
    case .options(let options):
      var draft = Draft(front: front, back: nil, lines: numbers)
      draft?.form = Choice()
      draft?.choices = options.map(\.plain)
      draft?.correct = options.indices.filter { options[$0].isRight }
      return draft
    case .order(let options):
      let shown = options.map { "- " + $0.text }.joined(separator: "\n")
      let sorted = options.sorted { $0.number ?? 0 < $1.number ?? 0 }
      let ordered = sorted.enumerated().map { "\($0.offset + 1). \($0.element.text)" }
      return Draft(
        front: front + "\n\n" + shown,
        back: ordered.joined(separator: "\n"),
        lines: numbers
      )
    case .gaps(let gaps):
      var draft = Draft(gaps: gaps, lines: numbers)
      draft?.context = [Recognition.plain(title)].filter { !$0.isEmpty }
      return draft
    case .definition:
      var draft = Draft(front: front, back: text.markdown, lines: numbers)
      draft?.becomeTermUnlessAsking()
      return draft
    }
  }
}
