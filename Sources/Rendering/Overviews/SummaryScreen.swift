package import Basics
package import Insight
import Progress
package import Questions
import Scheduling
package import Sessions
package import Terminal

/// What a session came to: recall first, then the mix, the time, what was missed, and tomorrow.
///
/// `title` names a card's question, for the list of what was missed; `missedAgain` are points that were
/// missed more than once lately, the most missed first.
package func summaryScreen(
  _ summary: DrillSummary,
  missedAgain: [MissedPoint] = [],
  now: LocalTime,
  dayStart: Int,
  _ capabilities: Capabilities,
  title: (Card) -> (label: String, title: String)
) -> [Line] {
  let cards = counted(summary.cards, "card")
  let time = spokenTime(summary.seconds)
  let head =
    capabilities.isPlain
    ? paragraph("Session done. \(cards), \(time).", capabilities)
    : headline("Session done", "\(cards) · \(time)", capabilities)
  let parts = [
    head,
    summary.cards > 0 ? results(summary, capabilities) : [],
    missed(summary, now: now, dayStart: dayStart, capabilities, title: title),
    points(missedAgain, capabilities),
    tomorrow(summary, now: now, dayStart: dayStart, capabilities),
    summary.missed.isEmpty || !capabilities.isPlain
      ? [] : paragraph("Enter drills the missed cards, r reads them, q ends.", capabilities),
  ].filter { !$0.isEmpty }
  return Array(parts.joined(separator: capabilities.isPlain ? [] : [Line()]))
}

private func results(_ summary: DrillSummary, _ capabilities: Capabilities) -> [Line] {
  let share = Double(summary.recalled) / Double(summary.cards)
  let grades = Grade.allCases.compactMap { grade in
    summary.answers[grade].map { "\(grade.name) \($0)" }
  }
  let ways: [(Review.How, String)] = [
    (.recalled, "thought"), (.typed, "typed"), (.ticked, "ticked"), (.chosen, "chosen"),
  ]
  let how = ways.compactMap { way, word in summary.ways[way].map { "\(word) \($0)" } }
  let median = summary.medianSeconds.map { "median \(clock($0))" } ?? ""
  let slowest = summary.slowest.flatMap { slowest in
    summary.cards > 1 ? "slowest \(clock(slowest.seconds))" : nil
  }
  return fact(
    "Recalled",
    [Line("\(summary.recalled) of \(summary.cards)", .strong), Line(percent(share), .strong)],
    capabilities
  )
    + fact(
      "Answers",
      [
        Line(grades.joined(separator: capabilities.isPlain ? ", " : " · ")),
        Line(how.count > 1 ? how.joined(separator: ", ") : ""),
      ],
      capabilities
    )
    + fact("Time", [Line(median), Line(slowest ?? "")], capabilities)
    + fact(
      "In time",
      [Line(summary.timed > 0 ? "\(summary.inTime) of \(summary.timed)" : "")],
      capabilities
    )
}

private func missed(
  _ summary: DrillSummary,
  now: LocalTime,
  dayStart: Int,
  _ capabilities: Capabilities,
  title: (Card) -> (label: String, title: String)
) -> [Line] {
  guard !summary.missed.isEmpty else { return [] }
  let names = summary.missed.map { title($0.card) }
  let column = min(16, names.reduce(0) { max($0, Line($1.label).width) })
  let head = capabilities.isPlain ? [] : [Line(" ") + Line("Missed", .title)]
  return head
    + zip(names, summary.missed).flatMap { name, missed in
      let isPlain = capabilities.isPlain
      let due = dueWords(missed.due, now: now, dayStart: dayStart, isSpoken: isPlain)
      let back = "comes back \(due)"
      guard !isPlain else {
        return labelled("Missed", "\(name.label), \(name.title) (\(back)).", capabilities)
      }
      let first = Line("  ") + Line(name.label, .key).padded(to: column) + "  "
      return wrap(
        Line(name.title) + Line(" – \(back)", .dim),
        width: capabilities.width,
        first: first,
        rest: Line(spaces(column + 4))
      )
    }
}

private func points(_ missed: [MissedPoint], _ capabilities: Capabilities) -> [Line] {
  guard !missed.isEmpty else { return [] }
  let name = "Points missed more than once lately"
  let shown = missed.prefix(3)
  guard !capabilities.isPlain else {
    return shown.flatMap { labelled("Missed \($0.count) times lately", $0.text, capabilities) }
  }
  return [Line(" ") + Line(name, .title)]
    + shown.flatMap { point in
      wrap(
        Line(point.text) + Line(" (\(point.count)×)", .dim),
        width: capabilities.width,
        first: "  ",
        rest: "    "
      )
    }
}

private func tomorrow(
  _ summary: DrillSummary,
  now: LocalTime,
  dayStart: Int,
  _ capabilities: Capabilities
) -> [Line] {
  let text =
    summary.dueTomorrow > 0
    ? "Due by tomorrow: \(counted(summary.dueTomorrow, "card"))." : "Nothing is due by tomorrow."
  let ahead = summary.ahead
  var week = ""
  if let most = ahead.max(), most > 0, ahead.count > 1 {
    let isPlain = capabilities.isPlain
    let peak = now.day(startingAt: dayStart).advanced(by: 1 + (ahead.firstIndex(of: most) ?? 0))
    let picture =
      isPlain ? ahead.map(String.init).joined(separator: ", ") : sparkline(ahead)
    week = " Next 7 days \(picture), most on \(peak.weekdayName): \(most)."
  }
  let margin: Line = capabilities.isPlain ? "" : " "
  return wrap(Line(text + week), width: capabilities.width, first: margin, rest: margin)
}

/// As in `31 min 12 s`.
private func spokenTime(_ seconds: Double) -> String {
  let whole = Int(max(0, seconds).rounded())
  guard whole >= 60 else { return "\(whole) s" }
  guard whole < 3600 else { return "\(whole / 3600) h \(whole / 60 % 60) min" }
  return "\(whole / 60) min \(whole % 60) s"
}
