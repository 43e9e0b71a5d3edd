import Basics
package import Insight
package import Terminal

/// Is the schedule right about me? Recall by period and age, and what was foretold beside what came.
package func retentionScreen(_ retention: Retention, _ capabilities: Capabilities) -> [Line] {
  let head = viewHead(
    "Retention",
    ["first answer of a day", "Again is a miss", "goal \(percent(retention.goal))"],
    capabilities
  )
  guard let whole = retention.periods.last, whole.all.of > 0 else {
    return blocks([head, nothing(retention, capabilities)], capabilities)
  }
  return blocks(
    [
      head, periodTable(retention, capabilities), calibrationChart(retention, capabilities),
      hardWarning(retention, capabilities),
    ],
    capabilities
  )
}

private func nothing(_ retention: Retention, _ capabilities: Capabilities) -> [Line] {
  if case .since(let day)? = retention.periods.last?.span {
    return said(
      "Nothing was answered since \(longDate(day)). An earlier day: --since 90d",
      capabilities
    )
  }
  return nothingYet(capabilities)
}

private let ages: [(age: Age, name: String, range: String)] = [
  (.learning, "learning", ""), (.young, "young", " <21 d"), (.mature, "mature", " 21 d+"),
]

/// A line for each period where that fits, else a few facts.
private func periodTable(_ retention: Retention, _ capabilities: Capabilities) -> [Line] {
  let periods = retention.periods
  let columns =
    ages.map { age in (age.name, age.range, periods.map { $0.byAge[age.age] ?? Recall() }) }
    + [("all", "", periods.map(\.all))]
  guard !capabilities.isPlain, capabilities.width >= 76 else {
    return periods.enumerated().flatMap { index, period in
      fact(
        name(of: period.span),
        columns.compactMap { name, _, recalls in
          recalls[index].share.map { Line("\(name) \(percent($0)) (n \(recalls[index].of))") }
        },
        column: 16,
        capabilities
      )
    }
  }
  let cells = columns.map { shareColumn($0.2) }
  let heads = columns.map { name, range, _ in
    ListColumn(title: name.prefix(1).uppercased() + name.dropFirst() + range, isRight: true)
  }
  return listTable(
    [ListColumn(title: "Period", isFlexible: true)] + heads,
    periods.enumerated().map { index, period in
      [Line(name(of: period.span))] + cells.map { $0[index] }
    },
    capabilities
  )
}

private func name(of span: Retention.Span) -> String {
  switch span {
  case .today: "Today"
  case .yesterday: "Yesterday"
  case .days(let count): "\(count) days"
  case .since(let day): "Since \(shortDate(day))"
  case .allTime: "All time"
  }
}

private func hardWarning(_ retention: Retention, _ capabilities: Capabilities) -> [Line] {
  let count = retention.uncoveredHard
  guard count > 0 else { return [] }
  let answers = count == 1 ? "1 answer that" : "\(count) answers that"
  return said(
    "Hard was given to \(answers) covered less than 40 % of the points: "
      + "\(count == 1 ? "that was a miss" : "those were misses"), and Again says so to the schedule.",
    capabilities
  )
}
