import Basics
package import Questions

/// The places of so many things in a mixed order; the first `movable` change places, the rest stay.
///
/// The same seed and card give the same order.
func mixedOrder(of count: Int, movable: Int, seed: UInt64, card: CardID) -> [Int] {
  var random = SeededRandom(seed: seed ^ Fingerprint([card]).value)
  return (0..<movable).shuffled(using: &random) + Array(movable..<count)
}

/// The same of steps, which show neither in their right order nor so that swapping the first two, as in
/// the example that stands below them, would be it.
func mixedSteps(_ count: Int, seed: UInt64, card: CardID) -> [Int] {
  let mixed = mixedOrder(of: count, movable: count, seed: seed, card: card)
  let sorted = Array(0..<count)
  let isTold = mixed == sorted || mixed == [1, 0] + sorted.dropFirst(2)
  return isTold ? Array(mixed.dropFirst()) + mixed.prefix(1) : mixed
}

extension Drill {
  /// What the learner is asked to do for the card; options that Grill makes are among them where the
  /// session wants some.
  package func reply(of card: Card) -> Reply {
    generatedOptions[card.id].map(Reply.choice) ?? card.reply
  }

  /// What options and steps are mixed by.
  package var arrangementSeed: UInt64 {
    manner.seed ?? UInt64(bitPattern: startedAt.moment.milliseconds)
  }

  /// The positions of the card's options or steps in the order in which they show.
  package func arrangement(of card: Card) -> [Int] {
    let seed = arrangementSeed
    switch reply(of: card) {
    case .choice(let options):
      return mixedOrder(
        of: options.texts.count,
        movable: options.movable,
        seed: seed,
        card: card.id
      )
    case .order(let steps):
      return mixedSteps(steps.count, seed: seed, card: card.id)
    case .judge, .ticks, .short, .claim, .derive: return []
    }
  }
}

/// How an order is typed, as in `2 1 3`.
package func sampleOrder(of count: Int) -> String {
  ([2, 1] + (3...max(3, count))).prefix(count).map(String.init).joined(separator: " ")
}
