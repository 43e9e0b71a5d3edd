import Basics
package import Insight
import Scheduling
package import Terminal

/// What simulated days came to: each of them or each week, and the retentions to choose from.
package func simulationScreen(_ study: SimulatedStudy, _ capabilities: Capabilities) -> [Line] {
  let setting = study.setting
  let days = counted(setting.days, "day")
  let cards = counted(study.cards, "card")
  let head =
    capabilities.isPlain
    ? paragraph("Simulated: \(cards), \(days).", capabilities)
    : headline("Simulated", "\(cards) · \(days)", capabilities)
  let parts = [
    head, ruleFacts(setting, capabilities),
    setting.days <= 14
      ? dayTable(study, capabilities)
      : weekTable(study.simulation.days, from: setting.today, withRecall: true, capabilities),
    sumFacts(study, capabilities), choiceTable(study, capabilities),
  ].filter { !$0.isEmpty }
  return Array(parts.joined(separator: capabilities.isPlain ? [] : [Line()]))
}

private func ruleFacts(
  _ setting: SimulatedStudy.Setting,
  _ capabilities: Capabilities
) -> [Line] {
  let minutes = setting.minutesPerDay.map { "\($0) min a day" }
  let rule: [Line] =
    switch setting.rule {
    case .retention(let retention):
      [
        Line("asked again at \(percent(retention))", .strong),
        Line(minutes.map { "at most \($0)" } ?? "no limit of time"),
        Line("at most \(setting.newPerDay) new a day"),
      ]
    case .plan(let interview):
      [Line("the plan for \(weekday(interview))", .strong), Line(minutes ?? "")]
    }
  let pace = "\(Int(setting.secondsPerCard.rounded())) s a card"
  return fact("Rule", rule, capabilities)
    + fact(
      "Basis",
      [
        Line(setting.model),
        Line(setting.memory == setting.model ? "" : "memory as in \(setting.memory)"),
        Line(setting.isPaceMeasured ? "\(pace), as of late" : pace),
        Line("seed \(setting.seed)"),
      ],
      capabilities
    )
}

private func dayTable(_ study: SimulatedStudy, _ capabilities: Capabilities) -> [Line] {
  let columns = [
    ListColumn(title: "Day", isFlexible: true), ListColumn(title: "New", isRight: true),
    ListColumn(title: "Reviews", isRight: true), ListColumn(title: "Minutes", isRight: true),
    ListColumn(title: "Recall", isRight: true),
  ]
  let rows = study.simulation.days.enumerated().map { index, day in
    [
      Line(weekday(study.setting.today.advanced(by: index))), Line("\(day.new)"),
      Line("\(day.reviews)"), Line(daily(day.seconds / 60)), Line(percent(day.recall)),
    ]
  }
  guard !capabilities.isPlain else {
    return rows.flatMap { row in
      fact(
        row[0].text,
        [
          Line("\(row[1].text) new"), Line("\(row[2].text) in review"),
          Line(spokenMinutes(row[3].text)), Line("then \(row[4].text) recalled"),
        ],
        capabilities
      )
    }
  }
  return listTable(columns, rows, capabilities)
}

private func sumFacts(_ study: SimulatedStudy, _ capabilities: Capabilities) -> [Line] {
  let simulation = study.simulation
  let unseen = simulation.unseen
  let mean = simulation.seconds / Double(max(1, study.setting.days))
  return fact(
    "In the end",
    [
      Line("\(percent(simulation.recall)) recalled", .strong),
      Line(unseen > 0 ? "\(counted(unseen, "card")) never seen" : "every card seen"),
    ],
    capabilities
  )
    + fact(
      "Work",
      [
        Line("\(hours(simulation.seconds)) in all"), Line("\(daily(mean / 60)) min a day"),
        Line("\(daily(simulation.peakSeconds / 60)) min on the longest day"),
      ],
      capabilities
    )
}

/// What each desired retention costs and brings, played with the same luck.
private func choiceTable(_ study: SimulatedStudy, _ capabilities: Capabilities) -> [Line] {
  guard !study.choices.isEmpty else { return [] }
  let now: Double? =
    if case .retention(let retention) = study.setting.rule { retention } else { nil }
  let mark = capabilities.width < 48 ? "←" : "← now"
  let columns = [
    ListColumn(title: "Retain", isRight: true),
    ListColumn(title: "Min a day", isRight: true),
    ListColumn(title: "Recalled", isRight: true), ListColumn(title: "Unseen", isRight: true),
    ListColumn(title: "", isOptional: true),
  ]
  guard !capabilities.isPlain else {
    return study.choices.flatMap { choice in
      fact(
        "Retention \(percent(choice.desiredRetention))",
        [
          Line("\(minutes(choice)) minutes a day"), Line("\(percent(choice.recall)) recalled"),
          Line("\(counted(choice.unseen, "card")) never seen"),
        ],
        capabilities
      )
    }
  }
  let rows = study.choices.map { choice in
    [
      Line(percent(choice.desiredRetention)), Line(minutes(choice)), Line(percent(choice.recall)),
      Line("\(choice.unseen)"), Line(choice.desiredRetention == now ? mark : "", .part),
    ]
  }
  return listTable(columns, rows, capabilities)
}

/// In tenths, for retentions beside each other differ by little.
private func minutes(_ choice: SimulatedStudy.Choice) -> String {
  let tenths = Int((choice.secondsPerDay / 6).rounded())
  return "\(tenths / 10).\(tenths % 10)"
}
