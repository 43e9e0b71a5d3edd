#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// How another program ended.
package enum ChildEnd: Hashable, Sendable {
  case exited(code: Int)
  case killed(signal: Int)
}

/// Runs a line of shell with arguments for it, with our terminal, and returns when it has ended.
///
/// Ctrl-C and Ctrl-\ are the child's alone meanwhile. The terminal must not be in raw mode.
func runChild(_ line: String, _ arguments: [String]) throws(HostError) -> ChildEnd {
  try heedingNoInterrupts { heeded throws(HostError) in
    try waitForEnd(of: spawn(shellWords(line, arguments), heeding: heeded))
  }
}

/// As `runChild`, but the text is what stands on its standard input, and the variables are set for it.
///
/// One that reads only the beginning is no failure.
func feedChild(
  _ line: String,
  _ text: [UInt8],
  _ variables: [String: String]
) throws(HostError) -> ChildEnd {
  try heedingNoInterrupts { heeded throws(HostError) in
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw HostError(errno, path: shell) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let child: pid_t
    do throws(HostError) {
      child = try spawn(
        shellWords(line, []),
        heeding: heeded,
        reading: ends[0],
        setting: variables
      )
    } catch {
      for end in ends { close(end) }
      throw error
    }
    close(ends[0])
    feed(text, to: ends[1])
    close(ends[1])
    return try waitForEnd(of: child)
  }
}

private let shell = "/bin/sh"

private func shellWords(_ line: String, _ arguments: [String]) -> [String] {
  [shell, "-c", line, "grill"] + arguments
}

/// Writes as much as anybody reads; whoever has seen enough must not end us.
private func feed(_ bytes: [UInt8], to descriptor: Int32) {
  SignalHandlers.ignoring([SIGPIPE]) {
    var count = 0
    while count < bytes.count {
      let written = retrying {
        bytes.withUnsafeBytes { bytes in
          write(descriptor, bytes.baseAddress.map { $0 + count }, bytes.count - count)
        }
      }
      guard written > 0 else { return }
      count += written
    }
  }
}

/// Ignores Ctrl-C and Ctrl-\ meanwhile; the body is told which of them were heeded before.
private func heedingNoInterrupts(
  _ body: (_ heeded: [Int32]) throws(HostError) -> ChildEnd
) throws(HostError) -> ChildEnd {
  let interrupts = [SIGINT, SIGQUIT]
  let heeded = interrupts.filter { !SignalHandlers.isIgnored($0) }
  return try SignalHandlers.ignoring(interrupts) { () throws(HostError) in try body(heeded) }
}

/// Returns how it ended, once it has.
private func waitForEnd(of child: pid_t) throws(HostError) -> ChildEnd {
  var status: Int32 = 0
  guard retrying({ waitpid(child, &status, 0) }) == child else {
    throw HostError(errno, path: shell)
  }
  let signal = status & 0x7f
  return signal == 0 ? .exited(code: Int(status >> 8) & 0xff) : .killed(signal: Int(signal))
}

/// Starts the shell; what we ignore for now it does not, where it is among `signals`.
///
/// `input` is its standard input, ours where there is none. Variables that are set here must not be
/// set already.
private func spawn(
  _ words: [String],
  heeding signals: [Int32],
  reading input: Int32? = nil,
  setting variables: [String: String] = [:]
) throws(HostError) -> pid_t {
  #if canImport(Darwin)
  var attributes: posix_spawnattr_t?
  var actions: posix_spawn_file_actions_t?
  var inherited = _NSGetEnviron().pointee
  #else
  var attributes = posix_spawnattr_t()
  var actions = posix_spawn_file_actions_t()
  var inherited: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = environ
  #endif
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  if let input { posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO) }
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var defaults = sigset_t()
  sigemptyset(&defaults)
  for signal in signals { sigaddset(&defaults, signal) }
  posix_spawnattr_setsigdefault(&attributes, &defaults)
  // A thread that is not the main one may hold signals back, and would hand that on.
  var none = sigset_t()
  sigemptyset(&none)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
  var arguments = words.map { strdup($0) } + [nil]
  defer { for argument in arguments { free(argument) } }
  let added = variables.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") }
  defer { for variable in added { free(variable) } }
  var environment = added
  while let variable = inherited?.pointee {
    environment.append(variable)
    inherited = inherited.map { $0 + 1 }
  }
  environment.append(nil)
  var child: pid_t = 0
  let code = posix_spawn(&child, shell, &actions, &attributes, &arguments, &environment)
  guard code == 0 else { throw HostError(code, path: shell) }
  return child
}
