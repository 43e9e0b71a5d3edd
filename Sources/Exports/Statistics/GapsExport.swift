import Basics
package import Insight
import JSON
import Progress
import Questions
import Rendering

/// The gaps for programs: one JSON document, schema `grill.gaps/1`.
///
/// Shares run from 0 to 1; what was never measured is null. Topics come weakest first.
package func gapsJSON(of gaps: Gaps) -> String {
  safeText(of: [
    "schema": "grill.gaps/1",
    "days": JSONValue(Gaps.days),
    "topics": .array(gaps.topics.map(json)),
    "unseen_cards": JSONValue(gaps.unseen),
    "missed_points": .array(gaps.missed.map(json)),
    "red_flags": .array(gaps.flags.map(json)),
    "ratings": .array(gaps.ratings.map(json)),
    "rubrics": .array(gaps.rubrics.map(json)),
    "weakest_cards": .array(gaps.weakest.map(JSONValue.string)),
  ])
}

/// A line for each topic, tabs between.
package func gapsTSV(of gaps: Gaps) -> String {
  tabSeparated(
    [
      "topic", "cards", "recalled", "of", "coverage", "compared", "over_time", "timed", "weight",
      "weakness", "minutes",
    ],
    gaps.topics.map { topic in
      [
        topic.name, "\(topic.cards)", "\(topic.recall.recalled)", "\(topic.recall.of)",
        cell(topic.coverage), "\(topic.compared)", "\(topic.over)", "\(topic.timed)",
        cell(topic.importance), cell(topic.weakness), "\(topic.minutes)",
      ]
    }
  )
}

private func json(of topic: GapTopic) -> JSONValue {
  [
    "name": .string(topic.name),
    "cards": JSONValue(topic.cards),
    "recall": json(of: topic.recall),
    "coverage": json(topic.coverage),
    "compared": JSONValue(topic.compared),
    "over_time": JSONValue(topic.over),
    "timed": JSONValue(topic.timed),
    "weight": JSONValue(topic.importance.rounded4),
    "weakness": JSONValue(topic.weakness.rounded4),
    "minutes": JSONValue(topic.minutes),
    "weak_cards": .array(topic.weak.map { .string($0.card) }),
  ]
}

private func json(of repeated: Gaps.Repeated) -> JSONValue {
  [
    "text": .string(repeated.text), "count": JSONValue(repeated.count),
    "card": .string(repeated.card),
  ]
}

private func json(of rated: RatedSubject) -> JSONValue {
  [
    "subject": .string(rated.rating.topic),
    "said": .string(rated.rating.level.rawValue),
    "measured": .string(rated.measured.rawValue),
    "recall": json(of: rated.recall),
    "coverage": json(rated.coverage),
    "questions": .array(rated.questions.map(JSONValue.string)),
  ]
}

private func json(of rubric: RubricReview) -> JSONValue {
  [
    "deck": .string(rubric.deck),
    "grade": .string(rubric.grade.rawValue),
    "answers": JSONValue(rubric.answers),
    "coverage": json(rubric.coverage),
    "red_flags": .array(rubric.flags.map(JSONValue.string)),
  ]
}
