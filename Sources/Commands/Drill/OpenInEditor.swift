import Basics
import Host

/// Opens a document in `$VISUAL`, `$EDITOR` or vi at that line, and returns when it is closed.
///
/// Returns why that failed; `nil` where the editor ended well. The terminal must not be in raw mode.
func openInEditor(_ path: String, line: Int, in world: World) -> String? {
  let editor = editorCommand(in: world)
  // A name that begins with a dash would be an option.
  let file = path.hasPrefix("-") ? "./" + path : path
  let (command, arguments) = call(of: editor, file, line)
  do throws(HostError) {
    let end = try world.run("\(command) \"$@\"", arguments)
    return end == .exited(code: 0) ? nil : sentence(on: end, of: editor)
  } catch {
    return "\(editor) cannot be used: \(error)."
  }
}

/// The line of shell that the learner's editor is.
func editorCommand(in world: World) -> String { namedEditor(in: world) ?? "vi" }

/// What the environment names; `nil` where it names none.
func namedEditor(in world: World) -> String? {
  ["VISUAL", "EDITOR"].compactMap { world.environment[$0] }
    .first { $0.contains { !$0.isWhitespace } }
}

/// How the editor is told a line; one that nothing is known of gets the file alone.
private func call(of editor: String, _ file: String, _ line: Int) -> (String, [String]) {
  let words = editor.split(whereSeparator: \.isWhitespace)
  let name = words.first?.split(separator: "/").last.map(String.init) ?? ""
  switch name {
  case "vi", "vim", "nvim", "view", "emacs", "emacsclient", "nano", "micro", "kak", "joe", "mg",
    "jed":
    return (editor, ["+\(line)", file])
  case "hx", "helix", "subl", "zed": return (editor, ["\(file):\(line)"])
  case "code", "codium", "cursor", "code-insiders":
    let waits = words.contains { $0 == "--wait" || $0 == "-w" }
    return (waits ? editor : editor + " --wait", ["--goto", "\(file):\(line)"])
  default: return (editor, [file])
  }
}

func sentence(on end: ChildEnd, of editor: String) -> String {
  switch end {
  case .exited(let code): "\(editor) ended with \(code)."
  case .killed(let signal): "\(editor) was killed by signal \(signal)."
  }
}
