import Basics
import TestKit
import Testing

@testable import Commands

/// A learner at a terminal, before a drill of two questions that nobody has answered yet.
final class WritingScene {
  let fake = FakeWorld()
  let log = "/home/learner/.local/share/grill/progress.reviews.jsonl"
  let notes = "/home/learner/.local/share/grill/progress.notes.md"
  private let state = "/home/learner/.local/state/grill/"

  init() {
    fake.files["bank/caches.md"] = """
      # Caches

      ### Q1: What does an LRU cache evict?

      **Answer**:
      - **Least recently used**: the entry that nobody asked for the longest time
      - **On insertion**: only when the cache is full

      ### Q2: What is a cache stampede?

      **Answer**: Many callers recompute one key.
      """
    fake.files["/tmp/x"] = ""
  }

  @discardableResult
  func drill(_ options: String...) -> ExitCode {
    Program(world: fake.world).run(["drill", "--bank", "bank"] + options)
  }

  func prompt(_ options: String...) -> ExitCode {
    Program(world: fake.world).run(["--bank", "bank"] + options)
  }

  /// Each character by itself.
  func type(_ text: String) {
    for character in text { fake.console.press(String(character)) }
  }

  /// What is on the screen in the end, and all that has left it.
  var screen: String {
    var screen = VirtualScreen(columns: 80, rows: 24)
    screen.write(fake.console.output)
    #expect(screen.foreign.isEmpty)
    #expect(!screen.takesPasteWhole)
    return screen.lines.joined(separator: "\n")
  }

  /// What is kept of the session that was left.
  var keptSession: String? {
    fake.files.contents.first { $0.key.hasPrefix(state + "session-") }.map {
      String(decoding: $0.value, as: UTF8.self)
    }
  }

  /// The reviews in the log.
  var answers: [Substring] {
    (fake.files[log] ?? "").split(separator: "\n").filter { $0.contains("\"review\"") }
  }
}
