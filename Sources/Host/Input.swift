#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A descriptor read by lines and by keys in turn, so that nothing read ahead is lost between them.
final class Input {
  private let descriptor: Int32
  private var buffer: [UInt8] = []

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// The next line without its end; the last one need not have any.
  func readLine() -> String? {
    var searched = 0
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        var line = buffer[..<end]
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        let text = String(decoding: line, as: UTF8.self)
        buffer.removeFirst(end + 1)
        return text
      }
      searched = buffer.count
      // What wakes a painter is no reason to stop waiting for a line.
      while wait(milliseconds: nil) == .woken {}
      guard fill() else { break }
    }
    guard !buffer.isEmpty else { return nil }
    defer { buffer = [] }
    return String(decoding: buffer, as: UTF8.self)
  }

  func readBytes(timeout: Int?) -> [UInt8]? {
    if buffer.isEmpty {
      guard wait(milliseconds: timeout) == .ready else { return nil }
      _ = fill()
    }
    defer { buffer = [] }
    return buffer
  }

  func readAll(limit: Int) throws(HostError) -> [UInt8] {
    defer { buffer = [] }
    return try readToEnd(of: descriptor, named: "standard input", after: buffer, limit: limit)
  }

  /// Reads what there is; `false` at the end of input.
  private func fill() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 4096)
    while true {
      let got = retrying {
        bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      }
      if got < 0, errno == EAGAIN {
        while wait(milliseconds: nil) == .woken {}
        continue
      }
      // A terminal that is gone answers with an error: that too is the end.
      guard got > 0 else { return false }
      buffer += bytes[..<got]
      return true
    }
  }

  private enum Readiness {
    case ready
    case woken
    case late
  }

  private func wait(milliseconds: Int?) -> Readiness {
    let deadline = milliseconds.map { monotonicMilliseconds() + Int64($0) }
    while true {
      let left = deadline.map { max(0, $0 - monotonicMilliseconds()) } ?? -1
      var requests = [
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: RawMode.wakeDescriptor, events: Int16(POLLIN), revents: 0),
      ]
      let count = poll(&requests, nfds_t(requests.count), Int32(clamping: left))
      if count < 0, errno == EINTR { continue }
      if requests[1].revents != 0, RawMode.takeWake() { return .woken }
      if count == 0 { return .late }
      // An error of `poll` is left to `read`, which can tell.
      if count < 0 || requests[0].revents != 0 { return .ready }
    }
  }
}

func monotonicMilliseconds() -> Int64 {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
}
