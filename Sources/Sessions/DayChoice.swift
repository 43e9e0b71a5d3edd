import Basics
import Progress
import Questions
import Scheduling

/// On which day a card is to come back, of those that the schedule holds equally good.
///
/// The emptier days are likelier, those near a sibling's and those to be spared less so. Chance is the
/// card's and its count of answers, so that an answer given again after an undo leads to the same day.
struct DayChoice: Sendable, Hashable {
  private var burden: DayBurden
  private let isSpread: Bool

  init(_ ledger: Ledger) {
    let settings = ledger.settings
    burden = DayBurden(due: ledger.dueDays, calendar: settings.calendar)
    isSpread = settings.isSpread
  }

  /// `nil` where there is no choice: within a day, or where settings want none.
  func day(
    of card: Card,
    after grade: Grade,
    siblings: [CardID],
    _ ledger: Ledger,
    at time: LocalTime
  ) -> CivilDay? {
    let state = ledger.state(of: card.id)
    guard isSpread, let days = ledger.scheduler.choices(state, grade, at: time) else { return nil }
    let today = ledger.day(at: time)
    var burden = burden
    burden.siblings = siblings.compactMap { sibling in
      guard sibling != card.id, case .on(let day)? = ledger.state(of: sibling)?.due else {
        return nil
      }
      return day
    }
    let interval = burden.interval(
      in: days.lowerBound.days(since: today)...days.upperBound.days(since: today),
      from: today,
      seed: Fingerprint([card.id, String(state?.reviews ?? 0)]).value
    )
    return today.advanced(by: interval)
  }

  /// After an answer moved a card.
  mutating func move(from before: CardState?, to after: CardState?) {
    if case .on(let day)? = before?.due { burden.due[day, default: 0] -= 1 }
    if case .on(let day)? = after?.due { burden.due[day, default: 0] += 1 }
  }
}
