import Basics
import Scheduling

/// What a day's queue of very many cards, a plan and its tuning cost.
func deadlineRows() -> [Row] {
  [
    Row(name: "FSRS-6: the queue of 100,000 seen cards", time: queueTime(FSRS6())),
    Row(name: "FSRS-7: the queue of 100,000 seen cards", time: queueTime(FSRS7())),
    Row(name: "FSRS-6: tune, 300 cards in 30 days", time: tuningTime(FSRS6())),
    Row(name: "FSRS-7: tune, 300 cards in 30 days", time: tuningTime(FSRS7())),
    Row(name: "FSRS-6: a plan of 300 cards that does not fit", time: planTime(FSRS6())),
    Row(name: "FSRS-6: 300 cards for 30 days at one retention", time: fixedTime(FSRS6())),
  ]
}

private func queueTime<Model: ForgettingModel>(_ model: Model) -> Duration {
  var random = SeededRandom(seed: 1)
  let cards = (0..<100_000).map { _ in
    var memory: Model.Memory?
    for _ in 0...Int.random(in: 0...5, using: &random) {
      let grade = Grade(rawValue: Int.random(in: 1...4, using: &random)) ?? .good
      let days = Double(Int.random(in: 1...12, using: &random))
      memory = model.memory(after: grade, from: memory, elapsedDays: days)
    }
    let last = -Int.random(in: 1...60, using: &random)
    return StudyCard<Model.Memory>(
      history: memory.map { .answered($0, on: last, due: 0) } ?? .unseen
    )
  }
  let policy = policy(model, days: 30, minutes: 60)
  return measure { keep(policy.session(of: cards, on: 0)) }
}

private func tuningTime<Model: WeightedModel>(_ model: Model) -> Duration
where Model.Memory: StretchableMemory {
  let policy = policy(model, days: 30, minutes: 10)
  return measure(runs: 3) { keep(policy.tuned(for: Horizon.all[0].deck(of: model), on: 0)) }
}

private func planTime<Model: WeightedModel>(_ model: Model) -> Duration
where Model.Memory: StretchableMemory {
  let policy = policy(model, days: 30, minutes: 3)
  return measure(runs: 3) { keep(try? policy.plan(for: Horizon.all[0].deck(of: model), on: 0)) }
}

private func fixedTime<Model: WeightedModel>(_ model: Model) -> Duration
where Model.Memory: StretchableMemory {
  let trials = Trials(model: model, horizon: Horizon.all[0], learners: 1)
  return measure { keep(trials.fixed(0.9)) }
}

private func policy<Model: ForgettingModel>(
  _ model: Model,
  days: Int,
  minutes: Double
) -> DeadlinePolicy<Model> {
  DeadlinePolicy(model: model, interview: days, time: StudyTime(minutesPerDay: minutes))
}
