import Basics

/// How long a log is and how it ends: enough to see later whether it only grew.
package struct LogMark: Sendable, Hashable {
  package var length: Int
  /// Of the last 4096 bytes, or of all where there are fewer.
  package var checksum: UInt32

  package init(length: Int, checksum: UInt32) {
    self.length = length
    self.checksum = checksum
  }
}

/// The end of a log that is being appended to.
package struct LogTail: Sendable, Hashable {
  package private(set) var length: Int
  private var bytes: [UInt8]

  package init(of log: [UInt8] = []) {
    length = log.count
    bytes = log.suffix(markedLength)
  }

  package mutating func append(_ more: some Collection<UInt8>) {
    length += more.count
    bytes = (bytes + more).suffix(markedLength)
  }

  package var mark: LogMark { LogMark(length: length, checksum: checksum(of: bytes)) }
}

private let markedLength = 4096

extension LogMark {
  /// Whether the log still begins with what was marked.
  func isPrefix(of log: [UInt8]) -> Bool {
    guard length <= log.count, length == 0 || log[length - 1] == lineFeed else { return false }
    return LogTail(of: Array(log[max(0, length - markedLength)..<length])).mark.checksum == checksum
  }
}
