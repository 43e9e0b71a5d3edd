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
  package var choices: [RetentionChoice]

  package init(
    _ setting: Setting,
    cards: Int,
    _ simulation: Simulation,
    choices: [RetentionChoice] = []
  ) {
    self.setting = setting
    self.cards = cards
    self.simulation = simulation
    self.choices = choices
  }
}
