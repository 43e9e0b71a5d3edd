import TestKit
import Testing

@testable import Commands

/// A session at a terminal over every way to answer.
struct FormScreenTests {
  private func screen(_ keys: [String], _ options: [String] = []) -> String {
    let fake = FakeWorld()
    fake.console.size = (80, 300)
    fake.files["bank/forms.md"] = FormsBank.text
    for key in keys { fake.console.press(key) }
    _ = Program(world: fake.world).run(
      ["drill", "--bank", "bank", "--new", "50", "--seed", "3"] + options
    )
    var screen = VirtualScreen(columns: 80, rows: 300)
    for written in fake.console.screens { screen.write(written) }
    #expect(screen.foreign.isEmpty)
    var lines = screen.lines
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { $0 + "\n" }.joined()
  }

  @Test func `every way to answer reads as it was seen`() throws {
    let keys = [
      "b", "x", "1", "a", "b", "b", "c", "\r", "3", "t", "444", "\r", "1", "t", "1 4 3 2", "\r",
      "3",
      " ", "3", "t", "0", "\n", "1", "\n", "3", "\u{4}", "2", "t", "git diff --stagde", "\r", "2",
      "t", " ", "1", "f", "t", "a local one", "\r", "3", "q",
    ]
    try expectGolden(screen(keys), "Commands/forms.txt")
  }

  @Test func `an order that is none stays in the box`() {
    let shown = screen(["b", "1", "a", "\r", "1", " ", "1", "t", "1 2", "\r", "t"])
    #expect(shown.contains("Give each number from 1 to 4 once"))
    #expect(shown.contains("│ 1 2"))
  }

  @Test func `options of several are toggled in the live block`() {
    let shown = screen(["b", "1", "a", "c"])
    #expect(shown.contains("[x] a   [ ] b   [x] c   [ ] d"))
    #expect(shown.contains("Space hand in"))
  }

  @Test func `options are made on request alone, and said to be made`() {
    let made = screen([], ["--choices", "forms/q3"])
    #expect(!screen([], ["forms/q3"]).contains("generated"))
    #expect(made.contains("HTTPS"))
  }
}
