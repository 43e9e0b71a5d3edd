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
    var seen: Set<String> = []
    for line in lines(of: bytes) {
      let (event, rest) = read(line.bytes)
      if let event {
        if seen.insert(event.id).inserted { events.append(event) } else { repeated += 1 }
      }
      if !rest.isEmpty {
        damage.append(Damage(line: line.number, bytes: Array(rest), isTorn: !line.isEnded))
      }
      endsCleanly = line.isEnded
    }
    // Two different lines may have one id: then the union's choice counts, whatever came first.
    guard repeated == 0 else {
      events = ReviewLog(reading: Self.union(of: [bytes])).events
      return
    }
    if !zip(events, events.dropFirst()).allSatisfy({ $0 < $1 }) { events.sort() }
  }

  /// The good lines of several logs, each once, in the order in which they happened.
  ///
  /// The same for the logs in any order and any number of times. A line is kept as its bytes, what
  /// this version does not understand included.
  package static func union(of logs: [[UInt8]]) -> [UInt8] {
    var kept: [String: (event: Event, line: ArraySlice<UInt8>)] = [:]
    for line in logs.flatMap(lines(of:)) {
      let (event, rest) = read(line.bytes)
      guard let event else { continue }
      let good = line.bytes.dropFirst(rest.count)
      if let other = kept[event.id], !good.lexicographicallyPrecedes(other.line) { continue }
      kept[event.id] = (event, good)
    }
    return Array(
      kept.values.sorted { $0.event < $1.event }.map { $0.line + [lineFeed] }.joined()
    )
  }

  /// The good lines as they lie, the damage left out.
  package static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for line in lines(of: bytes) {
      let (event, rest) = read(line.bytes)
      guard event != nil else { continue }
      result += line.bytes.dropFirst(rest.count)
      result.append(lineFeed)
    }
    return result
  }
}

let lineFeed = UInt8(ascii: "\n")

struct LogLine {
  var number: Int
  /// Without its line end.
  var bytes: ArraySlice<UInt8>
  var isEnded: Bool
}

/// The lines that are not blank.
func lines(of bytes: [UInt8]) -> [LogLine] {
  var lines: [LogLine] = []
  var rest = bytes[...]
  if rest.starts(with: [0xef, 0xbb, 0xbf]) { rest = rest.dropFirst(3) }
  var number = 0
  while !rest.isEmpty {
    number += 1
    let end = rest.firstIndex(of: lineFeed)
    var line = rest[..<(end ?? rest.endIndex)]
    if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
    if !line.isEmpty { lines.append(LogLine(number: number, bytes: line, isEnded: end != nil)) }
    rest = end.map { rest[($0 + 1)...] } ?? []
  }
  return lines
}

/// The event that a line ends with, and the bytes before it that belong to none.
func read(_ line: ArraySlice<UInt8>) -> (event: Event?, rest: ArraySlice<UInt8>) {
  if let event = Event(line: line) { return (event, line.prefix(0)) }
  let opening = Array("{\"id\":".utf8)
  // An append after a torn one leaves two openings; a bound keeps a hostile file from costing the
  // square of its length.
  let starts = line.indices.dropFirst().lazy.filter { line[$0...].starts(with: opening) }.prefix(64)
  for start in starts {
    if let event = Event(line: line[start...]) { return (event, line[..<start]) }
  }
  return (nil, line)
}
