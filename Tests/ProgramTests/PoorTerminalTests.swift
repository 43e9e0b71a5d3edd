import Foundation
import TestKit
import Testing

/// Terminals and environments that say little, or the wrong thing.
@Suite(.enabled(if: Tmux.path != nil, "tmux is not installed"), .serialized)
struct PoorTerminalTests {
  private func answers(in folder: URL) -> Int {
    (try? answerLines(in: folder).count) ?? 0
  }

  @Test(arguments: ["LC_ALL=C", "LC_ALL=POSIX LANG=", "LANG=de_CH.ISO-8859-1"])
  func `a locale without UTF-8 changes nothing`(variables: String) throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      let command = "export \(variables); " + grillCommand("drill")
      let terminal = try Tmux(command, columns: 80, rows: 24, in: folder)
      _ = try terminal.screen(showing: "Space reveal")
      try terminal.press("t")
      _ = try terminal.screen(showing: "Ctrl-X Ctrl-E")
      try terminal.press("-l", "naïve 問題")
      #expect(try terminal.screen(showing: "naïve 問題").contains("│ naïve 問題"))
      try terminal.press("Enter")
      _ = try terminal.screen(showing: "3 Good")
      try terminal.press("1")
      _ = try terminal.screen(showing: "0 ok 1 again")
      try terminal.press("C-c")
      #expect(try terminal.screen(showing: "EXIT").contains("EXIT 130"))
      #expect(answers(in: folder) == 1)
      try expectTerminalAsBefore(in: folder)
    }
  }

  @Test func `a dumb terminal is told nothing but text`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      let command = "export TERM=dumb; " + grillCommand("drill")
      let terminal = try Tmux(command, columns: 80, rows: 24, in: folder)
      _ = try terminal.screen(showing: "Ready:")
      try terminal.record(to: folder.appending(path: "raw"))
      try terminal.press("Space")
      _ = try terminal.screen(showing: "Grade:")
      try terminal.press("4")
      _ = try terminal.screen(showing: "time to live?")
      try terminal.press("C-z")
      try terminal.press("C-c")
      #expect(try terminal.screen(showing: "EXIT").contains("EXIT 130"))
      let raw = try String(contentsOf: folder.appending(path: "raw"), encoding: .utf8)
      #expect(raw.contains("Grade:") && !raw.contains("\u{1b}"))
      #expect(answers(in: folder) == 1)
      try expectTerminalAsBefore(in: folder)
    }
  }

  @Test
  func `a window that becomes narrow in the middle has lines alone, and wide its block again`()
    throws
  {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      let terminal = try Tmux(grillCommand("drill"), columns: 80, rows: 24, in: folder)
      _ = try terminal.screen(showing: "Space reveal")
      try terminal.resize(columns: 34, rows: 24)
      #expect(try terminal.screen(showing: "Ready:").contains("Ready:"))
      try terminal.press("Space")
      #expect(try terminal.screen(showing: "Grade:").contains("Grade:"))
      try terminal.resize(columns: 90, rows: 24)
      _ = try terminal.screen(showing: "? keys")
      try terminal.press("3")
      _ = try terminal.screen(showing: "1 ok 0 again")
      try terminal.press("C-c")
      #expect(try terminal.screen(showing: "EXIT").contains("EXIT 130"))
      #expect(answers(in: folder) == 1)
      try expectTerminalAsBefore(in: folder)
    }
  }

  @Test(arguments: [[], ["space "], ["t\n", "half an ans"]])
  func `input that ends in the middle ends the session, with all saved that was graded`(
    keys: [String]
  ) throws {
    try withFolder { folder in
      let bank = try SmallBank.write(to: folder)
      let process = try GrillProcess(
        ["drill", "--bank", bank, "--progress", "progress.json", "--plain", "--input", "-"],
        in: folder
      )
      #expect(process.waitFor("Ready:"))
      try process.type("space 3\n")
      #expect(process.waitFor("Ready:"))
      for text in keys { try process.type(text) }
      let end = try process.finish()
      #expect(end.status == 0, "\(end.errors)")
      #expect(end.output.contains("Answers: Good 1."))
      #expect(answers(in: folder) == 1)
    }
  }
}
