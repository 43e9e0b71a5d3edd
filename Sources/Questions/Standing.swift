/// Where a learner stands with a card, as `is:` selects by it.
package enum Standing: String, CaseIterable, Hashable, Sendable {
  /// Never answered.
  case new
  /// To be asked again within the day.
  case learning
  case due
  case suspended
  case buried
  case flagged
  /// Missed again and again.
  case leech
}
