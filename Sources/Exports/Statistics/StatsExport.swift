import Basics
package import Insight
import JSON

/// The overview for programs: one JSON document, schema `grill.stats/1`.
///
/// Shares run from 0 to 1; what was never measured is null. Times are in milliseconds.
package func statsJSON(of overview: Overview) -> String {
  let cards = overview.cards
  return safeText(of: [
    "schema": "grill.stats/1",
    "from": JSONValue(overview.days.first?.description),
    "to": JSONValue(overview.days.last?.description),
    "reviews": JSONValue(overview.reviews),
    "goal": JSONValue(overview.goal),
    "recall": json(of: overview.recall),
    "recall_by_age": json(byAge: overview.recallByAge),
    "reviews_per_day": .array(overview.reviewsPerDay.map { JSONValue($0) }),
    "milliseconds_per_day": .array(overview.secondsPerDay.map { JSONValue(milliseconds($0)) }),
    "streak": JSONValue(overview.streak.current),
    "best_streak": JSONValue(overview.streak.best),
    "cards": [
      "new": JSONValue(cards.new),
      "learning": JSONValue(cards.learning),
      "young": JSONValue(cards.young),
      "mature": JSONValue(cards.mature),
      "suspended": JSONValue(cards.suspended),
    ],
    "due_now": JSONValue(overview.dueNow),
    "due_next": .array(overview.dueNext.map { JSONValue($0) }),
    "topics": .array(overview.topics.map(json)),
  ])
}

/// A line for each topic, tabs between.
package func statsTSV(of overview: Overview) -> String {
  tabSeparated(
    ["topic", "cards", "recalled", "of", "coverage", "compared", "median_milliseconds"],
    overview.topics.map { topic in
      [
        topic.name, "\(topic.cards)", "\(topic.recall.recalled)", "\(topic.recall.of)",
        cell(topic.coverage), "\(topic.compared)",
        topic.medianSeconds.map { "\(milliseconds($0))" } ?? "",
      ]
    }
  )
}

private func json(of topic: Topic) -> JSONValue {
  [
    "name": .string(topic.name),
    "cards": JSONValue(topic.cards),
    "recall": json(of: topic.recall),
    "coverage": json(topic.coverage),
    "median_milliseconds": topic.medianSeconds.map { JSONValue(milliseconds($0)) } ?? .null,
    "compared": JSONValue(topic.compared),
  ]
}
