import Foundation
import TestKit
import Testing

/// The built program and the pagers of a real terminal.
@Suite(.enabled(if: Tmux.path != nil, "tmux is not installed"), .serialized)
struct PagerProgramTests {
  private static let less = FileManager.default.isExecutableFile(atPath: "/usr/bin/less")

  /// Runs `grill` with a document of sixty lines in a window of 24 rows; the exit code follows.
  private func inTerminal(
    _ variables: String,
    _ arguments: String = "read long.md",
    _ body: (Tmux, URL) throws -> Void
  ) throws {
    try withFolder { folder in
      let text = (1...60).map { "**line \($0)**\n\n" }.joined()
      try Data(text.utf8).write(to: folder.appending(path: "long.md"))
      let grill = GrillProcess.executable.path()
      // The shell around it does not end with Ctrl-C.
      let command =
        "trap : INT; unset PAGER LESS GRILL_PAGER; stty -g > before; "
        + "LANG=C.UTF-8 \(variables) \(grill) \(arguments); code=$?; stty -g > after; echo EXIT $code"
      try body(Tmux(command, columns: 80, rows: 24, in: folder), folder)
    }
  }

  @Test(.enabled(if: less, "less is not installed"))
  func `less shows the first screenful, and leaving it early is a success`() throws {
    try inTerminal("") { terminal, folder in
      let screen = try terminal.screen(showing: "line 12")
      #expect(screen.contains("line 1\n") && !screen.contains("EXIT") && !screen.contains("ESC"))
      try terminal.press("G")
      #expect(try terminal.screen(showing: "line 60").contains("line 60"))
      try terminal.press("C-c")
      try terminal.press("q")
      #expect(try terminal.screen(showing: "EXIT").contains("EXIT 0"))
      try expectTerminalAsBefore(in: folder)
    }
  }

  @Test func `the code of the command stays`() throws {
    try inTerminal("", "read nowhere.md") { terminal, _ in
      let screen = try terminal.screen(showing: "EXIT")
      #expect(screen.contains("no such file") && screen.contains("EXIT 66"))
    }
    try inTerminal("GRILL_PAGER=\"cat -n\"", "help") { terminal, _ in
      let screen = try terminal.screen(showing: "EXIT")
      #expect(screen.contains("EXIT 0") && screen.contains("One topic: grill help"))
    }
  }

  @Test func `a pager that is not there is named, and the text is written`() throws {
    try inTerminal("GRILL_PAGER=no-such-pager") { terminal, _ in
      let screen = try terminal.screen(showing: "EXIT")
      #expect(screen.contains("line 60") && screen.contains("EXIT 0"))
    }
    try inTerminal("PATH=/nowhere", "help") { terminal, _ in
      let screen = try terminal.screen(showing: "EXIT")
      #expect(screen.contains("grill help COMMAND") && screen.contains("EXIT 0"))
      #expect(!screen.contains("not found\n\n"))
    }
  }

  @Test(arguments: ["PAGER=", "PAGER=cat", "TERM=dumb", "PAGER=\"head -1\""])
  func `it ends by itself where no pager waits`(variables: String) throws {
    try inTerminal(variables) { terminal, folder in
      let screen = try terminal.screen(showing: "EXIT")
      #expect(screen.contains("EXIT 0"))
      #expect(screen.contains(variables.contains("head") ? "line 1\n" : "line 60\n"))
      try expectTerminalAsBefore(in: folder)
    }
  }
}
