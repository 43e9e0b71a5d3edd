import Basics
package import Insight
import JSON

/// A forecast as one JSON document, schema `grill.forecast/1`.
///
/// `due` counts cards by day if nothing is added and nothing missed, `expected` what simulation makes
/// of it with new cards and misses; null where the model does not foretell recall.
package func forecastJSON(of forecast: Forecast) -> String {
  safeText(of: [
    "schema": "grill.forecast/1",
    "today": .string(forecast.today.description),
    "cards": JSONValue(forecast.cards),
    "new": JSONValue(forecast.new),
    "overdue": JSONValue(forecast.overdue),
    "due": .array(
      forecast.due.enumerated().map { ahead, count in
        [
          "day": .string(forecast.today.advanced(by: ahead).description), "cards": JSONValue(count),
        ]
      }
    ),
    "steady_load": JSONValue(forecast.steadyLoad.rounded4),
    "new_per_day": JSONValue(forecast.newPerDay),
    "expected": forecast.expectedDays.map(json) ?? .null,
    "interview": forecast.interview.map(json) ?? .null,
  ])
}

/// A line for each day, tabs between: day, due, and what is expected, empty where that is not known.
package func forecastTSV(of forecast: Forecast) -> String {
  let expectedDays = forecast.expectedDays ?? []
  let rows = forecast.due.enumerated().map { ahead, count -> [String] in
    let expected = expectedDays.indices.contains(ahead) ? expectedDays[ahead] : nil
    return [
      forecast.today.advanced(by: ahead).description, "\(count)",
      expected.map { "\($0.new)" } ?? "", expected.map { "\($0.reviews)" } ?? "",
      expected.map { "\(milliseconds($0.seconds))" } ?? "",
    ]
  }
  let head = ["day", "due", "expected_new", "expected_reviews", "expected_milliseconds"]
  return tabSeparated(head, rows)
}

func json(of interview: Forecast.Interview) -> JSONValue {
  [
    "day": .string(interview.day.description),
    "recall": JSONValue(interview.recall.rounded4),
    "recall_without_study": JSONValue(interview.recallWithoutStudy.rounded4),
    "minutes_per_day": interview.minutesPerDay.map { JSONValue($0) } ?? .null,
  ]
}
