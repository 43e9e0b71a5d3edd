import Foundation
import TestKit
import Testing

/// A terminal of its own for the program, by way of tmux.
private final class Tmux {
  static let path = ["/usr/bin/tmux", "/usr/local/bin/tmux", "/opt/homebrew/bin/tmux"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  private let socket = "grill-\(UUID().uuidString)"

  /// Runs a shell command in a window of that size.
  init(_ command: String, columns: Int, rows: Int, in folder: URL) throws {
    try tmux([
      "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "-c", folder.path(),
      "env -u NO_COLOR TERM=screen sh -c '\(command); sleep 60'",
    ])
  }

  deinit {
    _ = try? tmux(["kill-server"])
  }

  func press(_ keys: String...) throws {
    try tmux(["send-keys"] + keys)
  }

  func paste(_ text: String) throws {
    try tmux(["set-buffer", text])
    try tmux(["paste-buffer", "-p"])
  }

  func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// The screen, once `text` stands on it; as it is after twenty seconds where it never does.
  func screen(showing text: String) throws -> String {
    let deadline = Date.now.addingTimeInterval(20)
    while true {
      let screen = try tmux(["capture-pane", "-p"])
      if screen.contains(text) || Date.now > deadline { return screen }
      Thread.sleep(forTimeInterval: 0.05)
    }
  }

  /// What tmux prints, by way of a file: its server outlives the call and would keep a pipe open.
  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let output = FileManager.default.temporaryDirectory.appending(path: socket)
    defer { try? FileManager.default.removeItem(at: output) }
    let words = [Self.path ?? "tmux", "-L", socket, "-f", "/dev/null"] + arguments
    let quoted = words.map { "'" + $0.replacing("'", with: "'\\''") + "'" }
    try shell(quoted.joined(separator: " ") + " > '\(output.path())' 2> /dev/null")
    return (try? String(contentsOf: output, encoding: .utf8)) ?? ""
  }
}

/// Runs a command and waits for it alone, not for what it leaves in the background.
private func shell(_ command: String) throws {
  var arguments: [UnsafeMutablePointer<CChar>?] = []
  for word in ["/bin/sh", "-c", command] { arguments.append(strdup(word)) }
  arguments.append(nil)
  defer { for argument in arguments { free(argument) } }
  var process: pid_t = 0
  let error = posix_spawn(&process, "/bin/sh", nil, nil, arguments, environ)
  guard error == 0 else { throw POSIXError(POSIXErrorCode(rawValue: error) ?? .ENOEXEC) }
  var status: Int32 = 0
  while waitpid(process, &status, 0) < 0, errno == EINTR {}
}

@Suite(.enabled(if: Tmux.path != nil, "tmux is not installed"), .serialized)
struct TerminalTests {
  /// Between two looks at the terminal's settings; where the code is seen, both were taken.
  private func command(_ arguments: String) -> String {
    """
    stty -g > before; \(GrillProcess.executable.path()) \(arguments) --bank bank \
    --progress progress.json; code=$?; stty -g > after; echo EXIT $code
    """
  }

  private func expectTerminalAsBefore(in folder: URL) throws {
    let before = try String(contentsOf: folder.appending(path: "before"), encoding: .utf8)
    let after = try String(contentsOf: folder.appending(path: "after"), encoding: .utf8)
    #expect(!before.isEmpty && before == after)
  }

  @Test func `a session from the prompt to the summary and out again`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      let terminal = try Tmux(command(""), columns: 80, rows: 24, in: folder)
      #expect(try terminal.screen(showing: "grill>").contains("4 new"))
      try terminal.press("Enter")
      #expect(
        try terminal.screen(showing: "Space reveal").contains("What does an LRU cache evict?")
      )
      try terminal.press("Space")
      #expect(try terminal.screen(showing: "[3 Good 5 d]").contains("4 Easy 2 mo"))
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
      let terminal = try Tmux(command("drill"), columns: 80, rows: 24, in: folder)
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
      let terminal = try Tmux(command("drill"), columns: 80, rows: 24, in: folder)
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
      let terminal = try Tmux(command("drill"), columns: columns, rows: rows, in: folder)
      #expect(try terminal.screen(showing: "evict?").contains("evict?"))
      try terminal.press("Space")
      #expect(try terminal.screen(showing: "Good").contains("Good"))
      try terminal.resize(columns: 100, rows: 30)
      try terminal.press("4")
      #expect(try terminal.screen(showing: "time to live?").contains("time to live?"))
    }
  }
}
