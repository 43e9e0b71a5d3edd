import Foundation
import TestKit
import Testing

@Suite(.enabled(if: Tmux.path != nil, "tmux is not installed"), .serialized)
struct TerminalTests {
  @Test func `a session from the prompt to the summary and out again`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      let terminal = try Tmux(grillCommand(""), columns: 80, rows: 24, in: folder)
      #expect(try terminal.screen(showing: "grill>").contains("4 new"))
      try terminal.press("Enter")
      _ = try terminal.screen(showing: "What does an LRU cache evict?")
      _ = try terminal.screen(showing: "Space reveal")
      try terminal.press("Space")
      #expect(try terminal.screen(showing: "[3 Good").contains("4 Easy 2 mo"))
      try terminal.press("4")
      // The screen may be caught while it is painted; each part is waited for.
      _ = try terminal.screen(showing: "1 ok 0 again")
      _ = try terminal.screen(showing: "time to live?")
      try terminal.press("u")
      #expect(try terminal.screen(showing: "Taken back").contains("[3 Good"))
      try terminal.press("q")
      #expect(try terminal.screen(showing: "Session done").contains("0 cards"))
      _ = try terminal.screen(showing: "tomorrow.\ngrill>")
      try terminal.press("quit", "Enter")
      #expect(try terminal.screen(showing: "EXIT").contains("EXIT 0"))
      try expectTerminalAsBefore(in: folder)
    }
  }

  @Test func `control C leaves at once, with everything saved and the terminal as it was`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      let terminal = try Tmux(grillCommand("drill"), columns: 80, rows: 24, in: folder)
      _ = try terminal.screen(showing: "Space reveal")
      try terminal.press("Space")
      _ = try terminal.screen(showing: "[3 Good")
      try terminal.press("3")
      _ = try terminal.screen(showing: "1 ok 0 again")
      try terminal.press("C-c")
      let screen = try terminal.screen(showing: "EXIT")
      #expect(screen.contains("Saved.") && screen.contains("EXIT 130"))
      #expect(try answerLines(in: folder).count == 1)
      try expectTerminalAsBefore(in: folder)
    }
  }

  @Test func `pasted text grades nothing`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      let terminal = try Tmux(grillCommand("drill"), columns: 80, rows: 24, in: folder)
      _ = try terminal.screen(showing: "Space reveal")
      try terminal.paste(String(repeating: " 3\n4 1", count: 100))
      _ = try terminal.screen(showing: "Pasted text")
      try terminal.press("q")
      _ = try terminal.screen(showing: "Session done")
      #expect(try answerLines(in: folder).count == 0)
    }
  }

  @Test(arguments: [(40, 12), (30, 10), (200, 60)])
  func `windows of every size show the question and the keys`(columns: Int, rows: Int) throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      let terminal = try Tmux(grillCommand("drill"), columns: columns, rows: rows, in: folder)
      #expect(try terminal.screen(showing: "evict?").contains("evict?"))
      try terminal.press("Space")
      #expect(try terminal.screen(showing: "Good").contains("Good"))
      try terminal.resize(columns: 100, rows: 30)
      try terminal.press("4")
      #expect(try terminal.screen(showing: "time to live?").contains("time to live?"))
    }
  }
}
