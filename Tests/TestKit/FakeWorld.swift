package import Basics
package import Host

/// A world made of memory: the same script gives the same run, every time.
///
/// ```swift
/// let fake = FakeWorld()
/// fake.files["bank/a.md"] = "## What is recall?\nThe share that was found.\n"
/// fake.console.press(" ", "3", "q")
/// let code = run(["drill"], in: fake.world)
/// #expect(fake.console.output.contains("recall"))
/// ```
package final class FakeWorld {
  package let files: FakeFiles
  package var environment: [String: String] = ["HOME": "/home/learner", "TERM": "xterm-256color"]
  /// 2026-11-21 08:12 in UTC, until something sets it.
  package var now: Moment {
    get { time.now }
    set { time.now = newValue }
  }
  private let time: FakeTime
  /// How far the clock goes on each time that it is read.
  package var millisecondsPerReading: Int64 = 0
  /// Seconds east of UTC.
  package var offset = 0
  package var executable: String? = "/usr/local/bin/grill"
  package var processID = 4711
  package var processorCount = 2
  /// What happens while the program sleeps, once each time; after the last it is to wait no more.
  package var whileSleeping: [() -> Void] = []
  /// What another program does that is run, and how it ends; none is there until something sets it.
  package var child: (_ line: String, _ arguments: [String]) -> ChildEnd = { _, _ in
    .exited(code: 127)
  }
  /// What a pager does with a text; none is there until something sets it.
  package var pager: (_ line: String, _ text: String, _ variables: [String: String]) -> ChildEnd = {
    _,
    _,
    _ in
    .exited(code: 127)
  }
  /// What a program says that is asked without a terminal; none is there until something sets it.
  package var grader: (_ words: [String], _ input: [UInt8]) throws(HostError) -> ChildAnswer = {
    words,
    _ throws(HostError) in throw .missing(path: words.first ?? "")
  }
  private var random: SeededRandom

  package private(set) lazy var console = FakeConsole { [unowned self] milliseconds in
    pass(milliseconds: Int64(milliseconds))
  }

  package init(
    now: Moment = Moment(milliseconds: 1_795_248_720_000),
    seed: UInt64 = 1
  ) {
    time = FakeTime(now)
    files = FakeFiles(time)
    random = SeededRandom(seed: seed)
  }

  package func pass(milliseconds: Int64) {
    now = Moment(milliseconds: now.milliseconds + milliseconds)
  }

  /// Whether standard streams are terminals is settled when this is asked for.
  package var world: World {
    World(
      clock: Clock(
        now: {
          defer { self.pass(milliseconds: self.millisecondsPerReading) }
          return self.now
        },
        offset: { _ in self.offset }
      ),
      environment: Environment(environment),
      files: files.files,
      console: console.console,
      enterFolder: { path throws(HostError) in try self.files.enter(path) },
      sleep: { milliseconds in
        guard !self.whileSleeping.isEmpty else { return false }
        self.pass(milliseconds: Int64(milliseconds))
        self.whileSleeping.removeFirst()()
        return true
      },
      run: { line, arguments in self.child(line, arguments) },
      page: { line, text, variables in
        self.pager(line, String(decoding: text, as: UTF8.self), variables)
      },
      ask: { words, input, _ throws(HostError) in try self.grader(words, input) },
      entropy: { self.random.next() },
      executable: executable,
      processID: processID,
      processorCount: processorCount
    )
  }
}

/// The time that a fake world and its disk share.
final class FakeTime {
  var now: Moment

  init(_ now: Moment) {
    self.now = now
  }
}
