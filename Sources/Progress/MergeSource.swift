import Basics
import Scheduling

/// A log that another is to take in, with what only the snapshot beside it knew.
package struct MergeSource: Sendable {
  package let log: [UInt8]
  /// How many different events it has, those carried over included.
  package let events: Int
  /// How many facts only the snapshot knew.
  package let carried: Int
  /// What could not be read, and is left out.
  package let damage: [ReviewLog.Damage]

  /// `snapshot` is `nil` where the log stands alone, `log` where only the snapshot is left.
  ///
  /// The same files give the same events, ids included, so that they can be merged twice.
  package init(snapshot: [UInt8]?, log: [UInt8]?) throws(SnapshotError) {
    var bytes = log ?? []
    if bytes.last.map({ $0 != lineFeed }) ?? false { bytes.append(lineFeed) }
    var carried: [Event] = []
    if let snapshot {
      var count = 0
      let opening = try open(snapshot: snapshot, log: log) { _ in
        count += 1
        return placeholder + String(count)
      }
      carried = opening.eventsToAppend.map(\.withLastingID)
    }
    bytes += Array(carried.map { $0.line + "\n" }.joined().utf8)
    let reading = ReviewLog(reading: bytes)
    self.log = bytes
    self.carried = carried.count
    events = reading.events.count
    damage = reading.damage
  }
}

private let placeholder = "to be derived "

extension Event {
  /// With an id that follows from what it says, where it has none yet.
  fileprivate var withLastingID: Event {
    guard id.hasPrefix(placeholder) else { return self }
    var event = self
    event.id = ""
    event.id = EventIDs.derived(at: at.moment, from: ["carried over", event.line])
    return event
  }
}
