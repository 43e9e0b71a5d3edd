import Basics
package import Insight
import JSON

/// A simulation as one JSON document, schema `grill.simulation/1`.
///
/// `rule` is `retention` or `plan`; `recall` of a day is that of the next morning. `choices` is empty
/// where one retention was asked for.
package func simulationJSON(of study: SimulatedStudy) -> String {
  let setting = study.setting
  let (rule, retention, interview): (String, Double?, CivilDay?) =
    switch setting.rule {
    case .retention(let retention): ("retention", retention, nil)
    case .plan(let interview): ("plan", nil, interview)
    }
  return safeText(of: [
    "schema": "grill.simulation/1",
    "today": .string(setting.today.description),
    "model": .string(setting.model),
    "memory_model": .string(setting.memory),
    "rule": .string(rule),
    "desired_retention": retention.map { JSONValue($0) } ?? .null,
    "interview": interview.map { .string($0.description) } ?? .null,
    "minutes_per_day": setting.minutesPerDay.map { JSONValue($0) } ?? .null,
    "new_per_day": JSONValue(setting.newPerDay),
    "milliseconds_per_card": JSONValue(milliseconds(setting.secondsPerCard)),
    "pace_is_measured": .bool(setting.isPaceMeasured),
    "seed": .string(String(setting.seed)),
    "cards": JSONValue(study.cards),
    "unseen": JSONValue(study.unseen),
    "recall": JSONValue(study.recall.rounded4),
    "milliseconds": JSONValue(milliseconds(study.seconds)),
    "days": json(of: study.days),
    "choices": .array(
      study.choices.map { choice in
        [
          "desired_retention": JSONValue(choice.desiredRetention),
          "milliseconds_per_day": JSONValue(milliseconds(choice.secondsPerDay)),
          "recall": JSONValue(choice.recall.rounded4),
          "unseen": JSONValue(choice.unseen),
        ]
      }
    ),
  ])
}
