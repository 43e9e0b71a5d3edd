import Scheduling
import Sessions

/// Cards that a simulated learner goes through, with memories as they are believed.
struct StudyAhead<Model: PlanningModel> {
  let model: Model
  /// Simulated days count from 0.
  private let cards: [StudyCard<Model.Memory>]
  private let limits: DailyLimits
  private let habits: AnswerHabits

  /// `today` is the day in the cards' days that is played first.
  init(
    _ model: Model,
    _ cards: [StudyCard<Model.Memory>],
    today: Int,
    limits: DailyLimits,
    habits: AnswerHabits
  ) {
    self.model = model
    self.cards = cards.map { $0.moved(by: -today) }
    self.limits = limits
    self.habits = habits
  }

  private var learner: Learner<Model> { Learner(truth: model, habits: habits) }

  func play(days: Int, retention: Double, seed: UInt64) -> Simulation {
    simulate(
      cards,
      days: days,
      policy: FixedRetention(model: model, desiredRetention: retention, limits: limits),
      believed: model,
      learner: learner,
      seed: seed
    )
  }

  /// As the plan for an interview on the day after the last wants it.
  func playPlan(days: Int, minutesPerDay: Int, seed: UInt64) -> Simulation {
    simulate(
      cards,
      days: days,
      policy: DeadlinePolicy(
        model: model,
        interview: days,
        time: StudyTime(minutesPerDay: Double(minutesPerDay)),
        habits: habits
      ),
      believed: model,
      learner: learner,
      seed: seed
    )
  }

  func choices(days: Int, seed: UInt64) -> [RetentionChoice] {
    compareRetentions(
      for: cards,
      days: days,
      limits: limits,
      believed: model,
      learner: learner,
      seed: seed
    )
  }
}

extension DailyLimits {
  init(minutes: Int?, newCards: Int) {
    self.init(seconds: minutes.map { Double($0) * 60 } ?? .infinity, newCards: newCards)
  }
}
