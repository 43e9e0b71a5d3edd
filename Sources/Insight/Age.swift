import Basics
package import Scheduling

/// How well settled a card is.
///
/// Mature begins at an interval of 21 days, as in Anki, so that people can compare.
package enum Age: String, Sendable, Hashable, CaseIterable {
  /// Never answered, or coming back within half a day.
  case learning
  case young
  case mature

  package init(of state: CardState?, dayStart: Int) {
    guard let state, state.stage == .review, case .on(let due) = state.due else {
      self = .learning
      return
    }
    let interval = due.days(since: state.lastReview.day(startingAt: dayStart))
    self = interval >= 21 ? .mature : .young
  }
}
