import Commands
import TestKit
import Testing

/// The README's example of what comes first, run as it stands there.
struct ReadmeOrderTests {
  @Test func `what a document says of its order is told as the README tells it`() throws {
    let example = try readmeExample("$ cat graphs.md\n")
    let steps = ("\n" + example).split(separator: "\n$ ").map { step in
      let lines = step.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      return (command: String(lines[0]), output: lines.count > 1 ? String(lines[1]) : "")
    }
    let document = try #require(steps.first).output + "\n"
    #expect(steps.count == 3)
    for step in steps.dropFirst() {
      let fake = FakeWorld()
      fake.files["graphs.md"] = document
      fake.console.outputIsTerminal = true
      let words = step.command.split(separator: " ").dropFirst().map(String.init)
      #expect(Program(world: fake.world).run(words) == .success)
      let shown = fake.console.output.replacing(/\u{1b}\[[0-9;]*m/, with: "")
      // "..." stands for lines that the README leaves out.
      for part in step.output.split(separator: "...") {
        #expect(shown.contains(part), "the README should show:\n\(shown)")
      }
    }
  }
}
