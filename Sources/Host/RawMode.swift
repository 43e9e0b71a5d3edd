import Synchronization

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The terminal's settings for reading single keys, undone however the program ends or stops.
///
/// What a signal handler may touch is atomic, or written before the handlers are in place.
enum RawMode {
  private static let depth = Atomic<Int>(0)
  private static let isOn = Atomic<Bool>(false)
  private static let isPrepared = Atomic<Bool>(false)
  private static let hasEscaped = Atomic<Bool>(false)
  private static let hasResumed = Atomic<Bool>(false)
  private static let stoppedMilliseconds = Atomic<Int>(0)
  private static let descriptor = Atomic<Int32>(-1)
  private static let wakeInput = Atomic<Int32>(-1)
  private static let wakeOutput = Atomic<Int32>(-1)
  nonisolated(unsafe) private static var original = termios()
  nonisolated(unsafe) private static var raw = termios()

  /// Readable when there is something to paint anew; -1 before the first raw mode.
  static var wakeDescriptor: Int32 { wakeInput.load(ordering: .relaxed) }

  static func enter(_ terminal: Int32) {
    guard depth.add(1, ordering: .relaxed).oldValue == 0 else { return }
    var settings = termios()
    guard tcgetattr(terminal, &settings) == 0 else { return }
    original = settings
    raw = rawSettings(from: settings)
    descriptor.store(terminal, ordering: .relaxed)
    if !isPrepared.exchange(true, ordering: .relaxed) { prepare() }
    isOn.store(true, ordering: .sequentiallyConsistent)
    hasResumed.store(false, ordering: .relaxed)
    apply(raw)
  }

  static func leave() {
    guard depth.load(ordering: .relaxed) > 0,
      depth.subtract(1, ordering: .relaxed).newValue == 0
    else { return }
    if isOn.exchange(false, ordering: .sequentiallyConsistent) { apply(original) }
  }

  /// Stops the whole job as the terminal does at Ctrl-Z, and takes the terminal again after it.
  static func suspend() {
    stop(isPainted: false) { kill(0, SIGTSTP) }
    _ = takeWake()
    _ = takeResumption()
  }

  /// An escape sequence was written, so that there may be something to undo.
  static func noteEscape() { hasEscaped.store(true, ordering: .relaxed) }

  /// Seconds of a stop that the process did not ask for and after which it went on, since this was
  /// asked last; `nil` where there was none.
  static func takeResumption() -> Double? {
    let milliseconds = stoppedMilliseconds.exchange(0, ordering: .relaxed)
    return hasResumed.exchange(false, ordering: .relaxed) ? Double(milliseconds) / 1000 : nil
  }

  /// Takes notice of a change; `false` where there was none.
  static func takeWake() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 64)
    return read(wakeInput.load(ordering: .relaxed), &bytes, bytes.count) > 0
  }

  private static func prepare() {
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) == 0 {
      for end in ends {
        _ = fcntl(end, F_SETFL, O_NONBLOCK)
        _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      }
      wakeInput.store(ends[0], ordering: .relaxed)
      wakeOutput.store(ends[1], ordering: .relaxed)
    }
    atexit { RawMode.giveBack() }
    SignalHandlers.install()
  }

  private static func apply(_ settings: termios) {
    var settings = settings
    tcsetattr(descriptor.load(ordering: .relaxed), TCSADRAIN, &settings)
  }
}

// MARK: - Called by signal handlers: nothing here may allocate or wait

extension RawMode {
  /// Undoes raw mode and what a painter may have left on: paste marks, a hidden cursor, colours.
  ///
  /// `isPainted` is whether the cursor may be within a block of lines, so that what comes has to begin
  /// below it.
  static func giveBack(isPainted: Bool = true) {
    guard isOn.exchange(false, ordering: .sequentiallyConsistent) else { return }
    tcsetattr(descriptor.load(ordering: .relaxed), TCSANOW, &original)
    guard isatty(STDOUT_FILENO) == 1 else { return }
    // A terminal that was told nothing but text may understand nothing else.
    guard hasEscaped.load(ordering: .relaxed) else {
      if isPainted {
        let end: StaticString = "\r\n"
        _ = write(STDOUT_FILENO, end.utf8Start, end.utf8CodeUnitCount)
      }
      return
    }
    let reset: StaticString =
      isPainted
      ? "\u{1b}[?2004l\u{1b}[?25h\u{1b}[0m\r\n\u{1b}[J" : "\u{1b}[?2004l\u{1b}[?25h\u{1b}[0m"
    _ = write(STDOUT_FILENO, reset.utf8Start, reset.utf8CodeUnitCount)
  }

  /// Gives the terminal back, stops, and takes it again when the process goes on.
  static func stop(isPainted: Bool = true, _ deliver: () -> Int32) {
    let wasOn = isOn.load(ordering: .sequentiallyConsistent)
    giveBack(isPainted: isPainted)
    SignalHandlers.set(SIGTSTP, SIG_DFL)
    let start = milliseconds()
    _ = deliver()
    stoppedMilliseconds.add(milliseconds() - start, ordering: .relaxed)
    SignalHandlers.set(SIGTSTP, SignalHandlers.stop)
    guard wasOn else { return }
    isOn.store(true, ordering: .sequentiallyConsistent)
    wake()
  }

  private static func milliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// The process goes on after a stop.
  static func resume() {
    hasResumed.store(true, ordering: .relaxed)
    wake()
  }

  /// Tells the reader of keys that the window or the terminal is not what it was.
  static func wake() {
    // The shell may have changed the settings while the process stood still.
    if isOn.load(ordering: .sequentiallyConsistent) {
      tcsetattr(descriptor.load(ordering: .relaxed), TCSANOW, &raw)
    }
    var byte: UInt8 = 0
    _ = write(wakeOutput.load(ordering: .relaxed), &byte, 1)
  }
}

/// Each byte at once, unseen and unchanged; output still turns a line feed into a new line.
func rawSettings(from settings: termios) -> termios {
  var raw = settings
  cfmakeraw(&raw)
  raw.c_oflag |= tcflag_t(OPOST)
  withUnsafeMutableBytes(of: &raw.c_cc) {
    $0[Int(VMIN)] = 1
    $0[Int(VTIME)] = 0
  }
  return raw
}
