import TestKit
import Testing

@testable import Commands

struct DebugLogTests {
  private let fake = FakeWorld()
  private let log = "/home/learner/.local/state/grill/debug.log"

  init() {
    fake.files["short.md"] = "A short one.\n"
    fake.console.outputIsTerminal = false
  }

  private func run(_ words: String...) -> ExitCode { Program(world: fake.world).run(words) }

  @Test(arguments: ["", "0"]) func `nobody asks for it by default`(value: String) {
    fake.environment["GRILL_DEBUG"] = value
    #expect(run("read", "short.md") == .success)
    #expect(fake.console.errorOutput == "" && fake.files[log] == nil)
  }

  @Test func `each command leaves a line, and says how it ended`() {
    fake.environment["GRILL_DEBUG"] = "1"
    fake.millisecondsPerReading = 40
    #expect(run("read", "short.md") == .success)
    #expect(run("read", "no\u{1b}where.md") == .noInput)
    #expect(fake.console.output == "A short one.\n")
    let lines = (fake.files[log] ?? "").split(separator: "\n")
    #expect(lines.count == 2)
    #expect(
      lines.first == """
        2026-11-21T08:12:00Z pid 4711: grill read short.md: exit code 0 after 40 ms \
        (done; the answer is yes)
        """
    )
    #expect(lines.last?.contains("exit code 66") == true)
    #expect(lines.last?.contains("there is no such file") == true)
    #expect(!lines.joined().contains("\u{1b}"))
    #expect(fake.console.errorOutput.hasPrefix("grill: exit code 0 after 40 ms"))
    #expect(fake.console.errorOutput.hasSuffix("log: \(log)\n"))
  }

  @Test func `a log that cannot be kept stops nothing`() {
    fake.environment["GRILL_DEBUG"] = "1"
    fake.environment["HOME"] = nil
    #expect(run("read", "short.md") == .success)
    #expect(fake.console.errorOutput.contains("log: none, there is no home folder"))
  }
}
