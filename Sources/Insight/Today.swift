package import Basics
package import Progress
package import Questions
import Scheduling

/// What today asks for, and how it has been going.
package struct Today: Sendable, Hashable {
  /// How many cards wait, by what they are.
  package struct Load: Sendable, Hashable {
    package var due = 0
    package var new = 0
    package var learning = 0

    package var count: Int { due + new + learning }
  }

  package struct Deck: Sendable, Hashable {
    package var name: String
    package var load: Load
  }

  package var day: CivilDay
  package var load = Load()
  /// In the order of the documents, those with nothing to do included.
  package var decks: [Deck]
  package var streak: Streak
  /// The last day of the pause that today is in; `nil` where it is in none.
  package var pausedUntil: CivilDay?
  /// What was answered today so far.
  package var done: DayTally
  package var yesterday: DayTally
  /// For all of `load` at the pace of the last thirty days, repeats included; `nil` without a pace.
  package var minutes: Int?
  /// The day of the interview; `nil` where there is none, or where it is over.
  package var interview: CivilDay?
  /// What the plan for it takes today; `nil` where nothing was said.
  package var minutesToday: Int?

  /// The cards are those that a session of all questions would ask now.
  package init(
    learning: [Card],
    due: [Card],
    new: [Card],
    of questions: [Question],
    _ ledger: Ledger,
    at time: LocalTime
  ) {
    day = ledger.day(at: time)
    done = ledger.days[day] ?? DayTally()
    yesterday = ledger.days[day.advanced(by: -1)] ?? DayTally()
    streak = Streak(of: ledger.days.keys, today: day, sparing: ledger.settings.pause?.days)
    pausedUntil = ledger.settings.isPaused(on: day) ? ledger.settings.pause?.until : nil
    interview = ledger.settings.interview.flatMap { $0 < ledger.day(at: time) ? nil : $0 }
    // A model that foretells no recall plans nothing, and drills follow the usual limits.
    let isPlanned = ledger.scheduler.model.forPlanning != nil
    minutesToday = isPlanned ? ledger.settings.minutes(on: day) : nil
    decks = []
    var positions: [String: Int] = [:]
    var homes: [QuestionID: Int] = [:]
    for question in questions {
      let position = positions[question.deck] ?? decks.count
      if position == decks.count { decks.append(Deck(name: question.deck, load: Load())) }
      positions[question.deck] = position
      if homes[question.id] == nil { homes[question.id] = position }
    }
    for (cards, part) in [(learning, \Load.learning), (due, \.due), (new, \.new)] {
      load[keyPath: part] = cards.count
      for home in cards.compactMap({ homes[$0.question] }) { decks[home].load[keyPath: part] += 1 }
    }
    minutes = ledger.secondsPerCard(upTo: day).map {
      Int(($0 * Double(load.count) / 60).rounded(.up))
    }
  }
}

extension DayTally {
  /// Of the cards that were in review, each by its first answer of the day.
  package var recall: Recall { Recall(recalled: recalled, of: reviewed) }
}
