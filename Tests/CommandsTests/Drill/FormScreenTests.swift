import TestKit
import Testing

@testable import Commands

/// A session at a terminal over every way to answer.
struct FormScreenTests {
  private func run(_ keys: [String], _ options: [String] = []) -> FakeWorld {
    let fake = FakeWorld()
    fake.console.size = (80, 300)
    fake.files["bank/forms.md"] = FormsBank.text
    for key in keys { fake.console.press(key) }
    _ = Program(world: fake.world).run(
      ["drill", "--bank", "bank", "--new", "50", "--seed", "3"] + options
    )
    return fake
  }

  /// What is left on the screen at the end.
  private func screen(_ keys: [String]) -> String {
    var screen = VirtualScreen(columns: 80, rows: 300)
    for written in run(keys).console.screens { screen.write(written) }
    #expect(screen.foreign.isEmpty)
    return screen.lines.map { $0 + "\n" }.joined()
  }

  /// Whether all of them stood on the screen at once at some time.
  private func everShows(_ texts: [String], after keys: [String]) -> Bool {
    var screen = VirtualScreen(columns: 80, rows: 300)
    return run(keys).console.screens.contains { written in
      screen.write(written)
      let shown = screen.lines.joined(separator: "\n")
      return texts.allSatisfy(shown.contains)
    }
  }

  @Test func `every way to answer reads as it was seen`() throws {
    let keys = [
      "b", "x", "1", "a", "b", "b", "c", "\r", "3", "t", "444", "\r", "1", "t", "1 4 3 2", "\r",
      "3",
      " ", "3", "t", "0", "\n", "1", "\n", "3", "\u{4}", "2", "t", "git diff --stagde", "\r", "2",
      "t", " ", "1", "f", "t", "a local one", "\r", "3", "q",
    ]
    let shown = screen(keys)
    try expectGolden(shown, "Commands/forms.txt")
    #expect(shown.contains(try readmeExample("── forms › Clusters")))
  }

  @Test func `the same in plain, a line for each answer that is typed`() throws {
    let fake = FakeWorld()
    fake.files["bank/forms.md"] = FormsBank.text
    let steps: [(keys: [String], line: String?)] = [
      (["b", "x", "1", "a", "b", "b", "c", "\r", "3", "t"], "444"), (["1", "t"], "1 4 3 2"),
      (["3", " ", "3", "t"], "0"), (["2", "t"], "git diff --stagde"), (["2", "t"], nil),
      ([" ", "1", "f", "t"], "a local one"), (["3", "q", "q"], nil),
    ]
    for step in steps {
      for key in step.keys { fake.console.press(key) }
      if let line = step.line {
        fake.console.enter(line)
        fake.console.then(.bytes([]))
      }
    }
    let drill = ["drill", "--bank", "bank", "--new", "50", "--seed", "3", "--plain"]
    #expect(Program(world: fake.world).run(drill) == .success)
    try expectGolden(fake.console.output, "Commands/forms.plain.txt")
  }

  @Test func `an order that is none stays in the box`() {
    let keys = ["b", "1", "a", "\r", "1", " ", "1", "t", "1 2", "\r", "t"]
    #expect(everShows(["Give each number from 1 to 4 once", "│ 1 2"], after: keys))
  }

  @Test func `options of several are toggled in the live block`() {
    let keys = ["b", "1", "a", "c"]
    #expect(everShows(["[x] a   [ ] b   [x] c   [ ] d", "Space hand in"], after: keys))
  }

  @Test func `options are made on request alone, and said to be made`() {
    let fake = FakeWorld()
    fake.console.size = (80, 60)
    fake.files["bank/ports.md"] = """
      ## Which port does HTTPS use?

      443

      ## Which port does SSH use?

      22

      ## Which port does DNS use?

      53

      """
    fake.console.press("q")
    fake.console.press("q")
    let plain = Program(world: fake.world).run(["drill", "--bank", "bank", "--limit", "1"])
    #expect(plain == .success && !fake.console.screens.joined().contains("generated"))
    _ = Program(world: fake.world).run(
      ["drill", "--bank", "bank", "--limit", "1", "--choices", "--fresh"]
    )
    let made = fake.console.screens.joined()
    #expect(made.contains("Options generated from other questions' answers."))
    #expect(["443", "22", "53"].allSatisfy(made.contains))
  }
}
