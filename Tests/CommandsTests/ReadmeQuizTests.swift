import Commands
import Foundation
import TestKit
import Testing

/// The README's example of a quiz in CI, run as it stands there.
struct ReadmeQuizTests {
  @Test func `a quiz goes as the README shows it`() throws {
    let example = try readmeExample("$ cat nets.md\n")
    let fake = FakeWorld()
    fake.console.outputIsTerminal = false
    for step in ("\n" + example).split(separator: "\n$ ") {
      let lines = step.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      let words = lines[0].split(separator: " ").map(String.init)
      let shown = lines.count > 1 ? String(lines[1]) : ""
      let text = shown.hasSuffix("\n") ? shown : shown + "\n"
      if words[0] == "cat" {
        if let written = fake.files[words[1]] {
          #expect(text == written, "the README should show:\n\(written)")
        } else {
          fake.files[words[1]] = text
        }
      } else {
        let before = fake.console.output
        _ = Program(world: fake.world).run(Array(words.dropFirst()))
        let output = String(fake.console.output.dropFirst(before.count))
        #expect(text == output, "the README should show:\n\(output)")
      }
    }
  }
}
