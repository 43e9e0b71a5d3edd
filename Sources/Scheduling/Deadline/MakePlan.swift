extension DeadlinePolicy where Model.Memory: StretchableMemory {
  /// What this policy is expected to bring from `day` to the interview.
  ///
  /// Played by a learner whose memory is as believed, with cards that differ; of many cards every
  /// so-manieth, so that the numbers of a big plan are estimates. A few tenths of a second.
  @specialized(where Model == FSRS6)
  @specialized(where Model == FSRS7)
  package func plan(
    for cards: [StudyCard<Model.Memory>],
    on day: Int
  ) throws(PlanProblem) -> StudyPlan {
    guard !cards.isEmpty else { throw .noCards }
    guard interview > day else { throw .dateNotAhead(daysAgo: day - interview) }
    let policy = withinTheDay
    guard policy.time.total(from: day, until: interview) > 0 else { throw .noTime }
    let trial = Trial(of: cards, on: day, policy: policy)
    let runs = trial.runs
    let crowdedOut = trial.crowdedOut(in: runs)
    return StudyPlan(
      days: trial.days(of: runs),
      cards: cards.count,
      unseen: trial.count(in: runs) { $0.recalls[$1] == 0 },
      crowdedOut: crowdedOut,
      crowdedOutAt: trial.crowds(in: runs),
      recall: runs.reduce(0) { $0 + $1.recall } / Double(runs.count),
      recallWithoutStudy: recallWithoutStudy(of: cards),
      finalPass: policy.finalPass(of: cards),
      remedies: crowdedOut == 0
        ? nil
        : StudyPlan.Remedies(
          minutesPerDay: policy.minutesThatFit(cards, on: day),
          cards: policy.cardsThatFit(cards, on: day),
          daysLeft: policy.daysThatFit(cards, on: day)
        )
    )
  }

  /// Expected recall over all cards on the day of the interview if none is answered before, by weight.
  package func recallWithoutStudy(of cards: [StudyCard<Model.Memory>]) -> Double {
    meanRecall(
      cards,
      cards.map { card in
        guard let last = card.lastAnswer else { return 0 }
        let days = Double(max(0, interview - last.day))
        return model.retrievability(of: last.memory, after: days)
      }
    )
  }

  /// With no day above twenty-four hours, and no time where it is no number.
  private var withinTheDay: DeadlinePolicy {
    func seconds(_ seconds: Double) -> Double { seconds > 0 ? min(seconds, 86400) : 0 }
    var policy = self
    policy.time.secondsPerDay = seconds(time.secondsPerDay)
    policy.time.secondsOnLastDay = time.secondsOnLastDay.map(seconds)
    return policy
  }

  /// The fewest whole minutes a day that hold all cards.
  private func minutesThatFit(_ cards: [StudyCard<Model.Memory>], on day: Int) -> Int? {
    let now = Int((time.secondsPerDay / 60).rounded(.down))
    return least(above: now, upTo: 1440) { minutes in
      var policy = self
      policy.price = nil
      policy.time.secondsPerDay = Double(minutes) * 60
      policy.time.secondsOnLastDay = time.secondsOnLastDay.map { max($0, Double(minutes) * 60) }
      return policy.holds(cards, on: day)
    }
  }

  /// The fewest days from `day` to an interview that hold all cards.
  private func daysThatFit(_ cards: [StudyCard<Model.Memory>], on day: Int) -> Int? {
    least(above: interview - day, upTo: Trial<Model>.mostDays) { days in
      var policy = self
      policy.price = nil
      policy.interview = day + days
      return policy.holds(cards, on: day)
    }
  }

  /// How many of the cards that matter most fit; of equal ones, those seen already matter more.
  private func cardsThatFit(_ cards: [StudyCard<Model.Memory>], on day: Int) -> Int {
    func rank(_ index: Int) -> (Double, Int, Int) {
      (-cards[index].weight, cards[index].history == .unseen ? 1 : 0, index)
    }
    let order = cards.indices.sorted { rank($0) < rank($1) }
    let left = least(above: 0, upTo: cards.count) { left in
      holds(order.dropLast(left).sorted().map { cards[$0] }, on: day)
    }
    return cards.count - (left ?? cards.count)
  }

  private func holds(_ cards: [StudyCard<Model.Memory>], on day: Int) -> Bool {
    let trial = Trial(of: cards, on: day, policy: self)
    return trial.seeds.allSatisfy { seed in
      trial.crowdedOut(in: [trial.play(trial.policy, seed: seed)]) == 0
    }
  }
}

/// The least number above `lower` for which `holds` is true, found by doubling the step and halving
/// it again; `nil` where it is not true for `upper`.
private func least(above lower: Int, upTo upper: Int, where holds: (Int) -> Bool) -> Int? {
  var (low, step) = (lower, 1)
  while low < upper {
    let high = min(upper, low + step)
    if holds(high) {
      var range = (low: low, high: high)
      while range.high - range.low > 1 {
        let middle = (range.low + range.high) / 2
        if holds(middle) { range.high = middle } else { range.low = middle }
      }
      return range.high
    }
    (low, step) = (high, step * 2)
  }
  return nil
}
