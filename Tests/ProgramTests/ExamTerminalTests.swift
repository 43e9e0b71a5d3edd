import Foundation
import TestKit
import Testing

/// A practice exam of the built program at a real terminal.
@Suite(.enabled(if: Tmux.path != nil, "tmux is not installed"), .serialized)
struct ExamTerminalTests {
  @Test(arguments: [(80, 24), (40, 12)])
  func `it goes from box to box and ends with the score`(columns: Int, rows: Int) throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      let terminal = try Tmux(grillCommand("quiz"), columns: columns, rows: rows, in: folder)
      _ = try terminal.screen(showing: "1 of 4")
      try terminal.press("-l", "what was least recently used")
      _ = try terminal.screen(showing: "recently used")
      try terminal.press("Enter")
      _ = try terminal.screen(showing: "2 of 4")
      try terminal.resize(columns: 100, rows: 30)
      try terminal.press("C-d")
      let screen = try terminal.screen(showing: "EXIT")
      #expect(screen.contains("EXIT 0") && screen.contains("3 skipped"))
      #expect(
        !FileManager.default.fileExists(atPath: folder.appending(path: "progress.json").path())
      )
      try expectTerminalAsBefore(in: folder)
    }
  }

  @Test func `whoever leaves it has the terminal back, and no score`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      let terminal = try Tmux(grillCommand("quiz"), columns: 80, rows: 24, in: folder)
      _ = try terminal.screen(showing: "Ctrl-C leave")
      try terminal.press("C-c")
      let screen = try terminal.screen(showing: "EXIT")
      #expect(screen.contains("EXIT 130") && screen.contains("nothing was scored"))
      try expectTerminalAsBefore(in: folder)
    }
  }
}
