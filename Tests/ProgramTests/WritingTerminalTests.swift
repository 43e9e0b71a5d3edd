import Foundation
import TestKit
import Testing

/// What is written at a real terminal: boxes, the prompt, the learner's own editor.
@Suite(.enabled(if: Tmux.path != nil, "tmux is not installed"), .serialized)
struct WritingTerminalTests {
  /// A drill of the small bank with its first box open.
  private func openBox(
    in folder: URL,
    columns: Int = 80,
    rows: Int = 24,
    before: String = ""
  ) throws -> Tmux {
    _ = try SmallBank.write(to: folder)
    let line = before + grillCommand("drill")
    let terminal = try Tmux(line, columns: columns, rows: rows, in: folder)
    _ = try terminal.screen(showing: "Space reveal")
    try terminal.press("t")
    _ = try terminal.screen(showing: "Ctrl-X Ctrl-E")
    return terminal
  }

  private func leave(_ terminal: Tmux, in folder: URL) throws {
    try terminal.press("C-c")
    _ = try terminal.screen(showing: "EXIT")
    try expectTerminalAsBefore(in: folder)
  }

  private func keptSessions(in folder: URL) -> String {
    let state = folder.appending(path: ".local/state/grill")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: state.path())) ?? []
    return names.compactMap {
      try? String(contentsOf: state.appending(path: $0), encoding: .utf8)
    }.joined()
  }

  @Test func `an answer of two lines is edited with arrows and words, and compared`() throws {
    try withFolder { folder in
      let terminal = try openBox(in: folder)
      try terminal.press("-l", "recently used 問題")
      _ = try terminal.screen(showing: "│ recently used 問題")
      try terminal.press("C-a")
      try terminal.press("-l", "The least ")
      try terminal.press("C-e", "BSpace", "BSpace", "C-Left", "Left")
      try terminal.press("-l", ",")
      _ = try terminal.screen(showing: "│ The least recently, used")
      try terminal.press("C-j")
      try terminal.press("-l", "on insertion")
      try terminal.press("M-b", "C-t", "C-d")
      _ = try terminal.screen(showing: "3 Good")
      let screen = try terminal.screen(showing: "keys")
      #expect(screen.contains("You wrote"))
      #expect(screen.contains("  │ The least recently,\n  │ oni nsertion used\n"))
      try leave(terminal, in: folder)
    }
  }

  @Test func `a paste of five thousand bytes is text, at the box as well as above it`() throws {
    try withFolder { folder in
      let terminal = try openBox(in: folder)
      try terminal.paste(String(repeating: "least recently used 4\n", count: 230) + "the end")
      let screen = try terminal.screen(showing: "│ the end")
      // What is above does not fit the window.
      #expect(screen.contains("  ↑ least recently used 4"))
      #expect(screen.contains("Ctrl-D hand in"))
      try terminal.press("C-d")
      _ = try terminal.screen(showing: "3 Good")
      #expect(try answerLines(in: folder).count == 0)
      try leave(terminal, in: folder)
    }
  }

  @Test func `control C keeps the draft, and the next start goes on with it`() throws {
    try withFolder { folder in
      let terminal = try openBox(in: folder)
      try terminal.press("-l", "half an ans")
      _ = try terminal.screen(showing: "half an ans")
      try terminal.press("C-c")
      _ = try terminal.screen(showing: "Your draft is kept")
      _ = try terminal.screen(showing: "Space reveal")
      try leave(terminal, in: folder)
      let again = try Tmux(grillCommand("drill"), columns: 80, rows: 24, in: folder)
      _ = try again.screen(showing: "Space reveal")
      try again.press("t")
      _ = try again.screen(showing: "│ half an ans")
      try again.press("-l", "wer")
      try again.press("Enter")
      _ = try again.screen(showing: "3 Good")
      #expect(try again.screen(showing: "half an answer").contains("half an answer"))
      try leave(again, in: folder)
    }
  }

  @Test func `what was typed outlives a kill`() throws {
    try withFolder { folder in
      let terminal = try openBox(in: folder)
      try terminal.press("-l", "typed before the end")
      _ = try terminal.screen(showing: "typed before the end")
      #expect(comesTrue { keptSessions(in: folder).contains("typed before the end") })
      try terminal.signal("KILL")
      _ = try terminal.screen(showing: "EXIT 137")
      let again = try Tmux(grillCommand("drill"), columns: 80, rows: 24, in: folder)
      _ = try again.screen(showing: "Space reveal")
      try again.press("t")
      #expect(try again.screen(showing: "│ typed").contains("│ typed before the end"))
      try again.press("C-u")
      _ = try again.screen(showing: "Ctrl-C leave")
      try leave(again, in: folder)
    }
  }

  /// A shell that can stop its jobs, with the first question on its screen.
  private func drillFromShell(_ command: String, in folder: URL) throws -> Tmux {
    let terminal = try Tmux(
      "PS1=ready. bash --norc --noprofile -i",
      columns: 80,
      rows: 24,
      in: folder
    )
    _ = try terminal.screen(showing: "ready.")
    try terminal.press("-l", command)
    try terminal.press("Enter")
    _ = try terminal.screen(showing: "Space reveal")
    return terminal
  }

  @Test func `stopped with control Z, the shell has its terminal, and fg brings the box back`()
    throws
  {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      let command = grillCommand("drill").replacing("echo EXIT", with: "echo EX\"\"IT")
      let terminal = try drillFromShell(command, in: folder)
      try terminal.press("t")
      _ = try terminal.screen(showing: "Ctrl-X Ctrl-E")
      try terminal.press("-l", "before and ")
      _ = try terminal.screen(showing: "│ before and")
      try terminal.press("C-z")
      _ = try terminal.screen(showing: "Stopped")
      try terminal.press("-l", "stty -a | grep -o ' icanon' ; jobs")
      try terminal.press("Enter")
      #expect(try terminal.screen(showing: " icanon\n").contains(" icanon\n"))
      try terminal.press("-l", "fg")
      try terminal.press("Enter")
      _ = try terminal.screen(showing: "│ before and")
      try terminal.press("-l", "behind")
      #expect(try terminal.screen(showing: "behind").contains("│ before and behind"))
      try terminal.press("Enter")
      _ = try terminal.screen(showing: "You wrote")
    }
  }

  @Test func `stopped from outside, it paints itself anew when it goes on`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      let terminal = try drillFromShell(grillCommand("drill"), in: folder)
      try terminal.press("t")
      try terminal.press("-l", "before and ")
      _ = try terminal.screen(showing: "│ before and")
      try terminal.signal("TSTP")
      _ = try terminal.screen(showing: "Stopped")
      try terminal.press("-l", "clear; fg")
      try terminal.press("Enter")
      _ = try terminal.screen(showing: "│ before and")
      try terminal.paste("pasted\n4")
      _ = try terminal.screen(showing: "│ before and pasted")
      _ = try terminal.screen(showing: "│ 4")
    }
  }

  @Test func `a signal to end leaves the terminal as it was, with the shell below the box`() throws
  {
    try withFolder { folder in
      let terminal = try openBox(in: folder)
      try terminal.press("-l", "half an answer")
      try terminal.press("C-j")
      try terminal.press("-l", "more")
      try terminal.press("Up")
      _ = try terminal.screen(showing: "│ more")
      try terminal.signal("TERM")
      let screen = try terminal.screen(showing: "EXIT 143")
      #expect(screen.contains("│ half an answer\n"))
      #expect(!screen.contains("│ more") && !screen.contains("Ctrl-X"))
      #expect(screen.split(separator: "\n").last == "EXIT 143")
      try expectTerminalAsBefore(in: folder)
    }
  }

  @Test func `the learner's editor has the terminal, and what it saves is in the box`() throws {
    try withFolder { folder in
      let terminal = try openBox(in: folder, before: "export EDITOR=\"ed -p ready.\"; ")
      try terminal.press("-l", "from the box")
      _ = try terminal.screen(showing: "│ from the box")
      try terminal.press("C-x", "C-e")
      _ = try terminal.screen(showing: "ready.")
      try terminal.press("-l", "$a")
      try terminal.press("Enter")
      try terminal.press("-l", "from ed")
      try terminal.press("Enter", ".", "Enter", "w", "Enter", "q", "Enter")
      let screen = try terminal.screen(showing: "│ from ed")
      #expect(screen.contains("│ from the box\n"))
      _ = try terminal.screen(showing: "Ctrl-D hand in")
      try terminal.press("C-d")
      _ = try terminal.screen(showing: "3 Good")
      try leave(terminal, in: folder)
    }
  }

  @Test func `an editor that fails leaves the box as it was`() throws {
    try withFolder { folder in
      let terminal = try openBox(in: folder, before: "export VISUAL=false; ")
      try terminal.press("-l", "my draft")
      _ = try terminal.screen(showing: "│ my draft")
      try terminal.press("C-x", "C-e")
      let screen = try terminal.screen(showing: "false ended with 1.")
      #expect(screen.contains("Your text is as it was."))
      try terminal.press("-l", "!")
      #expect(try terminal.screen(showing: "my draft!").contains("│ my draft!"))
      try terminal.press("C-c")
      _ = try terminal.screen(showing: "Space reveal")
      try leave(terminal, in: folder)
    }
  }

  @Test func `a window that changes in the middle of an answer loses none of it`() throws {
    try withFolder { folder in
      let terminal = try openBox(in: folder)
      let text = (1...20).map { "word\($0)" }.joined(separator: " ")
      try terminal.press("-l", text)
      _ = try terminal.screen(showing: "word20")
      for (columns, rows) in [(40, 20), (120, 30), (60, 9)] {
        try terminal.resize(columns: columns, rows: rows)
        try terminal.press("-l", "!")
        _ = try terminal.screen(showing: "!")
      }
      try terminal.resize(columns: 100, rows: 30)
      try terminal.press("-l", "?")
      _ = try terminal.screen(showing: "word20!!!?")
      try terminal.press("Enter")
      let screen = try terminal.screen(showing: "You wrote (20 words")
      #expect(screen.contains("You wrote (20 words"))
      _ = try terminal.screen(showing: "3 Good")
      try leave(terminal, in: folder)
    }
  }

  @Test func `the prompt completes, searches and remembers`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      let terminal = try Tmux(grillCommand(""), columns: 80, rows: 24, in: folder)
      _ = try terminal.screen(showing: "grill>")
      try terminal.press("-l", "list qu")
      try terminal.press("Tab")
      _ = try terminal.screen(showing: "grill> list queues")
      try terminal.press("Enter")
      _ = try terminal.screen(showing: "back pressure")
      try terminal.press("-l", "quit")
      try terminal.press("Enter")
      _ = try terminal.screen(showing: "EXIT 0")
      try expectTerminalAsBefore(in: folder)
      let file = folder.appending(path: ".local/state/grill/history")
      #expect(try String(contentsOf: file, encoding: .utf8) == "list queues\nquit\n")
      let mode = try FileManager.default.attributesOfItem(atPath: file.path())[.posixPermissions]
      #expect(mode as? Int == 0o600)
      let again = try Tmux(grillCommand(""), columns: 80, rows: 24, in: folder)
      _ = try again.screen(showing: "grill>")
      try again.press("C-r")
      try again.press("-l", "que")
      _ = try again.screen(showing: "search que: list queues")
      try again.press("Enter")
      _ = try again.screen(showing: "back pressure")
      try again.press("C-c")
      #expect(try again.screen(showing: "EXIT").contains("EXIT 130"))
      try expectTerminalAsBefore(in: folder)
    }
  }
}
