import Scheduling

/// The same policies for several learners, who come in pairs around the model.
struct Trials<Model: WeightedModel> where Model.Memory: StretchableMemory {
  let model: Model
  let horizon: Horizon
  let learners: Int

  func fixed(_ retention: Double, minutes: Double = .infinity) -> TrialResult {
    let policy = policy(retention, minutes: minutes)
    return play { _ in policy }
  }

  func withPass(_ retention: Double) -> TrialResult {
    let fixed = policy(retention, minutes: .infinity)
    return play { _ in RetentionWithPass(fixed: fixed, interview: horizon.days) }
  }

  func plainGain(in base: TrialResult) -> TrialResult {
    play { learner in
      PlainGain(
        model: model,
        interview: horizon.days,
        newPerDay: horizon.newPerDay,
        seconds: horizon.time(in: base.runs[learner].seconds, isLong: false).secondsPerDay
      )
    }
  }

  func plan(in base: TrialResult, isLong: Bool) -> TrialResult {
    play { learner in
      DeadlinePolicy(
        model: model,
        interview: horizon.days,
        time: horizon.time(in: base.runs[learner].seconds, isLong: isLong)
      ).tuned(for: horizon.deck(of: model), on: 0)
    }
  }

  private func policy(_ retention: Double, minutes: Double) -> FixedRetention<Model> {
    FixedRetention(
      model: model,
      desiredRetention: retention,
      limits: DailyLimits(seconds: minutes * 60, newCards: horizon.newPerDay)
    )
  }

  private func play<Policy: StudyPolicy>(_ policy: (Int) -> Policy) -> TrialResult
  where Policy.Memory == Model.Memory {
    let runs = (0..<learners).map { learner in
      let seed = UInt64(learner + 1)
      return simulate(
        horizon.deck(of: model),
        days: horizon.days,
        policy: policy(learner),
        believed: model,
        learner: .unlike(model, seed: seed),
        seed: seed
      )
    }
    return TrialResult(runs: runs)
  }
}

/// What came of one policy, a run for each learner.
struct TrialResult {
  let runs: [Simulation]

  var minutes: Double { mean { $0.seconds / 60 } }
  var peak: Double { mean { $0.peakSeconds / 60 } }
  var recall: Double { mean(\.recall) }
  var unseen: Int { runs.reduce(0) { $0 + $1.unseen } }

  /// In recall, learner by learner, and how far off chance may make it.
  func gain(over base: TrialResult) -> (mean: Double, error: Double) {
    let gains = zip(runs, base.runs).map { $0.recall - $1.recall }
    let count = Double(gains.count)
    let mean = gains.reduce(0, +) / count
    let squares = gains.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (mean, (squares / (count * (count - 1))).squareRoot())
  }

  private func mean(_ value: (Simulation) -> Double) -> Double {
    runs.reduce(0) { $0 + value($1) } / Double(runs.count)
  }
}
