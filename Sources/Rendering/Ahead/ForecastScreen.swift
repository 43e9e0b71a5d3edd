import Basics
package import Insight
import Scheduling
package import Terminal

/// What is coming: cards due on each day, and what will be known on the day of the interview.
package func forecastScreen(_ forecast: Forecast, _ capabilities: Capabilities) -> [Line] {
  let title = "Cards due if you add nothing and miss nothing"
  let now =
    "today \(forecast.due.first ?? 0)"
    + (forecast.overdue > 0 ? " · overdue \(forecast.overdue)" : "")
  let head =
    capabilities.isPlain
    ? paragraph("\(title): \(now.replacing(" ·", with: ",")).", capabilities)
    : wrap(
      Line(title, .title) + "   " + Line(now),
      width: capabilities.width,
      first: " ",
      rest: " "
    )
  let parts = [
    head, chart(forecast, capabilities), loadFacts(forecast, capabilities),
    forecast.interview.map { interviewFacts($0, cards: forecast.cards, capabilities) } ?? [],
  ].filter { !$0.isEmpty }
  return Array(parts.joined(separator: capabilities.isPlain ? [] : [Line()]))
}

/// In plain a sentence for each day that has cards.
private func chart(_ forecast: Forecast, _ capabilities: Capabilities) -> [Line] {
  guard forecast.due.contains(where: { $0 > 0 }) else {
    return wrap(
      Line("No card is due in \(counted(forecast.due.count, "day"))."),
      width: capabilities.width,
      first: margin(capabilities)
    )
  }
  guard !capabilities.isPlain else {
    return forecast.due.enumerated().filter { $0.element > 0 }.flatMap { ahead, count in
      paragraph("\(weekday(forecast.today.advanced(by: ahead))): \(count).", capabilities)
    }
  }
  let widest = "\(7 * scale(for: forecast.due.max() ?? 1))".count + 3
  let room = capabilities.width - widest
  let shown = Array(
    forecast.due.prefix(max(1, capabilities.hasBraille ? room * 2 : room / 3))
  )
  let most = shown.max() ?? 1
  let step = scale(for: most)
  let rows = (most + step - 1) / step
  let label = "\(rows * step)".count + 1
  guard !capabilities.hasBraille else {
    let days = shown.count
    return brailleChart(forecast, days: days, step: step, rows: rows, label: label)
      + hidden(forecast, after: days, capabilities)
  }
  let steps = Array("▁▂▃▄▅▆▇█")
  let body = (0..<rows).reversed().map { row -> Line in
    let cells = shown.map { count -> Line in
      let eighths = min(8, max(0, (count - row * step) * 8 + step - 1) / step)
      return Line("  ") + (eighths > 0 ? Line(String(steps[eighths - 1]), .ok) : Line(" "))
    }
    let start = Line("\((row + 1) * step)").aligned(to: label) + " ┤"
    return cells.reduce(start, +).trimmed()
  }
  let days = shown.indices.map { forecast.today.advanced(by: $0) }
  let axis =
    Line("0").aligned(to: label) + " └" + Line(String(repeating: "───", count: shown.count))
  let numbers = days.reduce(Line(spaces(label + 2))) { $0 + Line("\($1.parts.day)").aligned(to: 3) }
  return body
    + [axis, numbers, months(days, margin: label + 2, forecast, capabilities)].filter {
      !$0.isEmpty
    }
    + hidden(forecast, after: shown.count, capabilities)
}

/// The name of a month below its first day, and a mark below the interview.
private func months(
  _ days: [CivilDay],
  margin: Int,
  _ forecast: Forecast,
  _ capabilities: Capabilities
) -> Line {
  var line = Line(spaces(margin))
  for (index, day) in days.enumerated() {
    let end = margin + 3 * (index + 1)
    if forecast.interview?.day == day {
      let mark = ["interview ↑", "↑"].first { line.trimmed().width + $0.count + 1 <= end } ?? ""
      line = line.trimmed()
      line = line + Line(spaces(end - line.width - mark.count)) + Line(mark, .part)
    } else if index == 0 || day.parts.day == 1, line.width < end - 1,
      end + 1 <= capabilities.width
    {
      line = line.padded(to: end - 2) + Line(day.monthName)
    }
  }
  return line.trimmed()
}

private func hidden(_ forecast: Forecast, after count: Int, _ capabilities: Capabilities) -> [Line]
{
  let rest = forecast.due.dropFirst(count)
  let sum = rest.reduce(0, +)
  guard sum > 0 else { return [] }
  return wrap(
    Line("and \(sum) in the \(counted(rest.count, "day")) after"),
    width: capabilities.width,
    first: " ",
    rest: " "
  )
}

/// So many cards a row that seven rows are enough: 1, 2 or 5 times a power of ten.
private func scale(for most: Int) -> Int {
  var power = 1
  while true {
    for step in [1, 2, 5] where step * power * 7 >= most { return step * power }
    power *= 10
  }
}

private func loadFacts(_ forecast: Forecast, _ capabilities: Capabilities) -> [Line] {
  let tenths = Int((forecast.steadyLoad * 10).rounded())
  let load = "\(tenths / 10).\(tenths % 10) cards a day"
  let steady =
    tenths > 0
    ? fact("Steady", [Line(load), Line("the sum of 1/interval")], capabilities) : []
  guard let expected = forecast.expected,
    let peak = expected.indices.max(by: { a, b in
      (expected[a].count, b) < (expected[b].count, a)
    }), expected[peak].count > 0
  else { return steady }
  let mean = Double(expected.reduce(0) { $0 + $1.count }) / Double(expected.count)
  let seconds = expected.reduce(0) { $0 + $1.seconds } / Double(expected.count)
  let new = min(forecast.newPerDay, forecast.new)
  return steady
    + fact(
      "Expected",
      [
        Line(new > 0 ? "with \(new) new a day, and misses" : "with misses"),
        Line("\(daily(mean)) cards, \(daily(seconds / 60)) min a day"),
        Line("peak \(expected[peak].count) on \(weekday(forecast.today.advanced(by: peak)))"),
      ],
      capabilities
    )
}

/// How many of so many cards are recalled on the day of the interview, with study and without.
func interviewFacts(
  _ interview: Forecast.Interview,
  cards count: Int,
  _ capabilities: Capabilities
) -> [Line] {
  let how = interview.minutesPerDay.map { "with \($0) min a day" } ?? "with study"
  func cards(_ share: Double) -> String {
    "\(Int((share * Double(count)).rounded())) of \(counted(count, "card"))"
  }
  return fact(
    "On \(shortDate(interview.day))",
    [
      Line("\(cards(interview.recall)) likely recalled (\(percent(interview.recall))) \(how)"),
      Line("\(percent(interview.recallWithoutStudy)) without any"),
    ],
    capabilities
  )
}

extension Simulation.Day {
  /// Cards answered.
  fileprivate var count: Int { reviews + new }
}
