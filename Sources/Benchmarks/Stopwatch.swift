/// The median time of several runs, the first one left out.
func measure(runs: Int = 5, _ body: () -> Void) -> Duration {
  body()
  let clock = ContinuousClock()
  let times = (0..<runs).map { _ in clock.measure(body) }.sorted()
  return times[runs / 2]
}

/// Keeps the optimiser from leaving out work whose result nobody uses.
@inline(never)
func keep<Value>(_ value: Value) {
  withExtendedLifetime(value) {}
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
