import Host

/// What was typed at the prompt, kept in a private file of Grill's state folder.
///
/// A line that begins with a space is not kept, and none that was just there.
struct PromptHistory {
  /// Oldest first; at most a thousand.
  private(set) var lines: [String] = []
  private let files: Files
  private let folder: String?
  /// Why it cannot be kept on the disk, told or not; `nil` while it can.
  private var trouble: String?
  private var isTold = false

  init(in world: World) {
    files = world.files
    folder = world.path(of: .state)
    guard folder != nil else {
      trouble = "there is no home folder"
      return
    }
    do throws(HostError) {
      lines = try read()
    } catch {
      // Not written either: what is there is somebody's.
      trouble = error.description
    }
  }

  /// Adds a line, on the disk behind those that another prompt has added meanwhile.
  ///
  /// Returns why it cannot be kept there, once.
  mutating func add(_ typed: String) -> String? {
    var line = typed
    while line.last == " " { line.removeLast() }
    guard let first = line.first, first != " ", line.contains(where: { !$0.isWhitespace }),
      line != lines.last
    else { return nil }
    lines = Array((lines + [line]).suffix(most))
    if trouble == nil {
      do throws(HostError) {
        try write(line)
      } catch {
        trouble = error.description
      }
    }
    guard let trouble, !isTold else { return nil }
    isTold = true
    return trouble
  }

  private var path: String { (folder ?? "") + "/history" }

  private func read() throws(HostError) -> [String] {
    do throws(HostError) {
      let text = String(decoding: try files.readAtMost(path, mostBytes), as: UTF8.self)
      return text.split(whereSeparator: \.isNewline).suffix(most).map(String.init)
    } catch .missing {
      return []
    }
  }

  private func write(_ line: String) throws(HostError) {
    let all = try read()
    guard all.last != line else { return }
    try files.makeFolder(folder ?? "")
    let text = (all + [line]).suffix(most).map { $0 + "\n" }.joined()
    try files.keep(path, Array(text.utf8))
  }
}

private let most = 1000
private let mostBytes = 1 << 24
