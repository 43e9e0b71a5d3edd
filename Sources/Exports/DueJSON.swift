package import Basics
import JSON
package import Sessions

/// What is due for programs: one JSON document, schema `grill.due/1`.
package func dueJSON(of load: DueLoad, pausedUntil: CivilDay? = nil) -> String {
  safeText(of: [
    "schema": "grill.due/1",
    "due": JSONValue(load.due),
    "new": JSONValue(load.new),
    "learning": JSONValue(load.learning),
    "learning_later": JSONValue(load.later),
    "paused_until": pausedUntil.map { .string($0.description) } ?? .null,
  ])
}
