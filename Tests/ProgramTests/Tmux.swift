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
        + "sh -c '\(command); sleep 600'",
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
  func processID() throws -> Int32 { Int32(try grill("pid")) ?? 0 }

  /// Whether Grill has the terminal and runs.
  func isInForeground() throws -> Bool { try grill("stat").contains("+") }

  /// What `ps` says of Grill; empty where it does not run in the pane.
  private func grill(_ column: String) throws -> String {
    let terminal = try tmux(["display-message", "-p", "#{pane_tty}"])
      .trimmingCharacters(in: .whitespacesAndNewlines)
    let program = GrillProcess.executable.path()
    return try printed(
      "ps -o \(column)=,args= -t \(terminal) | awk '$2 == \"\(program)\" { print $1 }'"
    ).trimmingCharacters(in: .whitespacesAndNewlines)
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
    let id = try processID()
    // What is sent to 0 goes to everybody here.
    guard id > 0 else { throw POSIXError(.ESRCH) }
    try shell("kill -\(name) \(id)")
  }

  /// The screen, once `text` stands on it; an error that shows the screen where it never does.
  func screen(showing text: String) throws -> String {
    var screen = ""
    let isShown = try comesTrue {
      screen = try tmux(["capture-pane", "-p"])
      return screen.contains(text)
    }
    guard isShown else { throw Missing(text: text, screen: screen) }
    return screen
  }

  /// What a screen should have shown.
  private struct Missing: Error, CustomStringConvertible {
    var text: String
    var screen: String

    var description: String { "\"\(text)\" does not show, but:\n\(screen)" }
  }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let words = [Self.path ?? "tmux", "-L", socket, "-f", "/dev/null"] + arguments
    let quoted = words.map { "'" + $0.replacing("'", with: "'\\''") + "'" }
    return try printed(quoted.joined(separator: " "))
  }

  /// What a command prints, by way of a file: tmux's server outlives the call and would keep a pipe
  /// open.
  private func printed(_ command: String) throws -> String {
    let output = FileManager.default.temporaryDirectory.appending(path: socket)
    defer { try? FileManager.default.removeItem(at: output) }
    try shell("\(command) > '\(output.path())' 2> /dev/null")
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

/// What switched the marks of pasted text on (`h`) and off (`l`), as far as the terminal's bytes were
/// recorded by now.
func pasteSwitches(in folder: URL) throws -> [String] {
  let raw = try Data(contentsOf: folder.appending(path: "raw"))
  return String(decoding: raw, as: UTF8.self).components(separatedBy: "\u{1b}[?2004").dropFirst()
    .map { String($0.prefix(1)) }
}

func expectTerminalAsBefore(in folder: URL) throws {
  let before = try String(contentsOf: folder.appending(path: "before"), encoding: .utf8)
  let after = try String(contentsOf: folder.appending(path: "after"), encoding: .utf8)
  #expect(!before.isEmpty && before == after, "\(before)\(after)")
}
