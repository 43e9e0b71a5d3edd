import Basics
import Host
import JSON

/// A JSON document in Grill's state folder, one for each progress file.
struct StateFile {
  let files: Files
  let folder: String
  private let path: String

  /// `nil` where there is no folder for it; `name` is what its own name begins with.
  init?(_ name: String, for progress: ProgressFiles, in world: World) {
    guard let folder = world.path(of: .state) else { return nil }
    files = world.files
    self.folder = folder
    let snapshot = progress.snapshot
    let file = snapshot.split(separator: "/").last.map(String.init) ?? snapshot
    let owner = files.canonical(progress.folder) + "/" + file
    path = "\(folder)/\(name)-\(Fingerprint([owner]).short).json"
  }

  /// `nil` where there is none, or none that is JSON.
  func read() -> JSONNode? {
    guard files.kind(path) == .file, let bytes = try? files.read(path) else { return nil }
    return try? JSONNode(parsing: bytes)
  }

  func remove() throws(HostError) { try files.remove(path) }

  /// Takes the place of what was kept.
  func keep(_ json: JSONValue) throws(HostError) {
    try files.makeFolder(folder)
    try files.keep(path, Array(json.compact().utf8))
  }
}
