import Markdown
import Questions

/// A line for each card with a tab between its sides, as tools export them.
///
/// `front<TAB>back<TAB>tags`. Lines such as `#separator:tab` at the start say so and which column
/// holds tags; without them nearly all lines have to have a tab, and most of the fronts to ask or to
/// be names of what the backs say in words. Up to three lines above the cards are their title.
struct TabbedCards: Dialect {
  let name = "tabbed-cards"
  let summary = "lines with a tab between question and answer"

  func claims(in page: Page) -> [Claim] {
    guard areMostlyTabbed(page.document.bytes) else { return [] }
    let lines = page.document.lines
    let settings = ExportSettings(lines)
    guard settings.isTabbed != false else { return [] }
    let rows = tabbedRows(in: lines.dropFirst(settings.count))
    let titles = rows.prefix { !$0.isCard }
    var cards = rows.filter(\.isCard)
    // So a page of sets of cards begins that is copied as text.
    let isCopied = titles.contains { announcesSet($0.cells[0]) }
    let isDeclared = settings.isTabbed == true || isCopied
    if !isDeclared {
      let others = rows.count - cards.count - titles.count
      guard cards.count >= 4, titles.count <= 3, others * 10 <= cards.count,
        cards.ask || cards.nameTerms
      else { return [] }
      if ColumnRole(cards[0].cells[0]) == .question { cards.removeFirst() }
    }
    let deck = settings.deck ?? titles.first.map { plain($0.cells[0]) }
    return cards.compactMap { row in
      card(of: row, settings, deck: deck).map {
        Claim($0, weight: isDeclared ? .declared : .labelled)
      }
    }
  }

  private func card(of row: TabbedRow, _ settings: ExportSettings, deck: String?) -> Draft? {
    let sides = row.cells.indices.filter { !settings.besides.contains($0) }.map {
      row.cells[$0].replacing("&nbsp;", with: " ")
    }
    guard let front = sides.first else { return nil }
    let gaps = front.includes("{{c") ? GapText(front, [.numbered]) : nil
    var draft = Draft(gaps: gaps, lines: row.lines)
    if draft == nil, sides.count >= 2 {
      draft = Draft(
        front: front.replacingBreaks(by: " "),
        back: sides[1].replacingBreaks(by: "\n"),
        lines: row.lines
      )
      draft?.becomeTermUnlessAsking()
    }
    draft?.tags = row.cell(settings.tagColumn)?.split(separator: " ").map(String.init) ?? []
    let name = row.cell(settings.deckColumn)?.replacing("::", with: " / ") ?? deck
    if let name, !name.isEmpty { draft?.path = [name] }
    return draft
  }
}

/// Whether lines without a tab are no more than cards with several lines have.
private func areMostlyTabbed(_ bytes: [UInt8]) -> Bool {
  guard bytes.contains(UInt8(ascii: "\t")) else { return false }
  var tabbed = 0
  var others = 0
  for line in bytes.split(whereSeparator: { $0 == 0x0a || $0 == 0x0d }) {
    if line.contains(UInt8(ascii: "\t")) {
      tabbed += 1
    } else if line.first != UInt8(ascii: "#"), line.contains(where: { (0x21..<0x7f).contains($0) })
    {
      others += 1
    }
  }
  return tabbed > 0 && others <= tabbed + 3
}

extension [TabbedRow] {
  /// Whether at least half of the fronts ask.
  fileprivate var ask: Bool {
    let asking = count { Recognition.asking($0.cells[0]) > .byTopic }
    return asking * 2 >= count && allSatisfy { $0.cells.count <= 4 }
  }

  /// Whether the fronts are names, each given once, and the backs say something about them.
  fileprivate var nameTerms: Bool {
    let names = count { row in
      let front = row.cells[0]
      return front.first?.isLetter == true && wordCount(front) <= 8
    }
    let told = count { wordCount($0.cells[1]) >= 3 }
    return allSatisfy { $0.cells.count == 2 } && names * 5 >= count * 4 && told * 5 >= count * 4
      && Set(map { $0.cells[0] }).count == count
  }
}

private func wordCount(_ text: String) -> Int {
  text.split(separator: " ").count { $0.contains(where: \.isLetter) }
}
