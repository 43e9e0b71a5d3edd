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
  let shell = "/bin/sh"
  let interrupts = [SIGINT, SIGQUIT]
  let heeded = interrupts.filter { !SignalHandlers.isIgnored($0) }
  let before = interrupts.map { signal in
    var action = sigaction()
    sigaction(signal, nil, &action)
    return action
  }
  for signal in interrupts { SignalHandlers.set(signal, SIG_IGN) }
  defer {
    for (signal, action) in zip(interrupts, before) {
      var action = action
      sigaction(signal, &action, nil)
    }
  }
  let words = [shell, "-c", line, "grill"] + arguments
  let child = try spawn(shell, words, heeding: heeded)
  var status: Int32 = 0
  guard retrying({ waitpid(child, &status, 0) }) == child else {
    throw HostError(errno, path: shell)
  }
  let signal = status & 0x7f
  return signal == 0 ? .exited(code: Int(status >> 8) & 0xff) : .killed(signal: Int(signal))
}

/// Starts the program; what we ignore for now it does not, where it is among `signals`.
private func spawn(
  _ path: String,
  _ words: [String],
  heeding signals: [Int32]
) throws(HostError) -> pid_t {
  #if canImport(Darwin)
  var attributes: posix_spawnattr_t?
  #else
  var attributes = posix_spawnattr_t()
  #endif
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
  #if canImport(Darwin)
  let environment = _NSGetEnviron().pointee
  #else
  let environment = environ
  #endif
  var child: pid_t = 0
  let code = posix_spawn(&child, path, nil, &attributes, &arguments, environment)
  guard code == 0 else { throw HostError(code, path: path) }
  return child
}
