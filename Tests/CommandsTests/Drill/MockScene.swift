import Basics
import TestKit
import Testing

@testable import Commands

/// A learner at a terminal, before an interview on a bank of one question of each kind.
final class MockScene {
  let fake = FakeWorld()
  let log = "/home/learner/.local/share/grill/progress.reviews.jsonl"
  private let state = "/home/learner/.local/state/grill/"

  init() {
    fake.files["bank/outage.md"] = """
      # Outages

      ## Blind Scenario – The night shift

      **Scenario:** At three in the morning half of the requests fail. Say what you do.

      **Scorer Checklist:**
      * Says **what users see** before looking for causes.
      * Rolls back the last change first.
      * Writes down what happened, with times.
      * **Red flags:** Restarting everything at once.
      """
    fake.files["bank/stories.md"] = """
      # Stories

      ## Part 5: Behavioral Questions

      “Tell me about a hard night.” Use STAR: Situation, Task, Action, Result.
      """
  }

  @discardableResult
  func mock(_ words: String...) -> ExitCode {
    Program(world: fake.world).run(["mock"] + words + ["--bank", "bank"])
  }

  /// Each character by itself, then Enter.
  func note(_ text: String) {
    for character in text { fake.console.press(String(character)) }
    fake.console.press("\r")
  }

  /// What is on the screen in the end, and all that has left it.
  var screen: String {
    var screen = VirtualScreen(columns: 80, rows: fake.console.size?.rows ?? 24)
    screen.write(fake.console.output.replacing("\u{07}", with: ""))
    #expect(screen.foreign.isEmpty)
    #expect(!screen.takesPasteWhole)
    return screen.lines.joined(separator: "\n") + "\n"
  }

  var kept: String? { file { $0.hasPrefix(state + "mock-") } }

  var transcript: String? { file { $0.hasPrefix(state + "mocks/") } }

  private func file(_ isWanted: (String) -> Bool) -> String? {
    fake.files.contents.first { isWanted($0.key) }.map { String(decoding: $0.value, as: UTF8.self) }
  }

  /// The reviews in the log.
  var answers: [Substring] {
    (fake.files[log] ?? "").split(separator: "\n").filter { $0.contains("\"review\"") }
  }
}
