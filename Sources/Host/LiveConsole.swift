#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

extension Console {
  /// Standard input, output and error.
  static var live: Console {
    let input = Input(STDIN_FILENO)
    let output = Output()
    return Console(
      inputIsTerminal: isatty(STDIN_FILENO) == 1,
      outputIsTerminal: isatty(STDOUT_FILENO) == 1,
      errorIsTerminal: isatty(STDERR_FILENO) == 1,
      size: windowSize,
      write: { output.write($0) },
      writeBytes: { output.write($0) },
      writeFailure: { output.failure },
      writeError: { _ = put($0, STDERR_FILENO) },
      readLine: input.readLine,
      readBytes: input.readBytes,
      readAll: input.readAll,
      enterRawMode: { RawMode.enter(STDIN_FILENO) },
      leaveRawMode: { RawMode.leave() },
      suspend: { RawMode.suspend() },
      takeResumption: { RawMode.takeResumption() }
    )
  }
}

private func windowSize() -> (columns: Int, rows: Int)? {
  for descriptor in [STDOUT_FILENO, STDERR_FILENO, STDIN_FILENO] {
    var size = winsize()
    if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 {
      return (Int(size.ws_col), Int(size.ws_row))
    }
  }
  return nil
}

/// Standard output, which remembers that it failed.
private final class Output {
  private(set) var failure: HostError?
  private var hasEscaped = false

  func write(_ text: String) {
    if !hasEscaped, text.utf8.contains(0x1b) {
      hasEscaped = true
      RawMode.noteEscape()
    }
    take { put(text, STDOUT_FILENO) }
  }

  func write(_ bytes: [UInt8]) {
    take { bytes.withUnsafeBytes { put($0, STDOUT_FILENO) } }
  }

  private func take(_ put: () -> Int32?) {
    guard failure == nil, let code = put() else { return }
    failure = HostError(code, path: "standard output")
  }
}

private func put(_ text: String, _ descriptor: Int32) -> Int32? {
  var text = text
  return text.withUTF8 { put(UnsafeRawBufferPointer($0), descriptor) }
}

/// Writes all the bytes or as many as anybody takes; the system's error code where it failed.
///
/// A closed pipe ends the process, as it ends every filter: `SIGPIPE` keeps its default.
private func put(_ bytes: UnsafeRawBufferPointer, _ descriptor: Int32) -> Int32? {
  var count = 0
  while count < bytes.count {
    let rest = UnsafeRawBufferPointer(rebasing: bytes[count...])
    let written = retrying { write(descriptor, rest.baseAddress, rest.count) }
    if written >= 0 {
      count += written
    } else if errno == EAGAIN {
      var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      poll(&request, 1, -1)
    } else {
      return errno
    }
  }
  return nil
}
