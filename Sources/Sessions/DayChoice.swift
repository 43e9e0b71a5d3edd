import Basics
import Progress
import Questions
import Scheduling

/// On which day a card is to come back, of those that the schedule holds equally good.
///
/// The emptier days are likelier, those near a sibling's and those to be spared less so. Chance is the
/// card's and its count of answers, so that an answer given again after an undo leads to the same day.
struct DayChoice: Sendable, Hashable {
  /// `nil` until it is asked for: counting what is due means going through all cards.
  private var burden: DayBurden?

  /// `nil` where there is no choice: within a day, or where settings want none.
  mutating func day(
    of card: Card,
    after grade: Grade,
    siblings: [CardID],
    _ ledger: Ledger,
    at time: LocalTime
  ) -> CivilDay? {
    let state = ledger.state(of: card.id)
    guard ledger.settings.isSpread,
      let days = ledger.scheduler.choices(state, grade, at: time)
    else { return nil }
    let today = ledger.day(at: time)
    var burden = burden ?? DayBurden(ledger)
    burden.siblings = siblings.compactMap { sibling in
      guard sibling != card.id, case .on(let day)? = ledger.state(of: sibling)?.due else {
        return nil
      }
      return day
    }
    self.burden = burden
    let interval = burden.interval(
      in: days.lowerBound.days(since: today)...days.upperBound.days(since: today),
      from: today,
      seed: Fingerprint([card.id, String(state?.reviews ?? 0)]).value
    )
    return today.advanced(by: interval)
  }

  /// After cards went from some days to others; `nil` stands for none.
  mutating func move(from before: [CivilDay?], to after: [CivilDay?]) {
    guard burden != nil else { return }
    for day in before.compactMap(\.self) { burden?.due[day, default: 0] -= 1 }
    for day in after.compactMap(\.self) { burden?.due[day, default: 0] += 1 }
  }
}

extension DayBurden {
  fileprivate init(_ ledger: Ledger) {
    self.init(due: ledger.dueDays, calendar: ledger.settings.calendar)
  }
}
