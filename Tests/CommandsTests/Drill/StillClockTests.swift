import Host
import TestKit
import Testing

@testable import Commands

/// A document that is edited between sessions while the clock stands still, as with `--now`.
struct StillClockTests {
  private let fake = FakeWorld()

  private func section(_ name: String, _ answer: String) -> String {
    "## \(name)\n\n### Q: What is a hash map?\n\n\(answer)\n\n"
  }

  private func run(_ keys: String) -> String {
    let before = fake.console.output.count
    fake.files["keys"] = keys
    let words = ["drill", "--plain", "--input", "keys"]
    #expect(Program(world: fake.world).run(words) == .success, "\(fake.console.errorOutput)")
    return String(fake.console.output.dropFirst(before))
  }

  @Test func `a twin whose first is gone is asked once, and its grade counts`() {
    let (java, python) = (section("Java", "Buckets."), section("Python", "Open addressing."))
    fake.files["Content/two.md"] = "# Two\n\n" + java + python
    #expect(run("space 3 space 1 q").contains("Answers: Again 1, Good 1."))
    fake.files["Content/two.md"] = "# Two\n\n" + python
    fake.pass(milliseconds: 86_400_000)
    _ = run("q")
    let drilled = run("space 4 space 4 q")
    #expect(drilled.contains("Card 1 of 1."))
    #expect(drilled.contains("Answers: Easy 1."))
    #expect(!drilled.contains("Card 2"))
    #expect(run("q").contains("Nothing to ask now."))
  }
}
