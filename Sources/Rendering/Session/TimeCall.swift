/// A moment of a time goal that is told aloud where no clock ticks.
package enum TimeCall: CaseIterable, Hashable, Sendable {
  case half
  case tenSeconds
  case over

  /// The latest one at so many seconds of a goal; `nil` before the first.
  package static func latest(at seconds: Double, of goal: Double) -> TimeCall? {
    if seconds >= goal { return .over }
    if goal > 20, seconds >= goal - 10 { return .tenSeconds }
    return seconds >= goal / 2 ? .half : nil
  }
}

/// As in `2 minutes`, `90 seconds`.
func spokenGoal(_ seconds: Double) -> String {
  let whole = Int(seconds.rounded())
  return whole >= 60 && whole % 60 == 0
    ? aloud("\(whole / 60) min") : aloud("\(whole) s")
}
