import Basics
package import Insight
import JSON

/// What is remembered as one JSON document, schema `grill.memory/1`.
///
/// A bucket holds what is not below its `from`, and below that of the next. `known` and
/// `mean_recall` are null where the model does not foretell recall; the interview's shares are of all
/// `cards`.
package func memoryJSON(of memories: Memories) -> String {
  safeText(of: [
    "schema": "grill.memory/1",
    "model": .string(memories.model),
    "cards": JSONValue(memories.cards),
    "seen": JSONValue(memories.seen),
    "known": json(memories.known),
    "mean_recall": json(memories.recall),
    "stability_days": .array(memories.stabilities.map(json)),
    "difficulty": .array(memories.difficulties.map(json)),
    "interview": memories.interview.map(json) ?? .null,
  ])
}

/// A line for each bucket, tabs between.
package func memoryTSV(of memories: Memories) -> String {
  let rows = [
    ("stability_days", memories.stabilities), ("difficulty", memories.difficulties),
  ].flatMap { name, buckets in
    buckets.map { [name, cell($0.from), "\($0.cards)"] }
  }
  return tabSeparated(["what", "from", "cards"], rows)
}

private func json(of bucket: Memories.Bucket) -> JSONValue {
  ["from": JSONValue(bucket.from), "cards": JSONValue(bucket.cards)]
}
