import Basics
package import Questions

/// Under which names cards are known, for those who know them from elsewhere.
///
/// A name is a card's or a question's id, one that the question had before an edit, the
/// author's number with or without the deck (`ml-theory/q1.4`), the number that the card has in a log for Anki, or the question's
/// title, whatever its letter case and spacing. Nothing is guessed: what two cards are called is no
/// name.
package struct CardNames: Sendable {
  private var ids: [String: Set<CardID>] = [:]
  private var titles: [String: Set<CardID>] = [:]
  private let map: [String: String]

  package enum Match: Hashable, Sendable {
    case card(CardID)
    /// That many cards are called so.
    case several(Int)
    case none
  }

  /// `map` says what another program's names mean.
  package init(of questions: [Question], _ ledger: Ledger, map: [String: String] = [:]) {
    self.map = map
    for question in questions {
      for card in Questions.cards(of: question) { add(card.id) }
      guard let first = Questions.cards(of: question).first?.id else { continue }
      if let number = question.number {
        for name in [number, "\(question.deck)/\(number)"] {
          ids[name.lowercased(), default: []].insert(first)
        }
      }
      titles[folded(question.title), default: []].insert(first)
    }
    for card in ledger.cards.keys { add(card) }
    // One that nothing is called any more means what it became.
    for known in ledger.allRelinks {
      for pair in known.relink.pairs + known.relink.cards where ids[pair.from] == nil {
        add(pair.from, as: ledger.current(pair.from, since: nil))
      }
    }
  }

  private mutating func add(_ name: CardID, as card: CardID? = nil) {
    ids[name, default: []].insert(card ?? name)
    ids[ankiNumber(of: name), default: []].insert(card ?? name)
  }

  /// The card that another program calls `name`, or that asks the question of that title.
  package func card(called name: String, title: String? = nil) -> Match {
    if let meant = map[name] { return card(meant: meant) }
    let byID = match(ids[name])
    guard byID == .none else { return byID }
    if let title, !title.isEmpty { return card(meant: title) }
    return match(titles[folded(name)])
  }

  /// As a person names it.
  private func card(meant text: String) -> Match {
    let byID = match(ids[text] ?? ids[text.lowercased()])
    return byID == .none ? match(titles[folded(text)]) : byID
  }

  private func match(_ cards: Set<CardID>?) -> Match {
    guard let cards, let first = cards.first else { return .none }
    return cards.count == 1 ? .card(first) : .several(cards.count)
  }
}

/// Without what people write differently: letter case and spacing.
private func folded(_ title: String) -> String {
  title.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
