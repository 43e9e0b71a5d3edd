import Basics

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The weights of least log loss that are not too far from where they began.
///
/// Cards are put together by chance, the same chance every time, into batches of about as many
/// items; each batch is one step of Adam, and steps shrink to nothing by a half cosine. One epoch
/// goes once through all reviews. Without items the start is what comes out.
func trained<Gradient: CardGradient>(
  _: Gradient.Type,
  from start: [Double],
  on history: ReviewHistory,
  by plan: FittingPlan,
  keptBy limits: ([Double]) -> [Double]
) -> [Double] {
  let total = history.itemCount
  guard total > 0 else { return start }
  let reviews = history.weighed(by: plan.recency)
  var cards = zip(history.cards, history.itemCounts()).filter { $0.1 > 0 }
  var adam = Adam(count: start.count, memory: plan.memory)
  var weights = limits(start)
  var random = SeededRandom(seed: plan.seed)
  var done = 0
  for _ in 0..<plan.epochs {
    cards.shuffle(using: &random)
    var rest = cards[...]
    while !rest.isEmpty {
      var gradient = Gradient(weights: weights)
      var count = 0
      while count < plan.batch, let (card, items) = rest.popFirst() {
        gradient.add(reviews[card])
        count += items
      }
      let share = Double(count) / Double(total)
      var slopes = gradient.slopes
      for index in slopes.indices {
        let distance = weights[index] - start[index]
        let deviation = plan.deviations[index]
        slopes[index] += 2 * plan.penalty * share * distance / (deviation * deviation)
      }
      let progress = Double(done) / Double(plan.epochs * total)
      let rate = plan.learningRate * (1 + cos(.pi * progress)) / 2
      adam.move(&weights, down: slopes, rate: rate)
      weights = limits(weights)
      done += count
    }
  }
  return weights
}

extension ReviewHistory {
  func weighed(by recency: Recency) -> [WeighedReview] {
    let weights = counts(ofItems: recency.weights(count: items.count))
    return grades.indices.map {
      WeighedReview(grade: grades[$0], days: days[$0], weight: weights[$0])
    }
  }

  /// How many items each card has.
  fileprivate func itemCounts() -> [Int] {
    let counts = counts(ofItems: [Double](repeating: 1, count: items.count))
    return cards.map { card in card.reduce(0) { $0 + (counts[$1] > 0 ? 1 : 0) } }
  }
}
