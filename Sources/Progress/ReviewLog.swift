import Basics

/// A review log as it was read: what happened, and what of the file could not be read.
///
/// One damaged line never costs another: every line stands for itself, and where a line that was
/// torn has a good one stuck to its end, the good one counts.
package struct ReviewLog: Sendable, Hashable {
  /// Each id once, by moment and id, whatever order the lines lie in.
  package private(set) var events: [Event] = []
  package private(set) var damage: [Damage] = []
  /// Whether the last line is complete, so that another can be appended.
  package private(set) var endsCleanly = true
  /// Lines whose id an earlier line has, as a merge by union may leave them.
  package private(set) var repeated = 0

  /// Bytes that are no event.
  package struct Damage: Sendable, Hashable {
    /// Counted from 1.
    package let line: Int
    package let bytes: [UInt8]
    /// Whether it is the end of the file without a line feed: an append that was interrupted.
    package let isTorn: Bool
  }

  package init() {}

  package init(reading bytes: [UInt8]) {
    var reader = EventReader(bytes)
    var order = Order()
    for line in LogLines(of: bytes) {
      var start = line.range.lowerBound
      if let event = reader.lastEvent(in: line.range, from: &start) {
        if order.isNew(event, after: events) {
          events.append(consume event)
        } else {
          repeated += 1
        }
      }
      if start > line.range.lowerBound {
        let rest = Array(bytes[line.range.lowerBound..<start])
        damage.append(Damage(line: line.number, bytes: rest, isTorn: !line.isEnded))
      }
      endsCleanly = line.isEnded
    }
    // Two different lines may have one id: then the union's choice counts, whatever came first.
    guard repeated == 0 else {
      events = ReviewLog(reading: Self.union(of: [bytes])).events
      return
    }
    if !order.isKept { events.sort() }
  }

  /// The good lines of several logs, each once, in the order in which they happened.
  ///
  /// The same for the logs in any order and any number of times. A line is kept as its bytes, what
  /// this version does not understand included.
  package static func union(of logs: [[UInt8]]) -> [UInt8] {
    var kept: [String: (event: Event, line: ArraySlice<UInt8>)] = [:]
    for log in logs {
      var reader = EventReader(log)
      for line in LogLines(of: log) {
        var start = line.range.lowerBound
        guard let event = reader.lastEvent(in: line.range, from: &start) else { continue }
        let good = log[start..<line.range.upperBound]
        if let other = kept[event.id], !good.lexicographicallyPrecedes(other.line) { continue }
        kept[event.id] = (event, good)
      }
    }
    return Array(
      kept.values.sorted { $0.event < $1.event }.map { $0.line + [lineFeed] }.joined()
    )
  }

  /// The good lines as they lie, the damage left out.
  package static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    var reader = EventReader(bytes)
    var result: [UInt8] = []
    for line in LogLines(of: bytes) {
      var start = line.range.lowerBound
      guard reader.lastEvent(in: line.range, from: &start) != nil else { continue }
      result += bytes[start..<line.range.upperBound]
      result.append(lineFeed)
    }
    return result
  }
}

/// Whether events come in order: then of the ids before only the last one has to be known.
private struct Order {
  /// Whether the events have to be sorted.
  private(set) var isKept = true
  /// Whether every id is greater than the one before it.
  private var isRising = true
  private var last: Event.Position?
  private var ids: Set<String> = []

  /// False where one of the events before has its id.
  mutating func isNew(_ event: Event, after events: [Event]) -> Bool {
    let position = event.position
    defer { last = position }
    guard let last else { return true }
    if position < last { isKept = false }
    if isRising {
      if last.id < position.id { return true }
      isRising = false
      ids = Set(events.map(\.id))
    }
    return ids.insert(position.id).inserted
  }
}

extension EventReader {
  /// The event that a line ends with; what is before `start` then belongs to none.
  mutating func lastEvent(in line: Range<Int>, from start: inout Int) -> Event? {
    if let event = event(in: line) { return event }
    let opening = Array("{\"id\":".utf8)
    let bytes = bytes
    // An append after a torn one leaves two openings; a bound keeps a hostile file from costing the
    // square of its length.
    let openings = line.dropFirst().lazy.filter {
      bytes[$0..<line.upperBound].starts(with: opening)
    }.prefix(64)
    for opening in openings {
      start = opening
      if let event = event(in: opening..<line.upperBound) { return event }
    }
    start = line.upperBound
    return nil
  }
}
