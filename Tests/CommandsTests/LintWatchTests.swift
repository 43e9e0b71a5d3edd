import Basics
import TestKit
import Testing

@testable import Commands

struct LintWatchTests {
  private let fake = FakeWorld()
  private let good = "# Q: Why?\n\nIt is so.\n"

  private func watch(_ words: String..., isTerminal: Bool = false) -> ExitCode {
    fake.console.outputIsTerminal = isTerminal
    return Program(world: fake.world).run(["lint", "--watch"] + words)
  }

  private var sums: [Substring] {
    fake.console.output.split(separator: "\n").filter { $0.hasPrefix("lint: ") }
  }

  @Test func `it is done again where something changed, and only there`() {
    fake.files["d/a.md"] = good
    fake.files["d/b.md"] = good
    let start = fake.now.milliseconds
    fake.whileSleeping = [
      {},
      { self.fake.files["d/a.md"] = "# Q: Why?\n\nx ‚Üí y\n" },
      { self.fake.files["d/c.md"] = "# Q: Really?\n\nYes.\n" },
      {},
      { self.fake.files["d/a.md"] = nil },
    ]
    #expect(watch("d") == .success)
    #expect(
      sums == [
        "lint: 1 note in 2 files (2 questions)",
        "lint: 1 error, 1 note in 2 files (2 questions)",
        "lint: 1 error, 1 note in 3 files (3 questions)",
        "lint: nothing to report in 2 files (2 questions)",
      ]
    )
    #expect(fake.now.milliseconds - start == 5000)
    #expect(!fake.console.output.contains("\u{1b}"))
  }

  @Test func `a terminal is cleared before each report`() {
    fake.files["a.md"] = good
    fake.whileSleeping = [{ self.fake.files["a.md"] = "x" }]
    #expect(watch("a.md", isTerminal: true) == .success)
    let parts = fake.console.output.split(
      separator: "\u{1b}[2J\u{1b}[H",
      omittingEmptySubsequences: false
    )
    #expect(parts.count == 3)
    #expect(parts[1].contains("nothing to report"))
    #expect(parts[2].contains("W305"))
    #expect(parts[2].contains("Watching for changes; Ctrl-C ends it."))
  }

  @Test func `a file may come and go`() {
    fake.files["a.md"] = good
    fake.whileSleeping = [
      { self.fake.files["a.md"] = nil }, { self.fake.files["a.md"] = self.good },
    ]
    #expect(watch("a.md") == .success)
    #expect(fake.console.errorOutput == "grill: a.md: there is no such file or folder.\n")
    #expect(sums.count == 3)
  }
}
