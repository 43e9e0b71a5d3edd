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

/// A plan small enough to be played in passing: some of the cards, and the time that falls to them.
///
/// The first day is day 0.
struct Trial<Model: ForgettingModel> where Model.Memory: StretchableMemory {
  let cards: [StudyCard<Model.Memory>]
  let policy: DeadlinePolicy<Model>
  /// How many cards each of these stands for.
  let scale: Double

  /// A day from which the interview is further than ten years off is taken to be that far.
  init(of all: [StudyCard<Model.Memory>], on day: Int, policy: DeadlinePolicy<Model>) {
    let days = min(3650, max(0, policy.interview - day))
    let most = max(40, min(300, 9000 / max(1, days)))
    let step = max(1, (all.count + most - 1) / most)
    cards = stride(from: 0, to: all.count, by: step).map { all[$0].moved(by: -day) }
    scale = cards.isEmpty ? 1 : Double(all.count) / Double(cards.count)
    var policy = policy
    policy.interview = days
    policy.time.secondsPerDay /= scale
    policy.time.secondsOnLastDay /= scale
    self.policy = policy
  }

  func play(_ policy: DeadlinePolicy<Model>, seed: UInt64 = 1) -> Simulation {
    simulate(
      cards,
      days: policy.interview,
      policy: policy,
      believed: policy.model,
      learner: Learner(truth: policy.model, habits: policy.habits),
      seed: seed
    )
  }

  /// On the day of the interview, on average of four runs.
  fileprivate func recall(_ price: Double?) -> Double {
    var policy = policy
    policy.price = price
    return (1...4).reduce(0) { $0 + play(policy, seed: $1).recall } / 4
  }
}

extension StudyCard {
  /// On a scale of days that begins so many days earlier.
  func moved(by days: Int) -> StudyCard {
    guard case .answered(let memory, let last, let due) = history else { return self }
    return StudyCard(history: .answered(memory, on: last + days, due: due + days), weight: weight)
  }
}
