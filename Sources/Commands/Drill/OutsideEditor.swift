import Basics
import Host
import Terminal

/// What came of an editor of the learner's own.
enum OutsideEdit: Hashable, Sendable {
  /// `hadScissors` is whether the line was still there above which nothing counts.
  case saved(String, hadScissors: Bool)
  /// Why there is no new text; `kept` is the file that holds what was saved all the same.
  case failed(String, kept: String?)
}

/// Gives the text to `$VISUAL`, `$EDITOR` or vi in a private file, and returns what was saved.
///
/// `header` stands above a line in it and does not count. The terminal must not be in raw mode. The
/// file is removed, except where the editor failed and had changed it.
func editOutside(_ text: String, below header: [String], in world: World) -> OutsideEdit {
  let editor = editorCommand(in: world)
  let folder = world.environment["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
  let path = "\(folder)/grill-\(String(world.entropy(), radix: 36)).md"
  let before = Array(fileText(text, below: header).utf8)
  do throws(HostError) {
    try world.files.keep(path, before)
    let end = try world.run("\(editor) \"$@\"", [path])
    guard end == .exited(code: 0) else {
      let isChanged = (try? world.files.read(path)).map { $0 != before } ?? false
      if !isChanged { try? world.files.remove(path) }
      return .failed(sentence(on: end, of: editor), kept: isChanged ? path : nil)
    }
    let bytes = try world.files.readAtMost(path, most)
    let (saved, hadScissors) = textBelow(scissors, in: String(decoding: bytes, as: UTF8.self))
    guard saved.utf8.count <= LineEditor.limit else {
      return .failed("What was saved is longer than the 64 KiB of an answer.", kept: path)
    }
    try? world.files.remove(path)
    return .saved(saved, hadScissors: hadScissors)
  } catch .tooLarge {
    return .failed("What was saved is longer than the 64 KiB of an answer.", kept: path)
  } catch {
    return .failed("\(editor) cannot be used: \(error).", kept: nil)
  }
}

/// Above it nothing counts.
private let scissors = "# ------------------------ >8 ------------------------"

/// What is read of a file: an answer and a question above it.
private let most = LineEditor.limit * 4

/// The header is set in, so that no line of it can be the one to cut at.
private func fileText(_ text: String, below header: [String]) -> String {
  let lines = header.map { $0.isEmpty ? "" : "  " + $0 }
  return (lines + ["", scissors, text]).map { $0 + "\n" }.joined()
}

/// What stands below the line, or everything where there is none; without line ends at its end.
private func textBelow(_ mark: String, in text: String) -> (text: String, found: Bool) {
  let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
  let cut = lines.firstIndex { $0 == mark }
  var rest = cut.map { lines[($0 + 1)...] } ?? lines[...]
  while rest.last?.isEmpty == true { rest.removeLast() }
  return (rest.joined(separator: "\n"), cut != nil)
}
