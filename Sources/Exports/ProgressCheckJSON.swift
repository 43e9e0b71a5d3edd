import Basics
import JSON
package import Progress

/// What a check of the learner's data found, for programs: one JSON document, schema
/// `grill.progress-check/1`.
///
/// `ok` is false where a finding is more than a note. `since` is null where nothing was answered.
package func progressCheckJSON(of check: ProgressCheck, snapshot: String, log: String) -> String {
  let summary = check.summary
  return safeText(of: [
    "schema": "grill.progress-check/1",
    "ok": .bool(check.isGood),
    "snapshot": .string(snapshot),
    "log": .string(log),
    "answers": JSONValue(summary.answers),
    "cards": JSONValue(summary.cards),
    "since": JSONValue(summary.since?.description),
    "events": JSONValue(summary.events),
    "lines": JSONValue(summary.lines),
    "unreadable_lines": JSONValue(summary.unreadable),
    "snapshot_readable": .bool(summary.isSnapshotReadable),
    "findings": .array(check.findings.map(\.json)),
  ])
}
