import Basics

/// How long a log is, how it ends and what all of it hashes to: enough to see later whether it only
/// grew.
package struct LogMark: Sendable, Hashable {
  package var length: Int
  /// Of the last 4096 bytes, or of all where there are fewer; looked at whenever the log is opened.
  package var checksum: UInt32
  /// Of all bytes; `nil` where who made the mark did not know it.
  package var hash: LogHash?

  package init(length: Int, checksum: UInt32, hash: LogHash? = nil) {
    self.length = length
    self.checksum = checksum
    self.hash = hash
  }
}

/// The end of a log that is being appended to.
package struct LogTail: Sendable, Hashable {
  package private(set) var length: Int
  private var bytes: [UInt8]
  private var hash: LogHash?

  package init(of log: [UInt8] = []) {
    length = log.count
    bytes = log.suffix(markedLength)
    var hash = LogHash()
    hash.take(log)
    self.hash = hash
  }

  /// Of a log that `mark` fits; `end` is what lies in it from `mark.readingStart` on.
  init(after mark: LogMark, _ end: [UInt8]) {
    let new = end[(mark.length - mark.readingStart)...]
    // Where the hash is unknown all of the log was read.
    var hash = mark.hash ?? LogTail(of: Array(end[..<mark.length])).hash
    hash?.take(new)
    length = mark.length + new.count
    bytes = end.suffix(markedLength)
    self.hash = hash
  }

  package mutating func append(_ more: some Collection<UInt8>) {
    length += more.count
    bytes = (bytes + more).suffix(markedLength)
    hash?.take(more)
  }

  package var mark: LogMark {
    LogMark(length: length, checksum: checksum(of: bytes), hash: hash)
  }
}

private let markedLength = 4096

extension LogMark {
  /// From which byte on a log has to be read to go on from here; its start where the hash is unknown.
  package var readingStart: Int { hash == nil ? 0 : max(0, length - markedLength) }

  /// Whether the log still begins with what was marked, as far as its end there shows.
  func isPrefix(of log: [UInt8]) -> Bool { fits(log, from: 0) }

  /// The same of a log of which only what lies from that byte on was read.
  func fits(_ end: [UInt8], from start: Int) -> Bool {
    let marked = max(0, length - markedLength)
    guard start <= marked, length <= start + end.count,
      length == 0 || end[length - 1 - start] == lineFeed
    else { return false }
    return Basics.checksum(of: end[(marked - start)..<(length - start)]) == checksum
  }
}
