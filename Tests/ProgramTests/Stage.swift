import Foundation
import TestKit
import Testing

/// Where the program can be interrupted.
enum Stage: String, CaseIterable {
  case prompt, asked, revealed, correcting, checklist, paging, help, box, note, command, finished
  case confirming

  /// What begins it, after `grill`.
  var line: String {
    switch self {
    case .prompt, .confirming: ""
    case .checklist: "drill outages"
    default: "drill caches"
    }
  }

  /// The keys that lead there from the first question, or from the prompt, each with what shows then.
  var keys: [(key: [String], shows: String)] {
    switch self {
    case .prompt, .asked: []
    case .revealed: revealed
    case .correcting: box + typed + [(["v"], "1 to 9 flip")]
    case .checklist: [(["Space"], "to 9 tick")]
    case .paging: revealed + [(["a"], "more line")]
    case .help: [(["?"], "more line")]
    case .box: box
    case .note: revealed + [(["w"], "Ctrl-X Ctrl-E")]
    case .command: [([":"], "grill>")]
    case .finished: missed + [(["q"], "drill the missed")]
    case .confirming:
      [(["-l", "drill caches"], "drill caches"), (["Enter"], "Space reveal")] + missed
        + [(["q"], "drill the missed"), (["q"], "grill>"), (["-l", "reset caches"], "> reset")]
        + [(["Enter"], "y/N")]
    }
  }

  private var revealed: [(key: [String], shows: String)] { [(["Space"], "3 Good")] }

  private var missed: [(key: [String], shows: String)] { revealed + [(["1"], "0 ok 1 again")] }

  private var box: [(key: [String], shows: String)] { [(["t"], "Ctrl-X Ctrl-E")] }

  private var typed: [(key: [String], shows: String)] {
    [(["-l", "on insertion"], "on insertion"), (["Enter"], "fix marks")]
  }

  /// What stands at the bottom of the screen.
  var end: String {
    switch self {
    case .prompt, .command: "grill>"
    case .box: "hand in"
    case .note: "keep it"
    case .confirming: "y/N"
    default: "keys"
    }
  }

  /// How many answers were given on the way.
  var answers: Int { [.finished, .confirming].contains(self) ? 1 : 0 }

  /// Those that a session in plain text comes to.
  static let plain: [Stage] = [.prompt, .asked, .revealed]

  /// Those in which keys are taken one by one; where it is asked whether something is to be done a
  /// line is read, as the terminal edits it.
  static let raw = allCases.filter { $0 != .confirming }

  /// Brings a program that has begun there.
  func reach(in terminal: Tmux, isPlain: Bool = false) throws {
    let first = line.isEmpty ? "grill>" : isPlain ? "Ready:" : "Space reveal"
    #expect(try terminal.screen(showing: first).contains(first))
    for step in keys {
      try terminal.press(step.key)
      let shows = isPlain ? "Grade:" : step.shows
      #expect(try terminal.screen(showing: shows).contains(shows), "\(self)")
    }
  }

  /// The bank in which all of them can be reached.
  static func writeBank(to folder: URL) throws {
    let bank = folder.appending(path: "bank")
    try FileManager.default.createDirectory(at: bank, withIntermediateDirectories: true)
    try Data(caches.utf8).write(to: bank.appending(path: "caches.md"))
    try Data(SmallBank.scenario.utf8).write(to: bank.appending(path: "outages.md"))
  }

  private static let caches = """
    # Caches

    ### Q1: What does an LRU cache evict?

    **Answer**:
    - **Least recently used**: the entry that nobody asked for the longest time
    - **On insertion**: only when the cache is full

    ```
    \((1...20).map { "step \($0)" }.joined(separator: "\n"))
    ```

    ### Q2: What is a cache stampede?

    **Answer**: Many callers recompute one key.

    """
}
