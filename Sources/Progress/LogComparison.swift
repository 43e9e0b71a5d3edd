import Basics

/// What became of the part of a log that a snapshot has seen.
package enum LogComparison: Sendable, Hashable {
  /// Nothing but `newBytes` that came after it.
  case grown(newBytes: Int)
  /// The log is shorter by so many bytes.
  case cut(missingBytes: Int)
  /// Its last 4096 bytes are others: replaced, merged or damaged near its end.
  case otherEnd
  /// Its end is the same and what lies before that is not; only this look finds it.
  case otherBefore
  /// Its end is the same; the snapshot does not know what the whole hashed to.
  case sameEnd(newBytes: Int)
}

/// Compares all that a snapshot has seen of a log with the log as it is now.
///
/// - Complexity: O(n) in the log's bytes; opening looks at the end alone.
package func compare(_ log: [UInt8], with mark: LogMark) -> LogComparison {
  guard log.count >= mark.length else { return .cut(missingBytes: mark.length - log.count) }
  guard mark.isPrefix(of: log) else { return .otherEnd }
  let newBytes = log.count - mark.length
  guard let known = mark.hash else { return .sameEnd(newBytes: newBytes) }
  var hash = LogHash()
  hash.take(log[..<mark.length])
  return hash == known ? .grown(newBytes: newBytes) : .otherBefore
}
