#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What another program said on its standard output, and how it ended.
package struct ChildAnswer: Hashable, Sendable {
  package enum End: Hashable, Sendable {
    case ended(ChildEnd)
    /// It took longer than it may, and was killed.
    case tooSlow
    /// It said more than was wanted, and was killed.
    case tooMuch
  }

  package var output: [UInt8]
  package var end: End

  package init(output: [UInt8], end: End) {
    self.output = output
    self.end = end
  }
}

/// Runs a program, found on the path, without a shell and without our terminal: `input` is all of its
/// standard input, what it says on standard error is dropped.
///
/// After so many seconds it is killed together with what it has started. At least one word.
func askChild(
  _ words: [String],
  _ input: [UInt8],
  seconds: Int
) throws(HostError) -> ChildAnswer {
  // A program that does not read to the end must not end ours.
  try SignalHandlers.ignoring([SIGPIPE]) { () throws(HostError) in
    try converse(with: words, input, seconds: seconds)
  }
}

private func converse(
  with words: [String],
  _ input: [UInt8],
  seconds: Int
) throws(HostError) -> ChildAnswer {
  let limit = 65536
  let deadline = monotonicMilliseconds() + Int64(seconds) * 1000
  let name = words.first ?? ""
  let child = try Child(words)
  var pipes = child
  defer { pipes.close() }
  var sent = 0
  var output: [UInt8] = []
  while true {
    let left = deadline - monotonicMilliseconds()
    guard left > 0 else {
      child.kill()
      return ChildAnswer(output: output, end: .tooSlow)
    }
    if sent == input.count { pipes.closeInput() }
    var requests = [pollfd(fd: pipes.output, events: Int16(POLLIN), revents: 0)]
    if pipes.input >= 0 {
      requests.append(pollfd(fd: pipes.input, events: Int16(POLLOUT), revents: 0))
    }
    let ready = poll(&requests, nfds_t(requests.count), Int32(clamping: min(left, 200)))
    if ready < 0, errno != EINTR { throw HostError(errno, path: name) }
    guard ready > 0 else { continue }
    if requests.count > 1, requests[1].revents != 0 {
      let written = input.withUnsafeBytes { bytes in
        write(pipes.input, bytes.baseAddress.map { $0 + sent }, bytes.count - sent)
      }
      // Whatever it has read will have to do.
      if written < 0, errno != EAGAIN, errno != EINTR { pipes.closeInput() }
      sent += max(0, written)
    }
    guard requests[0].revents != 0 else { continue }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let got = bytes.withUnsafeMutableBytes { read(pipes.output, $0.baseAddress, $0.count) }
    if got < 0, errno == EAGAIN || errno == EINTR { continue }
    guard got > 0 else { break }
    output += bytes[..<got]
    guard output.count <= limit else {
      child.kill()
      return ChildAnswer(output: [], end: .tooMuch)
    }
  }
  guard let status = child.wait(until: deadline) else {
    child.kill()
    return ChildAnswer(output: output, end: .tooSlow)
  }
  let signal = status & 0x7f
  let end: ChildEnd =
    signal == 0 ? .exited(code: Int(status >> 8) & 0xff) : .killed(signal: Int(signal))
  return ChildAnswer(output: output, end: .ended(end))
}

/// A program that runs, with the pipes to its standard input and from its standard output.
private struct Child {
  private let process: pid_t
  /// -1 once it is closed.
  private(set) var input: Int32
  private(set) var output: Int32

  init(_ words: [String]) throws(HostError) {
    let name = words.first ?? ""
    var toChild: [Int32] = [-1, -1]
    var fromChild: [Int32] = [-1, -1]
    guard pipe(&toChild) == 0 else { throw HostError(errno, path: name) }
    guard pipe(&fromChild) == 0 else {
      let code = errno
      for descriptor in toChild { Descriptors.close(descriptor) }
      throw HostError(code, path: name)
    }
    for descriptor in toChild + fromChild { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    for descriptor in [toChild[1], fromChild[0]] { _ = fcntl(descriptor, F_SETFL, O_NONBLOCK) }
    let (code, child) = spawned(words, reading: toChild[0], writing: fromChild[1])
    Descriptors.close(toChild[0])
    Descriptors.close(fromChild[1])
    input = toChild[1]
    output = fromChild[0]
    process = child
    guard code == 0 else {
      close()
      throw HostError(code, path: name)
    }
  }

  mutating func closeInput() {
    if input >= 0 { Descriptors.close(input) }
    input = -1
  }

  mutating func close() {
    closeInput()
    if output >= 0 { Descriptors.close(output) }
    output = -1
  }

  /// With all that it has started.
  func kill() {
    _ = Descriptors.kill(-process, SIGKILL)
    var status: Int32 = 0
    _ = retrying { waitpid(process, &status, 0) }
  }

  /// How it ended; `nil` where it did not until then.
  func wait(until deadline: Int64) -> Int32? {
    var status: Int32 = 0
    while true {
      let ended = retrying { waitpid(process, &status, WNOHANG) }
      if ended == process || ended < 0 { return status }
      guard monotonicMilliseconds() < deadline else { return nil }
      poll(nil, 0, 5)
    }
  }
}

/// The system's calls of names that a child has as well.
private enum Descriptors {
  static func close(_ descriptor: Int32) {
    #if canImport(Glibc)
    _ = Glibc.close(descriptor)
    #else
    _ = Darwin.close(descriptor)
    #endif
  }

  static func kill(_ process: pid_t, _ signal: Int32) -> Int32 {
    #if canImport(Glibc)
    Glibc.kill(process, signal)
    #else
    Darwin.kill(process, signal)
    #endif
  }
}

/// Starts it in a group of its own, so that it can be ended with all that it starts.
private func spawned(
  _ words: [String],
  reading input: Int32,
  writing output: Int32
) -> (code: Int32, child: pid_t) {
  #if canImport(Darwin)
  var attributes: posix_spawnattr_t?
  var actions: posix_spawn_file_actions_t?
  let environment = _NSGetEnviron().pointee
  #else
  var attributes = posix_spawnattr_t()
  var actions = posix_spawn_file_actions_t()
  let environment = environ
  #endif
  posix_spawnattr_init(&attributes)
  posix_spawn_file_actions_init(&actions)
  defer {
    posix_spawnattr_destroy(&attributes)
    posix_spawn_file_actions_destroy(&actions)
  }
  posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
  posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
  var defaults = sigset_t()
  sigemptyset(&defaults)
  sigaddset(&defaults, SIGPIPE)
  posix_spawnattr_setsigdefault(&attributes, &defaults)
  var none = sigset_t()
  sigemptyset(&none)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setpgroup(&attributes, 0)
  let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
  posix_spawnattr_setflags(&attributes, Int16(flags))
  var arguments = words.map { strdup($0) } + [nil]
  defer { for argument in arguments { free(argument) } }
  var child: pid_t = 0
  let code = posix_spawnp(&child, words.first ?? "", &actions, &attributes, &arguments, environment)
  return (code, child)
}
