import Basics
import Insight
import Terminal

/// The days of a forecast at two days a column, so that all of a month stand side by side on any screen.
///
/// A row is `step` cards; below stand each week's first day and the months.
func brailleChart(
  _ forecast: Forecast,
  days count: Int,
  step: Int,
  rows: Int,
  label: Int
) -> [Line] {
  let numbers = Array(forecast.due.prefix(count))
  let pictures = brailleRows(numbers, most: rows * step, rows: rows)
  let body = pictures.enumerated().map { row, picture in
    (Line("\((rows - row) * step)").aligned(to: label) + " ┤" + Line(picture, .ok))
  }
  let columns = (numbers.count + 1) / 2
  let axis = Line("0").aligned(to: label) + " └" + Line(String(repeating: "─", count: columns))
  var weeks = Line(spaces(label + 2))
  var months = weeks
  for index in numbers.indices {
    let day = forecast.today.advanced(by: index)
    let column = label + 2 + index / 2
    if index.isMultiple(of: 7) {
      weeks = weeks.padded(to: column) + Line("\(day.parts.day)")
    }
    if index == 0 || day.parts.day == 1, months.width < column || index == 0 {
      months = months.padded(to: column) + Line(day.monthName)
    }
  }
  let mark = forecast.interview.flatMap { interview -> Line? in
    let index = interview.day.days(since: forecast.today)
    guard numbers.indices.contains(index) else { return nil }
    return Line(spaces(label + 2 + index / 2)) + Line("↑ interview", .part)
  }
  return body + [axis, weeks, months] + (mark.map { [$0] } ?? [])
}
