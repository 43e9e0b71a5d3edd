import Foundation

/// The median time of several runs, the first one left out.
func measure(runs: Int = 5, _ body: () -> Void) -> Duration {
  body()
  let clock = ContinuousClock()
  let times = (0..<runs).map { _ in clock.measure(body) }.sorted()
  return times[runs / 2]
}

/// What `body` takes of the processor: what it would take on a quiet machine.
func processorSeconds(_ body: () -> Void) -> Double {
  let start = clock()
  body()
  return Double(clock() - start) / Double(CLOCKS_PER_SEC)
}

/// Keeps the optimiser from leaving out work whose result nobody uses.
@inline(never)
func keep<Value>(_ value: Value) {
  withExtendedLifetime(value) {}
}

/// What each costs, measured in turn, the first one being what the others are compared with.
func rows(of contestants: [(name: String, body: () -> Void)]) -> [Row] {
  let clock = ContinuousClock()
  let race = Race(of: contestants.count, rounds: 7) { index in
    clock.measure(contestants[index].body) / .seconds(1)
  }
  return contestants.enumerated().map { index, contestant in
    let time = Duration.seconds(race.middle(\.self, of: index))
    return Row(
      name: contestant.name,
      time: time,
      baseline: index == 0 ? nil : .seconds(race.middle(\.self, of: 0))
    )
  }
}

/// One line of the report: what, how long, and how that compares.
struct Row {
  var name: String
  var time: Duration
  /// What the ratio is to; `nil` for the first of a group.
  var baseline: Duration?

  var text: String {
    let milliseconds = time / .milliseconds(1)
    let ratio = baseline.map { hundredths(time / $0) + " x" } ?? ""
    let cells = [(hundredths(milliseconds) + " ms", 14), (ratio, 12)]
    return columns(name, cells, nameWidth: 58)
  }
}
