import Foundation
import TestKit
import Testing

/// Control Z and `fg` in every state, in a shell that can stop its jobs.
@Suite(.enabled(if: Tmux.path != nil, "tmux is not installed"), .serialized)
struct StopTests {
  /// A shell in which Grill is at that stage, its settings of the terminal before kept in a file.
  private func shell(at stage: Stage, in folder: URL) throws -> Tmux {
    try Stage.writeBank(to: folder)
    // The shell's own marks for pasted text would hide ours.
    let terminal = try Tmux(
      "PS1=ready. bash --norc --noprofile -i",
      columns: 80,
      rows: 16,
      in: folder
    )
    _ = try terminal.screen(showing: "ready.")
    try type("bind \"set enable-bracketed-paste off\"; clear", in: terminal)
    let goal = stage.line.isEmpty ? "" : "--goal 5m"
    let program = "\(GrillProcess.executable.path()) \(stage.line) \(goal)"
    try type("stty -g > before; \(program) --bank bank --progress progress.json", in: terminal)
    try stage.reach(in: terminal)
    return terminal
  }

  private func type(_ line: String, in terminal: Tmux) throws {
    try terminal.press("-l", line)
    try terminal.press("Enter")
  }

  /// `mark` is shown when the shell has told its settings; none may stand on the screen before.
  private func expectShellsOwn(
    _ terminal: Tmux,
    _ stage: Stage,
    mark: String,
    in folder: URL
  ) throws {
    try type("stty -g > after; clear; echo \"SHELL\"\(mark)", in: terminal)
    _ = try terminal.screen(showing: "SHELL\(mark)")
    try expectTerminalAsBefore(in: folder)
    #expect(try terminal.isCursorVisible())
    #expect(try comesTrue { try pasteSwitches(in: folder).last ?? "l" == "l" }, "\(stage)")
  }

  @Test(arguments: Stage.allCases)
  func `the shell has its terminal meanwhile, and the session goes on as it stood`(
    stage: Stage
  ) throws {
    try withFolder { folder in
      let terminal = try shell(at: stage, in: folder)
      try terminal.record(to: folder.appending(path: "raw"))
      try terminal.press("C-z")
      _ = try terminal.screen(showing: "Stopped")
      try expectShellsOwn(terminal, stage, mark: "1", in: folder)
      try type("fg; echo \"CO\"DE $?", in: terminal)
      if stage == .confirming {
        // A line is read there, which the terminal does not show again; what is pressed before the
        // shell has given the terminal away is no end of a line.
        #expect(try comesTrue { try terminal.isInForeground() })
        try terminal.press("Enter")
        _ = try terminal.screen(showing: "Nothing was changed.")
        _ = try terminal.screen(showing: "grill>")
      } else {
        #expect(try terminal.screen(showing: stage.end).contains(stage.end), "\(stage)")
      }
      try terminal.press("C-c")
      if stage == .command {
        _ = try terminal.screen(showing: "Space reveal")
        try terminal.press("C-c")
      }
      #expect(try terminal.screen(showing: "CODE").contains("CODE 130"), "\(stage)")
      try expectShellsOwn(terminal, stage, mark: "2", in: folder)
    }
  }

  @Test func `the clock of the card leaves out the time of a stop`() throws {
    try withFolder { folder in
      let terminal = try shell(at: .asked, in: folder)
      try terminal.press("C-z")
      _ = try terminal.screen(showing: "Stopped")
      try type("sleep 30; clear; fg", in: terminal)
      let screen = try terminal.screen(showing: "of 5:00")
      let shown = screen.firstMatch(of: /0:(\d\d) of 5:00/).flatMap { Int($0.1) }
      #expect((shown ?? 99) < 30, "\(screen)")
    }
  }
}
