/// A card that was never answered, with what decides when it is begun.
struct NewCard {
  let card: UnmadeCard
  /// How surely the question is asked, see `interviewWeight(of:)`.
  let weight: Double
  /// How many cards of its deck are begun before it.
  var turn = 0

  var urgency: Urgency { Urgency(weight: weight, turn: turn) }

  /// What is surely asked comes first; of the rest, decks take turns.
  struct Urgency: Comparable {
    let weight: Double
    let turn: Int

    static func < (a: Urgency, b: Urgency) -> Bool { (a.weight, b.turn) < (b.weight, a.turn) }
  }
}

/// How far each deck has come, so that all of them come on together: an interview asks about all, and
/// the first document of many may last for weeks.
struct DeckTurns {
  /// By deck.
  private var begun: [Int]

  /// None of them has begun.
  init(of decks: [Int]) {
    begun = Array(repeating: 0, count: (decks.max() ?? -1) + 1)
  }

  /// Counts a card of the deck that was answered before.
  mutating func begin(_ deck: Int) { begun[deck] += 1 }

  /// The turn of the deck's next new card.
  mutating func next(of deck: Int) -> Int {
    defer { begun[deck] += 1 }
    return begun[deck]
  }
}
