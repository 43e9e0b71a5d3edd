import Basics
package import Insight
package import Terminal

/// Did I show up? A column for each week, two where there is room, and five levels of reviews a day.
///
/// Where not all weeks fit, the last ones are shown, and that is said.
package func calendarScreen(_ calendar: ReviewCalendar, _ capabilities: Capabilities) -> [Line] {
  let margin = 6
  let room = capabilities.width - margin
  let isPlain = capabilities.isPlain
  let shown = isPlain ? calendar : calendar.last(weeks: min(calendar.weeks, room))
  let cellWidth = 2 * shown.weeks <= room ? 2 : 1
  let days = counted(shown.studiedDays, "day")
  let head = viewHead(
    "Reviews per day",
    [
      span(shown.monday, shown.today, capabilities),
      "\(counted(shown.total, "review")) on \(days)",
    ],
    capabilities
  )
  guard calendar.begin != nil else {
    return blocks([head, nothingYet(capabilities)], capabilities)
  }
  let hidden =
    shown.weeks < calendar.weeks
    ? said(
      "The last \(shown.weeks) of \(calendar.weeks) weeks; all need \(calendar.weeks + margin) columns.",
      capabilities
    ) : []
  let picture =
    isPlain
    ? weekSentences(shown, capabilities)
    : monthNames(shown, margin: margin, cellWidth: cellWidth, width: capabilities.width)
      + weekdayRows(shown, cellWidth: cellWidth)
  return blocks(
    [
      head, picture, legend(cellWidth: cellWidth, capabilities) + hidden,
      facts(shown, capabilities),
    ],
    capabilities
  )
}

private let marks = ["·", "░", "▒", "▓", "█"]

private func weekdayRows(_ calendar: ReviewCalendar, cellWidth: Int) -> [Line] {
  CivilDay.weekdayNames.enumerated().map { weekday, name in
    let days = stride(from: weekday, to: calendar.reviews.count, by: 7)
    return days.reduce(Line(" \(name)  ")) { line, day in
      let level = ReviewCalendar.level(of: calendar.reviews[day])
      let cell = String(repeating: marks[level], count: cellWidth)
      return line + Line(cell, level == 0 ? .dim : [.ok, .level(level)])
    }
  }
}

/// The name of each month above the week that has its first day, and of the first where it has room.
private func monthNames(
  _ calendar: ReviewCalendar,
  margin: Int,
  cellWidth: Int,
  width: Int
) -> [Line] {
  var labels: [(column: Int, name: String)] = []
  for week in 0..<calendar.weeks {
    let monday = calendar.monday.advanced(by: 7 * week)
    let first = (0..<7).map(monday.advanced).first { $0.parts.day == 1 && $0 <= calendar.today }
    guard let day = first ?? (week == 0 ? monday : nil) else { continue }
    labels.append((margin + week * cellWidth, day.monthName))
  }
  if labels.count > 1, labels[1].column - labels[0].column < 4 { labels.removeFirst() }
  let line = labels.reduce(Line()) { line, label in
    label.column + 3 <= width ? line.padded(to: label.column) + Line(label.name) : line
  }
  return [line]
}

private func legend(cellWidth: Int, _ capabilities: Capabilities) -> [Line] {
  guard !capabilities.isPlain else { return [] }
  let levels = ReviewCalendar.levels
  let names =
    ["none"]
    + levels.indices.map { index in
      levels.indices.contains(index + 1)
        ? "\(levels[index])–\(levels[index + 1] - 1)" : "\(levels[index])+"
    }
  let items = zip(marks, names).enumerated().map { level, item in
    let mark = String(repeating: item.0, count: cellWidth)
    return Line(mark, level == 0 ? .dim : [.ok, .level(level)]) + Line(" " + item.1)
  }
  return row(items, gap: 2, margin: 1, width: capabilities.width)
}

private func weekSentences(_ calendar: ReviewCalendar, _ capabilities: Capabilities) -> [Line] {
  (0..<calendar.weeks).flatMap { week -> [Line] in
    let days = calendar.reviews.dropFirst(7 * week).prefix(7)
    let sum = days.reduce(0, +)
    guard sum > 0 else { return [] }
    let monday = shortDate(calendar.monday.advanced(by: 7 * week))
    let studied = counted(days.count { $0 > 0 }, "day")
    return paragraph("Week of \(monday): \(counted(sum, "review")) on \(studied).", capabilities)
  }
}

private func facts(_ calendar: ReviewCalendar, _ capabilities: Capabilities) -> [Line] {
  let between = capabilities.isPlain ? " to " : "–"
  let means = [
    calendar.meanOnWorkdays.map { "Mon\(between)Fri \(tenths($0)) a day" },
    calendar.meanOnWeekends.map { "Sat\(between)Sun \(tenths($0)) a day" },
  ]
  return fact(
    "Streak",
    [Line(counted(calendar.streak.current, "day")), Line("best \(calendar.streak.best)")],
    capabilities
  )
    + fact(
      "Most",
      calendar.most.map { [Line("\($0.reviews) on \(weekday($0.day))")] } ?? [],
      capabilities
    )
    + fact("Average", means.compactMap { $0.map { Line($0) } }, capabilities)
}
