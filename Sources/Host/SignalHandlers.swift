#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What signals do to a program that has the terminal in raw mode.
///
/// A handler undoes raw mode and then lets the signal do what it would have done without us, so
/// that the shell sees the same exit status. A signal that our parent had ignored stays ignored.
enum SignalHandlers {
  typealias Handler = @convention(c) (Int32) -> Void

  /// By the signal's number: what was in force before, such as the runtime's account of a crash.
  nonisolated(unsafe) private static var previous = InlineArray<32, sigaction>(
    repeating: sigaction()
  )

  static func install() {
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] where !isIgnored(signal) {
      set(signal, end)
    }
    for signal in [SIGILL, SIGTRAP, SIGSEGV, SIGABRT, SIGBUS, SIGFPE] where !isIgnored(signal) {
      sigaction(signal, nil, &previous[Int(signal)])
      set(signal, crash)
    }
    if !isIgnored(SIGTSTP) { set(SIGTSTP, stop) }
    set(SIGCONT, resume)
    set(SIGWINCH, wake)
  }

  static let end: Handler = { signal in
    RawMode.giveBack()
    set(signal, SIG_DFL)
    raise(signal)
  }

  static let crash: Handler = { signal in
    RawMode.giveBack()
    sigaction(signal, &previous[Int(signal)], nil)
    raise(signal)
  }

  static let stop: Handler = { _ in
    let code = errno
    RawMode.stop { raise(SIGTSTP) }
    errno = code
  }

  static let resume: Handler = { _ in
    let code = errno
    RawMode.resume()
    errno = code
  }

  static let wake: Handler = { _ in
    let code = errno
    RawMode.wake()
    errno = code
  }

  static func set(_ signal: Int32, _ handler: Handler?) {
    var action = sigaction()
    #if canImport(Darwin)
    action.__sigaction_u.__sa_handler = handler
    #else
    action.__sigaction_handler.sa_handler = handler
    #endif
    // Not blocked while it is handled, so that what the handler raises comes at once.
    action.sa_flags = Int32(truncatingIfNeeded: SA_NODEFER)
    sigaction(signal, &action, nil)
  }

  /// Ignores the signals while the body runs; what was in force before is in force again after it.
  static func ignoring<Result, Mistake>(
    _ signals: [Int32],
    _ body: () throws(Mistake) -> Result
  ) throws(Mistake) -> Result {
    let before = signals.map { signal in
      var action = sigaction()
      sigaction(signal, nil, &action)
      return action
    }
    for signal in signals { set(signal, SIG_IGN) }
    defer {
      for (signal, action) in zip(signals, before) {
        var action = action
        sigaction(signal, &action, nil)
      }
    }
    return try body()
  }

  static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    sigaction(signal, nil, &action)
    #if canImport(Darwin)
    let handler = action.__sigaction_u.__sa_handler
    #else
    let handler = action.__sigaction_handler.sa_handler
    #endif
    return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
