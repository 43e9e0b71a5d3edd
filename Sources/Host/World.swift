/// Everything the program asks of the outside, in one value.
///
/// The live one is `World.live`; tests make their own, so that every session can be replayed.
package struct World {
  package var clock: Clock
  package var environment: [String: String]
  package var files: Files
  package var console: Console
  /// Unpredictable bits, for the ids of new events.
  package var entropy: () -> UInt64
  /// Where the running program's file lies; `nil` where the system does not say.
  package var executable: String?
  package var processID: Int

  package init(
    clock: Clock,
    environment: [String: String],
    files: Files,
    console: Console,
    entropy: @escaping () -> UInt64,
    executable: String? = nil,
    processID: Int = 1
  ) {
    self.clock = clock
    self.environment = environment
    self.files = files
    self.console = console
    self.entropy = entropy
    self.executable = executable
    self.processID = processID
  }
}
