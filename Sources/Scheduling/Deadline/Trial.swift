/// A plan small enough to be played in passing: some of the cards, and the time that falls to them.
///
/// The first day is day 0.
struct Trial<Model: ForgettingModel> where Model.Memory: StretchableMemory {
  let cards: [StudyCard<Model.Memory>]
  let policy: DeadlinePolicy<Model>
  /// How many cards each of these stands for.
  let scale: Double
  /// Every so-manieth card of all is among them.
  private let step: Int

  /// An interview further off than this is taken to be this far off.
  static var mostDays: Int { 365 }

  init(of all: [StudyCard<Model.Memory>], on day: Int, policy: DeadlinePolicy<Model>) {
    let days = min(Self.mostDays, max(0, policy.interview - day))
    let most = max(40, min(300, 9000 / max(1, days)))
    let step = max(1, (all.count + most - 1) / most)
    self.step = step
    cards = stride(from: 0, to: all.count, by: step).map { all[$0].moved(by: -day) }
    scale = cards.isEmpty ? 1 : Double(all.count) / Double(cards.count)
    var policy = policy
    policy.interview = days
    policy.time = policy.time.counted(from: day).scaled(by: 1 / scale)
    self.policy = policy
  }

  func play(_ policy: DeadlinePolicy<Model>, seed: UInt64) -> Simulation {
    simulate(
      cards,
      days: policy.interview,
      policy: policy,
      believed: policy.model,
      learner: Learner(truth: policy.model, habits: policy.habits),
      // Where a card stands for a hundred, one answer too many a day would count as a hundred.
      overrunIsOwed: true,
      seed: seed
    )
  }

  /// Two, for less luck.
  var seeds: [UInt64] { [1, 2] }

  var runs: [Simulation] { seeds.map { play(policy, seed: $0) } }
}

extension Trial {
  /// How many of all cards there is too little time for: not answered on two days, and likelier to be
  /// forgotten than one in five.
  func crowdedOut(in runs: [Simulation]) -> Int {
    count(in: runs, where: isCrowdedOut)
  }

  /// Which cards these are among all.
  func crowds(in runs: [Simulation]) -> [StudyPlan.Crowd] {
    cards.indices.compactMap { index in
      let share = Double(runs.count { isCrowdedOut($0, index) }) / Double(runs.count)
      return share > 0 ? StudyPlan.Crowd(position: index * step, cards: share * scale) : nil
    }
  }

  private func isCrowdedOut(_ run: Simulation, _ index: Int) -> Bool {
    let answers = run.answers[index] + (cards[index].history == .unseen ? 0 : 1)
    return answers < 2 && run.recalls[index] < 0.8
  }

  /// How many of all cards meet a condition, on average.
  func count(in runs: [Simulation], where holds: (Simulation, Int) -> Bool) -> Int {
    let counted = runs.reduce(0) { sum, run in sum + cards.indices.count { holds(run, $0) } }
    return Int((Double(counted) / Double(runs.count) * scale).rounded())
  }

  /// What each day is expected to hold of all cards, whole cards adding up over the days.
  func days(of runs: [Simulation]) -> [Simulation.Day] {
    func mean(_ value: (Simulation) -> Double) -> Double {
      runs.reduce(0) { $0 + value($1) } / Double(runs.count)
    }
    var reviews = 0.0
    var new = 0.0
    return (0..<policy.interview).map { day in
      let before = (reviews: reviews.rounded(), new: new.rounded())
      reviews += mean { Double($0.days[day].reviews) } * scale
      new += mean { Double($0.days[day].new) } * scale
      return Simulation.Day(
        reviews: Int(reviews.rounded() - before.reviews),
        new: Int(new.rounded() - before.new),
        seconds: mean { $0.days[day].seconds } * scale,
        recall: mean { $0.days[day].recall }
      )
    }
  }
}

extension StudyCard {
  /// On a scale of days that begins so many days earlier.
  package func moved(by days: Int) -> StudyCard {
    guard case .answered(let memory, let last, let due) = history else { return self }
    return StudyCard(history: .answered(memory, on: last + days, due: due + days), weight: weight)
  }
}
