import Basics

/// What was answered on each day, where of some answers only the counts are left.
///
/// Carried counts say what a day came to up to a position in the history. Answers known up to there
/// may be the very same ones, so that of both the greater counts; what came after is added. So a log
/// that was lost and is found again counts nothing twice.
struct DayCounts: Sendable, Hashable {
  private var carried: [Carried] = []
  /// Between one carried position and the next: one part more than there are of these.
  private var parts: [[CivilDay: DayTally]]
  private let base: [CivilDay: DayTally]

  private struct Carried: Sendable, Hashable {
    var position: Event.Position
    var days: [CivilDay: DayTally]
  }

  /// `base` is what was known before all else.
  init(_ base: [CivilDay: DayTally] = [:]) {
    self.base = base
    parts = [base]
  }

  mutating func add(_ tally: DayTally, on day: CivilDay, at position: Event.Position) {
    change(day, at: position) { $0 += tally }
  }

  mutating func subtract(_ tally: DayTally, on day: CivilDay, at position: Event.Position) {
    change(day, at: position) { $0 -= tally }
  }

  private mutating func change(
    _ day: CivilDay,
    at position: Event.Position,
    _ change: (inout DayTally) -> Void
  ) {
    let part = carried.count { $0.position < position }
    var tally = parts[part][day] ?? DayTally()
    change(&tally)
    parts[part][day] = tally == DayTally() ? nil : tally
  }

  /// Takes in carried counts; every answer has to be added anew.
  mutating func carry(_ days: [CivilDay: DayTally], at position: Event.Position) {
    let index = carried.firstIndex { position < $0.position } ?? carried.endIndex
    carried.insert(Carried(position: position, days: days), at: index)
    forgetAnswers()
  }

  /// Drops the carried counts of that event; every answer has to be added anew.
  mutating func dropCarried(_ id: String) {
    carried.removeAll { $0.position.id == id }
    forgetAnswers()
  }

  private mutating func forgetAnswers() {
    parts = [base] + Array(repeating: [:], count: carried.count)
  }

  subscript(day: CivilDay) -> DayTally? {
    let sum = zip(carried, parts.dropFirst()).reduce(parts[0][day] ?? DayTally()) { sum, next in
      var sum = max(sum, next.0.days[day] ?? DayTally())
      sum += next.1[day] ?? DayTally()
      return sum
    }
    return sum == DayTally() ? nil : sum
  }

  /// - Complexity: O(1) where nothing was carried over, else O(n) in the days.
  var all: [CivilDay: DayTally] {
    guard !carried.isEmpty else { return parts[0] }
    let days = Set(carried.flatMap(\.days.keys)).union(parts.flatMap(\.keys))
    return days.reduce(into: [:]) { $0[$1] = self[$1] }
  }
}

/// The greater of each count.
private func max(_ a: DayTally, _ b: DayTally) -> DayTally {
  a.combined(with: b) { Swift.max($0, $1) }
}
