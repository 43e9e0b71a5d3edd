import Commands
import Foundation
import TestKit
import Testing

/// The README's example of what a screen shows, run as it stands there.
struct ReadmeScreenTests {
  @Test func `a document is shown as the README shows it`() throws {
    let example = try readmeExample("$ cat trees.md\n")
    let steps = ("\n" + example).split(separator: "\n$ ").map { step in
      let lines = step.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      return (command: String(lines[0]), output: lines.count > 1 ? String(lines[1]) : "")
    }
    let document = try #require(steps.first).output + "\n"
    #expect(steps.count == 3)
    for step in steps.dropFirst() {
      let fake = FakeWorld()
      fake.files["trees.md"] = document
      let words = step.command.split(separator: " ").dropFirst().map(String.init)
      #expect(Program(world: fake.world).run(words) == .success)
      let shown = fake.console.output.replacing(/\u{1b}\[[0-9;]*m/, with: "")
      let output = step.output.hasSuffix("\n") ? step.output : step.output + "\n"
      #expect(shown == output, "the README should show:\n\(shown)")
    }
  }
}
