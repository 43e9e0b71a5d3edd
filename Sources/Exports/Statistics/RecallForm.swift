import Insight
import JSON

/// A recall as JSON: both counts, and their share from 0 to 1, null for none.
func json(of recall: Recall) -> JSONValue {
  [
    "recalled": JSONValue(recall.recalled),
    "of": JSONValue(recall.of),
    "share": json(recall.share),
  ]
}

/// The recall of each age, none left out.
func json(byAge recalls: [Age: Recall]) -> JSONValue {
  .object(Age.allCases.map { JSONMember($0.rawValue, json(of: recalls[$0] ?? Recall())) })
}

/// To four places; null for none.
func json(_ number: Double?) -> JSONValue { number.map { JSONValue($0.rounded4) } ?? .null }

/// To four places; an empty cell for none.
func cell(_ number: Double?) -> String { number.map { "\($0.rounded4)" } ?? "" }
