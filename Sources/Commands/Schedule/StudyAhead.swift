import Insight
import Progress
import Scheduling
import Sessions

/// Cards that a simulated learner goes through, as one model schedules them and another remembers.
struct StudyAhead<Believed: ForgettingModel, Truth: PlanningModel> {
  let model: Believed
  /// Simulated days count from 0.
  private let cards: [StudyCard<Believed.Memory>]
  /// What is really remembered of each card that was answered, in the order of `cards`.
  private let memories: [Truth.Memory?]
  private let learner: Learner<Truth>
  var habits: AnswerHabits { learner.habits }
  private let limits: DailyLimits
  private let today: Int

  /// `today` is the day in the cards' and the calendar's days that is played first.
  init(
    _ model: Believed,
    _ cards: [StudyCard<Believed.Memory>],
    remembered: [Truth.Memory?],
    by truth: Truth,
    today: Int,
    limits: DailyLimits,
    habits: AnswerHabits
  ) {
    self.model = model
    self.cards = cards.map { $0.moved(by: -today) }
    memories = remembered
    learner = Learner(truth: truth, habits: habits)
    var limits = limits
    limits.calendar = limits.calendar.counted(from: today)
    self.limits = limits
    self.today = today
  }

  func play(days: Int, retention: Double, seed: UInt64) -> Simulation {
    play(
      FixedRetention(model: model, desiredRetention: retention, limits: limits),
      days: days,
      seed: seed
    )
  }

  /// As the plan for an interview on the day after the last wants it.
  func playPlan(days: Int, time: StudyTime, seed: UInt64) -> Simulation {
    play(
      DeadlinePolicy(
        model: model,
        interview: days,
        time: time.counted(from: today),
        habits: learner.habits
      ),
      days: days,
      seed: seed
    )
  }

  func choices(days: Int, seed: UInt64) -> [RetentionChoice] {
    compareRetentions(days: days) { play(days: days, retention: $0, seed: seed) }
  }

  private func play<Policy: StudyPolicy>(
    _ policy: Policy,
    days: Int,
    seed: UInt64
  ) -> Simulation where Policy.Memory == Believed.Memory {
    simulate(
      cards,
      remembered: memories,
      days: days,
      policy: policy,
      believed: model,
      learner: learner,
      seed: seed
    )
  }
}

extension StudyAhead {
  /// As the setting has it, with other retentions to choose from unless one was asked for.
  func played(
    _ setting: SimulatedStudy.Setting,
    _ ledger: Ledger,
    isOneRetention: Bool
  ) -> SimulatedStudy {
    let simulation =
      switch setting.rule {
      case .retention(let retention):
        play(days: setting.days, retention: retention, seed: setting.seed)
      case .plan:
        playPlan(
          days: setting.days,
          time: StudyTime(
            minutesPerDay: Double(setting.minutesPerDay ?? 0),
            calendar: ledger.settings.calendar
          ),
          seed: setting.seed
        )
      }
    return SimulatedStudy(
      setting,
      cards: cards.count,
      simulation,
      choices: isOneRetention ? [] : choices(days: setting.days, seed: setting.seed)
    )
  }
}

extension StudyAhead where Believed == Truth {
  /// With memories that are as believed.
  init(
    _ model: Believed,
    _ cards: [StudyCard<Believed.Memory>],
    today: Int,
    limits: DailyLimits,
    habits: AnswerHabits
  ) {
    self.init(
      model,
      cards,
      remembered: cards.map { $0.lastAnswer?.memory },
      by: model,
      today: today,
      limits: limits,
      habits: habits
    )
  }
}

extension DailyLimits {
  init(minutes: Int?, newCards: Int, calendar: StudyCalendar) {
    self.init(
      seconds: minutes.map { Double($0) * 60 } ?? .infinity,
      newCards: newCards,
      calendar: calendar
    )
  }
}
