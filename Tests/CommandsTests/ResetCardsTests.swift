import Host
import TestKit
import Testing

@testable import Commands

struct ResetCardsTests {
  private let fake = FakeWorld()

  init() {
    fake.files["Content/x.md"] = """
      # Deck

      ### Q1: What is open?

      **Answer**: This.

      ### Q2: What is known?

      **Answer**: That.

      """
    fake.console.outputIsTerminal = false
    fake.millisecondsPerReading = 40
    fake.files["keys"] = "space 3\nspace 4 q"
    _ = Program(world: fake.world).run(["drill", "--input", "keys"])
  }

  private func run(_ words: String...) -> (code: ExitCode, output: String) {
    let before = fake.console.output.count
    let code = Program(world: fake.world).run(words)
    return (code, String(fake.console.output.dropFirst(before)))
  }

  @Test func `a card that is reset is new again, until that is taken back`() {
    #expect(run("show", "q1").output.contains("1 answer"))
    #expect(run("reset", "x/q1", "--yes").output.hasPrefix("1 card reset."))
    #expect(run("show", "q1").output.contains("new: never answered"))
    #expect(!run("show", "q2").output.contains("new: never answered"))
    #expect(run("reset", "x/q1", "--yes").output.contains("nothing to reset"))
    #expect(run("undo").output.hasPrefix("Taken back: the reset of \"What is open?\""))
    #expect(run("show", "q1").output.contains("1 answer"))
  }

  @Test func `a deck is reset as a whole, and its answers still count as work`() {
    let before = run("stats", "--json").output
    #expect(run("reset", "x", "--yes").output.hasPrefix("2 cards reset."))
    #expect(run("today").output.contains("2 new"))
    #expect(run("stats", "--json").output.contains("\"reviews\": 2"))
    #expect(before.contains("\"reviews\": 2"))
  }

  @Test func `nobody who can answer, nothing named, nothing known: each says so`() {
    #expect(run("reset", "x").code == .usage)
    #expect(fake.console.errorOutput.contains("--yes"))
    #expect(run("reset").code == .usage)
    #expect(run("reset", "nonsense").code == .noInput)
    #expect(run("show", "q1").output.contains("1 answer"))
  }

  @Test func `why a card is due is told with each answer and what the next would do`() {
    let why = run("show", "q1", "--why").output
    for word in ["Schedule", "fsrs-7", "Good", "Again", "Hard", "Easy", "memory lasts"] {
      #expect(why.contains(word), "\(word)")
    }
    #expect(run("list", "--leeches").output.hasPrefix("No leeches"))
  }
}
