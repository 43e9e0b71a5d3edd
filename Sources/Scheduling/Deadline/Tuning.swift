extension DeadlinePolicy {
  /// The same policy with another price of the last day, where simulation shows that to be clearly better.
  ///
  /// That is so where time is short or plenty. The simulated learner's memory is as believed, with cards
  /// that differ; a gain that luck could explain is no reason to leave the ordinary price.
  @specialized(where Model == FSRS6)
  @specialized(where Model == FSRS7)
  package func tuned(for cards: [StudyCard<Model.Memory>], on day: Int) -> DeadlinePolicy
  where Model.Memory: StretchableMemory {
    let trial = Trial(of: cards, on: day, policy: self)
    var best = (price: price, recall: trial.recall(price) + 0.002)
    for price in [0.001, 0.002, 0.0055] {
      let recall = trial.recall(price)
      if recall > best.recall { best = (price, recall) }
    }
    var tuned = self
    tuned.price = best.price
    return tuned
  }
}

extension Trial {
  /// On the day of the interview, on average of four runs.
  fileprivate func recall(_ price: Double?) -> Double {
    var policy = policy
    policy.price = price
    return (1...4).reduce(0) { $0 + play(policy, seed: $1).recall } / 4
  }
}
