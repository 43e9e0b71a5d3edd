package import Basics
package import Questions
package import Scheduling

/// What the ledger says, of cards, of days and of what is in force.
extension Ledger {
  /// What was answered on each of the learner's days.
  package var days: [CivilDay: DayTally] { counts.all }

  /// `nil` where the card was never answered.
  package func state(of card: CardID) -> CardState? {
    records[card]?.facts.state
  }

  package func isSuspended(_ card: CardID) -> Bool {
    records[card]?.facts.suspendedSince != nil
  }

  package func isFlagged(_ card: CardID) -> Bool {
    records[card]?.facts.flaggedSince != nil
  }

  /// Whether the card is put off to a later day.
  package func isBuried(_ card: CardID, at time: LocalTime) -> Bool {
    records[card]?.facts.isBuried(on: day(at: time)) ?? false
  }

  /// Everything known about the card; `nil` where no event named it.
  package func facts(of card: CardID) -> CardFacts? {
    records[card]?.facts
  }

  /// Everything known about every card that an event named.
  package var cards: [CardID: CardFacts] {
    records.mapValues(\.facts)
  }

  /// What happened to the card and was not taken back: answers, suspensions, burials, marks,
  /// notes and checkpoints.
  ///
  /// Oldest first, each under the name that the card had then; those before a snapshot are not among
  /// them.
  package func history(of card: CardID) -> [Event] {
    (records[card]?.entries ?? []).filter { !$0.isUndone && !$0.event.isPortrait }.map(\.event)
  }

  /// Ids of questions of which something happened to a card.
  package var studied: Set<QuestionID> {
    Set(records.lazy.filter(\.value.facts.isHistory).map { questionID(of: $0.key) })
  }

  /// How the question was last seen; `nil` where it was never described.
  package func portrait(of question: QuestionID) -> Portrait? {
    records[question]?.facts.portrait
  }

  /// Of that portrait what is compared most, at much less than its cost.
  func outline(of question: QuestionID) -> Sight.Outline? {
    records[question]?.facts.sight.outline
  }

  /// How many cards are due on each day; suspended ones count for nothing.
  ///
  /// - Complexity: O(n) in the cards.
  package var dueDays: [CivilDay: Int] {
    records.values.reduce(into: [:]) { days, record in
      if let day = record.facts.dueDay { days[day, default: 0] += 1 }
    }
  }

  /// `nil` where the card waits for no day: it is new, in learning or suspended.
  package func dueDay(of card: CardID) -> CivilDay? { records[card]?.facts.dueDay }

  package var kinship: Kinship { relinks.kinship }

  /// Every re-link, in order, those that do not hold included.
  var allRelinks: [Relinks.Known] { relinks.all }

  /// What a card of that time is called now.
  package func current(_ card: CardID, since position: Event.Position?) -> CardID {
    relinks.names.current(card, since: position)
  }

  /// The time at which something that happens to the card now is to be recorded: that time, or just
  /// behind the re-link that gave its id away.
  ///
  /// A clock may stand still or be behind that of another machine; what happens now is never meant for
  /// whoever had the id before.
  package func recordingTime(for card: CardID, at time: LocalTime) -> LocalTime {
    guard let move = lastMove(from: card)?.moment, move >= time.moment else { return time }
    let later = min(move.milliseconds + 1, LocalTime.lastKept)
    return LocalTime(Moment(milliseconds: later), offset: time.offset)
  }

  /// When a re-link last gave the card's id to another; `nil` where none did.
  func lastMove(from card: CardID) -> Event.Position? {
    relinks.names.lastMove(from: card)
  }

  package var settings: ScheduleSettings { timeline.current }
  package var scheduler: Scheduler { timeline.scheduler }

  /// The learner's day at that time.
  package func day(at time: LocalTime) -> CivilDay {
    time.day(startingAt: settings.dayStart)
  }

  /// When the learner's day of that time is over.
  ///
  /// What is forgotten by then is lost if it is not asked that day. Plans go by it, so that a day asks
  /// for the same at every hour.
  package func endOfDay(at time: LocalTime) -> LocalTime {
    endOf(day(at: time), offset: time.offset)
  }

  /// When that day of the learner's is over.
  package func endOf(_ day: CivilDay, offset: Int) -> LocalTime {
    LocalTime(endOf: day, startingAt: settings.dayStart, offset: offset)
  }

  package func tally(at time: LocalTime) -> DayTally {
    counts[day(at: time)] ?? DayTally()
  }
}
