package import Basics

/// Everything the program asks of the outside, in one value.
///
/// The live one is `World.live`; tests make their own, so that every session can be replayed.
package struct World {
  package var clock: Clock
  package var environment: Environment
  package var files: Files
  package var console: Console
  /// Makes the folder the one that relative paths start from.
  package var enterFolder: (_ path: String) throws(HostError) -> Void
  /// Lets that many milliseconds pass; `false` where nothing more shall be waited for.
  ///
  /// Ctrl-C ends the program while it waits, as it ends any other.
  package var sleep: (_ milliseconds: Int) -> Bool
  /// Runs a line of shell, with arguments for it, that has the terminal until it ends; raw mode must
  /// be left before.
  package var run: (_ line: String, _ arguments: [String]) throws(HostError) -> ChildEnd
  /// Runs a line of shell that has the terminal and reads the text, with variables that are not set yet;
  /// returns when it has ended.
  package var page:
    (_ line: String, _ text: [UInt8], _ variables: [String: String]) throws(HostError) -> ChildEnd
  /// Runs a program without a shell and without the terminal, its words first, then all of its standard
  /// input; at most so many seconds.
  package var ask:
    (_ words: [String], _ input: [UInt8], _ seconds: Int) throws(HostError) -> ChildAnswer
  /// Unpredictable bits, for the ids of new events.
  package var entropy: () -> UInt64
  /// Where the running program's file lies; `nil` where the system does not say.
  package var executable: String?
  package var processID: Int
  /// How many threads can work at once.
  package var processorCount: Int

  package init(
    clock: Clock,
    environment: Environment,
    files: Files,
    console: Console,
    enterFolder: @escaping (_ path: String) throws(HostError) -> Void,
    sleep: @escaping (_ milliseconds: Int) -> Bool,
    run: @escaping (_ line: String, _ arguments: [String]) throws(HostError) -> ChildEnd,
    page:
      @escaping (_ line: String, _ text: [UInt8], _ variables: [String: String]) throws(HostError)
      ->
      ChildEnd,
    ask:
      @escaping (_ words: [String], _ input: [UInt8], _ seconds: Int) throws(HostError) ->
      ChildAnswer,
    entropy: @escaping () -> UInt64,
    executable: String? = nil,
    processID: Int = 1,
    processorCount: Int = 1
  ) {
    self.clock = clock
    self.environment = environment
    self.files = files
    self.console = console
    self.enterFolder = enterFolder
    self.sleep = sleep
    self.run = run
    self.page = page
    self.ask = ask
    self.entropy = entropy
    self.executable = executable
    self.processID = processID
    self.processorCount = processorCount
  }
}
