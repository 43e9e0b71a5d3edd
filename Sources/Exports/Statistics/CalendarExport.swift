import Basics
package import Insight
import JSON

/// The calendar as one JSON document, schema `grill.calendar/1`.
///
/// `days` are whole weeks from a Monday on, up to today; `level` runs from 0, nothing, to 4.
package func calendarJSON(of calendar: ReviewCalendar) -> String {
  safeText(of: [
    "schema": "grill.calendar/1",
    "from": .string(calendar.monday.description),
    "to": .string(calendar.today.description),
    "weeks": JSONValue(calendar.weeks),
    "reviews": JSONValue(calendar.total),
    "days_studied": JSONValue(calendar.studiedDays),
    "streak": JSONValue(calendar.streak.current),
    "best_streak": JSONValue(calendar.streak.best),
    "most": calendar.most.map {
      ["day": .string($0.day.description), "reviews": JSONValue($0.reviews)]
    } ?? .null,
    "mean_on_workdays": json(calendar.meanOnWorkdays),
    "mean_on_weekends": json(calendar.meanOnWeekends),
    "days": .array(
      calendar.reviews.enumerated().map { index, count in
        [
          "day": .string(calendar.monday.advanced(by: index).description),
          "reviews": JSONValue(count),
          "level": JSONValue(ReviewCalendar.level(of: count)),
        ]
      }
    ),
  ])
}

/// A line for each day, tabs between.
package func calendarTSV(of calendar: ReviewCalendar) -> String {
  tabSeparated(
    ["day", "reviews", "level"],
    calendar.reviews.enumerated().map { index, count in
      [
        calendar.monday.advanced(by: index).description, "\(count)",
        "\(ReviewCalendar.level(of: count))",
      ]
    }
  )
}
