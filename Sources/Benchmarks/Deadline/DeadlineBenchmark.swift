import Scheduling

/// Policies side by side for learners unlike the believed model: minutes, the longest day, recall on the
/// day of the interview, and what the plan gains at the minutes of one desired retention of 0.90.
func reportDeadline() {
  reportPolicies(of: FSRS6())
  reportPolicies(of: FSRS7())
  for row in deadlineRows() { say(row.text) }
  say("")
}

private func reportPolicies<Model: WeightedModel>(of model: Model)
where Model.Memory: StretchableMemory {
  for horizon in Horizon.all {
    say("\(Model.title) believed, \(horizon.cards) cards in \(horizon.days) days, six learners")
    say(line("", ["minutes", "peak", "recall", "unseen", "gain", "wanted"]))
    let trials = Trials(model: model, horizon: horizon, learners: 6)
    let base = trials.fixed(0.9)
    for retention in [0.8, 0.9, 0.95] {
      say("one retention of \(hundredths(retention))", trials.fixed(retention), base)
    }
    let limited = trials.fixed(0.97, minutes: base.minutes / Double(horizon.days))
    say("one retention of 0.97 in equal days", limited, base)
    say("one retention of 0.80, last day all", trials.withPass(0.8), base)
    say("plain gain, equal days", trials.plainGain(in: base), base)
    say("plan, equal days", trials.plan(in: base, isLong: false), base, horizon.wantedFlat)
    say("plan, long last day", trials.plan(in: base, isLong: true), base, horizon.wantedLong)
    let many = Trials(model: model, horizon: horizon, learners: 48)
    let manyBase = many.fixed(0.9)
    for isLong in [false, true] {
      let gain = many.plan(in: manyBase, isLong: isLong).gain(over: manyBase)
      say(
        "  the same over 48 learners, \(isLong ? "long last day" : "equal days"): "
          + "\(thousandths(gain.mean)), standard error \(thousandths(gain.error))"
      )
    }
    say("")
  }
}

private func say(
  _ name: String,
  _ result: TrialResult,
  _ base: TrialResult,
  _ wanted: Double? = nil
) {
  let cells = [
    tenths(result.minutes), tenths(result.peak), thousandths(result.recall), "\(result.unseen)",
    thousandths(result.gain(over: base).mean), wanted.map(thousandths) ?? "",
  ]
  say(line(name, cells))
}

private func line(_ name: String, _ cells: [String]) -> String {
  columns(name, cells.map { ($0, 9) }, nameWidth: 38)
}

/// With three decimals and its sign where it is below zero.
private func thousandths(_ value: Double) -> String {
  let whole = Int((abs(value) * 1000).rounded())
  let digits = String(1000 + whole % 1000).dropFirst()
  return "\(value < 0 && whole > 0 ? "-" : "")\(whole / 1000).\(digits)"
}
