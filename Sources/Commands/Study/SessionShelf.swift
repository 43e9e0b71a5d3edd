import Basics
import Host
import JSON
import Sessions

/// The session that was left, kept for the next start.
///
/// A file in Grill's state folder, one for each progress file.
struct SessionShelf {
  private let files: Files
  private let folder: String
  private let path: String

  /// `nil` where there is no folder for it.
  init?(for progress: ProgressFiles, in world: World) {
    guard let folder = world.path(of: .state) else { return nil }
    files = world.files
    self.folder = folder
    let name = files.canonical(progress.folder) + "/" + fileName(of: progress.snapshot)
    path = "\(folder)/session-\(Fingerprint([name]).short).json"
  }

  /// `nil` where there is none, or none that this version can read.
  func read() -> SavedSession? {
    guard files.kind(path) == .file, let bytes = try? files.read(path),
      let json = try? JSONNode(parsing: bytes)
    else { return nil }
    return SavedSession(json: json)
  }

  /// Removes what a killed session left behind while it was being kept.
  func clearStrays() { files.clearStrays(folder) }

  /// Takes the place of what was kept; a session that is over leaves only its draft.
  func keep(_ session: SavedSession) throws(HostError) {
    guard !session.isOver || session.draft != nil else { return try files.remove(path) }
    try files.makeFolder(folder)
    try files.keep(path, Array(session.json.compact().utf8))
  }
}

private func fileName(of path: String) -> String {
  path.split(separator: "/").last.map(String.init) ?? path
}
