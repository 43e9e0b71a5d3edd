import Foundation
import TestKit
import Testing

/// Signals in every state, at a real terminal and in both personalities.
///
/// The terminal is as it was afterwards and every grade is on the disk, whatever ends the program.
@Suite(.enabled(if: Tmux.path != nil, "tmux is not installed"), .serialized)
struct SignalTests {
  /// Grill at that stage.
  private func terminal(at stage: Stage, isPlain: Bool = false, in folder: URL) throws -> Tmux {
    try Stage.writeBank(to: folder)
    let line = stage.line + (isPlain ? " --plain" : "")
    let terminal = try Tmux(grillCommand(line), columns: 80, rows: 16, in: folder)
    try stage.reach(in: terminal, isPlain: isPlain)
    try terminal.record(to: folder.appending(path: "raw"))
    return terminal
  }

  private func expectEnd(
    _ code: Int,
    of terminal: Tmux,
    at stage: Stage,
    isPlain: Bool = false,
    in folder: URL
  ) throws {
    let screen = try terminal.screen(showing: "EXIT")
    #expect(screen.contains("EXIT \(code)"), "\(screen)")
    try expectTerminalAsBefore(in: folder)
    #expect(try terminal.isCursorVisible())
    // What is pasted into the shell must come without marks.
    let mayBeSilent = stage == .confirming || isPlain
    #expect(
      try comesTrue { try pasteSwitches(in: folder).last ?? (mayBeSilent ? "l" : "h") == "l" }
    )
    #expect(try !isPlain || pasteSwitches(in: folder).isEmpty)
  }

  @Test(arguments: Stage.allCases, [("TERM", 143), ("HUP", 129), ("INT", 130), ("QUIT", 131)])
  func `a signal ends the program with its code and gives the terminal back`(
    stage: Stage,
    signal: (name: String, code: Int)
  ) throws {
    try withFolder { folder in
      let terminal = try terminal(at: stage, in: folder)
      try terminal.signal(signal.name)
      try expectEnd(signal.code, of: terminal, at: stage, in: folder)
      #expect(answers(in: folder) == stage.answers)
    }
  }

  @Test(arguments: Stage.plain, [("TERM", 143), ("INT", 130)])
  func `in plain text as well`(stage: Stage, signal: (name: String, code: Int)) throws {
    try withFolder { folder in
      let terminal = try terminal(at: stage, isPlain: true, in: folder)
      try terminal.signal(signal.name)
      try expectEnd(signal.code, of: terminal, at: stage, isPlain: true, in: folder)
    }
  }

  /// With Ctrl-C, which from a line of command leads back to the card first.
  private func leave(_ terminal: Tmux, at stage: Stage, in folder: URL) throws {
    try terminal.press("C-c")
    if stage == .command {
      _ = try terminal.screen(showing: "Space reveal")
      try terminal.press("C-c")
    }
    try expectEnd(130, of: terminal, at: stage, in: folder)
  }

  @Test(arguments: Stage.raw)
  func `control C leaves from everywhere, from a line of command back to the card first`(
    stage: Stage
  ) throws {
    try withFolder { folder in
      let terminal = try terminal(at: stage, in: folder)
      try leave(terminal, at: stage, in: folder)
    }
  }

  @Test(arguments: Stage.allCases)
  func `control D ends the session, or what is written in it`(stage: Stage) throws {
    try withFolder { folder in
      let terminal = try terminal(at: stage, in: folder)
      try terminal.press("C-d")
      switch stage {
      case .box, .note: _ = try terminal.screen(showing: "3 Good")
      case .command: _ = try terminal.screen(showing: "Space reveal")
      case .confirming: _ = try terminal.screen(showing: "Nothing was changed.")
      default: break
      }
      if [.box, .note, .command, .confirming].contains(stage) { try terminal.press("C-d") }
      try expectEnd(0, of: terminal, at: stage, in: folder)
    }
  }

  @Test(arguments: Stage.raw)
  func `a window of another size shows the same, and the session goes on`(stage: Stage) throws {
    try withFolder { folder in
      let terminal = try terminal(at: stage, in: folder)
      try terminal.resize(columns: 60, rows: 12)
      try terminal.resize(columns: 100, rows: 30)
      try terminal.press("C-l")
      #expect(try terminal.screen(showing: stage.end).contains(stage.end))
      try leave(terminal, at: stage, in: folder)
    }
  }

  @Test(arguments: Stage.raw)
  func `five thousand pasted bytes grade nothing`(stage: Stage) throws {
    try withFolder { folder in
      let terminal = try terminal(at: stage, in: folder)
      let before = answers(in: folder)
      try terminal.paste(String(repeating: "3 4\n1 q", count: 700) + " end.")
      try terminal.press("C-l")
      // A line that is longer than the window shows how it ends.
      let isLine = stage == .prompt || stage == .command
      _ = try terminal.screen(showing: isLine ? " end." : stage.end)
      #expect(answers(in: folder) == before)
      try terminal.signal("TERM")
      try expectEnd(143, of: terminal, at: stage, in: folder)
    }
  }

  @Test(arguments: Stage.allCases)
  func `a terminal that goes away in the middle ends the program, with everything saved`(
    stage: Stage
  ) throws {
    try withFolder { folder in
      let terminal = try terminal(at: stage, in: folder)
      let before = answers(in: folder)
      let id = try terminal.processID()
      terminal.end()
      #expect(comesTrue { kill(id, 0) != 0 }, "it still runs")
      #expect(answers(in: folder) == before)
    }
  }

  private func answers(in folder: URL) -> Int {
    (try? answerLines(in: folder).count) ?? 0
  }
}
