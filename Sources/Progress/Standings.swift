package import Basics
package import Questions
import Scheduling

extension Ledger {
  /// Whether this is so of the card now.
  ///
  /// What is suspended or buried is neither new nor learning nor due.
  package func stands(_ card: CardID, as standing: Standing, at time: LocalTime) -> Bool {
    let state = state(of: card)
    let isAsked = !isSuspended(card) && !isBuried(card, at: time)
    return switch standing {
    case .new: isAsked && state == nil
    case .learning: isAsked && state.map { $0.stage != .review } ?? false
    case .due: isAsked && state?.isDue(at: time, dayStart: settings.dayStart) ?? false
    case .suspended: isSuspended(card)
    case .buried: isBuried(card, at: time)
    case .flagged: isFlagged(card)
    case .leech: Leech.isOne(state)
    }
  }
}
