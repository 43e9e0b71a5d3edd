import Foundation
import TestKit
import Testing

/// A terminal of its own for the program, by way of tmux.
final class Tmux {
  static let path = ["/usr/bin/tmux", "/usr/local/bin/tmux", "/opt/homebrew/bin/tmux"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  private let socket = "grill-\(UUID().uuidString)"

  /// Runs a shell command in a window of that size.
  init(_ command: String, columns: Int, rows: Int, in folder: URL) throws {
    try tmux([
      "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "-c", folder.path(),
      "env -u NO_COLOR -u VISUAL -u EDITOR TERM=screen HOME=\(folder.path()) "
        + "sh -c '\(command); sleep 60'",
    ])
  }

  deinit {
    _ = try? tmux(["kill-server"])
  }

  func press(_ keys: String...) throws {
    try press(keys)
  }

  func press(_ keys: [String]) throws {
    try tmux(["send-keys"] + keys)
  }

  /// Takes the terminal away from whatever runs in it.
  func end() {
    _ = try? tmux(["kill-server"])
  }

  func isCursorVisible() throws -> Bool {
    try tmux(["display-message", "-p", "#{cursor_flag}"]).hasPrefix("1")
  }

  /// Writes every byte that comes from now on to that file.
  func record(to file: URL) throws {
    try tmux(["pipe-pane", "cat > '\(file.path())'"])
  }

  /// Of Grill, wherever in the pane's shells it runs; 0 where it does not.
  func processID() throws -> Int32 {
    let terminal = try tmux(["display-message", "-p", "#{pane_tty}"])
      .trimmingCharacters(in: .whitespacesAndNewlines)
    let output = FileManager.default.temporaryDirectory.appending(path: socket + "-id")
    defer { try? FileManager.default.removeItem(at: output) }
    let program = GrillProcess.executable.path()
    try shell(
      "ps -o pid=,args= -t \(terminal) | awk '$2 == \"\(program)\" { print $1 }' > '\(output.path())'"
    )
    let text = try String(contentsOf: output, encoding: .utf8)
    return Int32(text.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
  }

  func paste(_ text: String) throws {
    try tmux(["set-buffer", text])
    try tmux(["paste-buffer", "-p"])
  }

  func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// Sends it to the program, wherever in the pane's shells it runs.
  func signal(_ name: String) throws {
    let program = GrillProcess.executable.path()
    let terminal = try tmux(["display-message", "-p", "#{pane_tty}"])
      .trimmingCharacters(in: .whitespacesAndNewlines)
    try shell(
      "kill -\(name) $(ps -o pid=,args= -t \(terminal) | awk '$2 == \"\(program)\" { print $1 }')"
    )
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

/// A line of shell: Grill between two looks at the terminal's settings; where the code is seen, both
/// were taken.
func grillCommand(_ arguments: String) -> String {
  """
  stty -g > before; \(GrillProcess.executable.path()) \(arguments) --bank bank \
  --progress progress.json; code=$?; stty -g > after; echo EXIT $code
  """
}

func expectTerminalAsBefore(in folder: URL) throws {
  let before = try String(contentsOf: folder.appending(path: "before"), encoding: .utf8)
  let after = try String(contentsOf: folder.appending(path: "after"), encoding: .utf8)
  #expect(!before.isEmpty && before == after)
}
