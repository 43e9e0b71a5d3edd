import Basics
package import Questions

/// The places of so many things in a mixed order; the first `movable` change places, the rest stay.
///
/// The same seed and card give the same order.
func mixedOrder(of count: Int, movable: Int, seed: UInt64, card: CardID) -> [Int] {
  var random = SeededRandom(seed: seed ^ Fingerprint([card]).value)
  return (0..<movable).shuffled(using: &random) + Array(movable..<count)
}

extension Drill {
  /// What the learner is asked to do for the card; options that Grill makes are among them where the
  /// session wants some.
  package func reply(of card: Card) -> Reply {
    generatedOptions[card.id].map(Reply.choice) ?? card.reply
  }

  /// The positions of the card's options or steps in the order in which they show.
  ///
  /// Steps never show in their right order.
  package func arrangement(of card: Card) -> [Int] {
    let seed = manner.seed ?? UInt64(bitPattern: startedAt.moment.milliseconds)
    switch reply(of: card) {
    case .choice(let options):
      return mixedOrder(
        of: options.texts.count,
        movable: options.movable,
        seed: seed,
        card: card.id
      )
    case .order(let steps):
      let mixed = mixedOrder(of: steps.count, movable: steps.count, seed: seed, card: card.id)
      let isSorted = mixed == Array(steps.indices)
      return isSorted ? Array(mixed.dropFirst()) + mixed.prefix(1) : mixed
    case .judge, .ticks, .short, .claim, .derive: return []
    }
  }
}
