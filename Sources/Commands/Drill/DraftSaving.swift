import Basics

/// When a draft goes to the disk: not at each key, but never more than a second behind.
struct DraftSaving {
  /// When that was done last.
  let since: Moment
  private var changes = 0

  init(since: Moment) {
    self.since = since
  }

  var isBehind: Bool { changes > 0 }

  /// Counts a change; it is due by their number where the clock stands still.
  mutating func isDue(at time: Moment) -> Bool {
    changes += 1
    return changes >= 20 || time.seconds(since: since) >= 1
  }
}
