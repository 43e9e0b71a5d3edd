import Basics
package import Insight
import JSON

/// The hours of the day as one JSON document, schema `grill.time/1`.
///
/// All 24 hours of the learner's clock, from midnight on. `best` and `worst` begin two hours each, and
/// are null where too few answers tell; `apart` says whether they differ by more than chance would.
package func timeJSON(of time: TimeOfDay) -> String {
  let (best, worst, apart) = told(time.verdict)
  return safeText(of: [
    "schema": "grill.time/1",
    "from": .string(time.days.lowerBound.description),
    "to": .string(time.days.upperBound.description),
    "answers": JSONValue(time.answers),
    "best": best.map(json) ?? .null,
    "worst": worst.map(json) ?? .null,
    "apart": .bool(apart),
    "hours": .array(
      time.hours.enumerated().map { index, hour in
        [
          "hour": JSONValue(index),
          "answers": JSONValue(hour.answers),
          "recall": json(of: hour.recall),
        ]
      }
    ),
  ])
}

/// A line for each hour, tabs between.
package func timeTSV(of time: TimeOfDay) -> String {
  tabSeparated(
    ["hour", "answers", "recalled", "of"],
    time.hours.enumerated().map { index, hour in
      ["\(index)", "\(hour.answers)", "\(hour.recall.recalled)", "\(hour.recall.of)"]
    }
  )
}

private func told(
  _ verdict: TimeOfDay.Verdict
) -> (best: TimeOfDay.Block?, worst: TimeOfDay.Block?, apart: Bool) {
  switch verdict {
  case .tooFew: (nil, nil, false)
  case .alike(let best, let worst): (best, worst, false)
  case .apart(let best, let worst): (best, worst, true)
  }
}

private func json(of block: TimeOfDay.Block) -> JSONValue {
  ["hour": JSONValue(block.start), "recall": json(of: block.recall)]
}
