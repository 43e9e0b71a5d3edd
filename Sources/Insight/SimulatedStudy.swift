package import Basics
package import Scheduling

/// What a stretch of simulated study came to, with all that it was played by.
package struct SimulatedStudy: Sendable, Hashable {
  /// What decided when a card was asked.
  package enum Rule: Sendable, Hashable {
    case retention(Double)
    case plan(until: CivilDay)
  }

  /// What it was played by.
  package struct Setting: Sendable, Hashable {
    package var today: CivilDay
    package var days: Int
    package var model: String
    /// The model that decides what is recalled.
    package var memory: String
    package var rule: Rule
    /// `nil` where a day takes what it takes.
    package var minutesPerDay: Int?
    /// At most so many; a plan decides by itself.
    package var newPerDay: Int
    package var secondsPerCard: Double
    package var isPaceMeasured: Bool
    package var seed: UInt64

    package init(
      today: CivilDay,
      days: Int,
      model: String,
      memory: String,
      rule: Rule,
      minutesPerDay: Int?,
      newPerDay: Int,
      secondsPerCard: Double,
      isPaceMeasured: Bool,
      seed: UInt64
    ) {
      self.today = today
      self.days = days
      self.model = model
      self.memory = memory
      self.rule = rule
      self.minutesPerDay = minutesPerDay
      self.newPerDay = newPerDay
      self.secondsPerCard = secondsPerCard
      self.isPaceMeasured = isPaceMeasured
      self.seed = seed
    }
  }

  package var setting: Setting
  package var cards: Int
  package var simulation: Simulation
  /// What other desired retentions would come to; empty where one was asked for.
  package var choices: [Choice]

  /// What keeping one desired retention costs and brings.
  package struct Choice: Sendable, Hashable {
    package var desiredRetention: Double
    package var secondsPerDay: Double
    /// Expected over all cards at the end, unseen ones counting 0.
    package var recall: Double
    /// Cards for which there was no time.
    package var unseen: Int
  }

  package init(
    _ setting: Setting,
    cards: Int,
    _ simulation: Simulation,
    choices: [RetentionChoice] = []
  ) {
    self.setting = setting
    self.cards = cards
    self.simulation = simulation
    self.choices = choices.map { choice in
      Choice(
        desiredRetention: choice.desiredRetention,
        secondsPerDay: choice.secondsPerDay,
        recall: choice.recall,
        unseen: choice.unseen
      )
    }
  }

  package var days: [StudyDay] { studyDays(simulation.days, from: setting.today) }
  /// Expected over all cards on the day after the last.
  package var recall: Double { simulation.recall }
  /// Cards never answered.
  package var unseen: Int { simulation.unseen }
  package var seconds: Double { simulation.seconds }
}
