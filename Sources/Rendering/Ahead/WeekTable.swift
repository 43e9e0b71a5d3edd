import Basics
import Insight
import Scheduling
import Terminal

/// A row for each week: cards and minutes a day, and a little bar for each day.
///
/// A whole bar is `fullDay` seconds, or the longest day where that is `nil`. Of many weeks the first
/// and the last six are shown.
func weekTable(
  _ days: [Simulation.Day],
  from first: CivilDay,
  fullDay: Double? = nil,
  withRecall: Bool = false,
  _ capabilities: Capabilities
) -> [Line] {
  let all = weeks(of: days, from: first)
  let most = fullDay ?? days.reduce(0) { max($0, $1.seconds) }
  let columns = [
    ListColumn(title: "Week of", isFlexible: true), ListColumn(title: "New", isRight: true),
    ListColumn(title: "Reviews", isRight: true), ListColumn(title: "Minutes", isRight: true),
    ListColumn(title: withRecall ? "Recall" : "", isRight: true, isOptional: true),
    ListColumn(title: "Load", isOptional: true),
  ]
  let hidden = max(0, all.count - 12)
  let shown = hidden > 0 ? Array(all.prefix(6) + all.suffix(6)) : all
  var rows = shown.map { week -> [Line] in
    let count = Double(max(1, week.studied.count))
    return [
      Line(shortDate(max(week.monday, first))), Line(daily(Double(week.new) / count)),
      Line(daily(Double(week.reviews) / count)), Line(daily(week.seconds / 60 / count)),
      Line(withRecall ? percent(week.recall) : ""), Line(load(of: week, most: most)),
    ]
  }
  if hidden > 0 {
    let more = Line("\(hidden) more weeks")
    rows.insert([more] + Array(repeating: Line(), count: columns.count - 1), at: 6)
  }
  guard !capabilities.isPlain else {
    return rows.flatMap { row in
      guard !row[1].isEmpty else { return paragraph("\(row[0].text).", capabilities) }
      let recall = withRecall ? [Line("then \(row[4].text) recalled")] : []
      return fact(
        "Week of \(row[0].text), a day",
        [
          Line("\(row[1].text) new"), Line("\(row[2].text) in review"),
          Line(spokenMinutes(row[3].text)),
        ] + recall,
        capabilities
      )
    }
  }
  return listTable(columns, rows, capabilities)
}

/// A mean that is counted in whole ones, where less than one is not none.
func daily(_ mean: Double) -> String {
  let whole = Int(mean.rounded())
  return whole == 0 && mean > 0 ? "<1" : "\(whole)"
}

func spokenMinutes(_ count: String) -> String {
  "\(count) \(count == "1" || count == "<1" ? "minute" : "minutes")"
}

/// A bar for each day; days before the first leave room, so that weekdays stand below each other.
private func load(of week: StudyWeek, most: Double) -> String {
  week.days.map { day in
    guard let day else { return " " }
    return sparkline([Int(day.seconds.rounded(.up))], most: Int(most.rounded(.up)))
  }.joined()
}
