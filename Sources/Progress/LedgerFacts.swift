package import Basics
package import Questions
package import Scheduling

/// What the ledger says of days, names and what is in force; see `KnownCards.swift` for the cards.
extension Ledger {
  /// What was answered on each of the learner's days.
  package var days: [CivilDay: DayTally] { counts.all }

  package var kinship: Kinship { relinks.kinship }

  /// Every re-link, in order, those that do not hold included.
  var allRelinks: [Relinks.Known] { relinks.all }

  /// What a card of that time is called now.
  package func current(_ card: CardID, since position: Event.Position?) -> CardID {
    relinks.names.current(card, since: position)
  }

  /// When a re-link last gave the card's id to another; `nil` where none did.
  func lastMove(from card: CardID) -> Event.Position? {
    relinks.names.lastMove(from: questionID(of: card))
  }

  package var settings: ScheduleSettings { timeline.current }
  package var scheduler: Scheduler { timeline.scheduler }

  /// The learner's day at that time.
  package func day(at time: LocalTime) -> CivilDay {
    time.day(startingAt: settings.dayStart)
  }

  package func tally(at time: LocalTime) -> DayTally {
    counts[day(at: time)] ?? DayTally()
  }
}
