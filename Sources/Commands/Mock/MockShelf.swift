import Basics
import Host
import JSON
import Sessions

/// The interview that was left, and the transcripts of those that are over, in Grill's state folder.
struct MockShelf {
  private let files: Files
  private let folder: String
  private let path: String

  /// `nil` where there is no folder for it.
  init?(for progress: ProgressFiles, in world: World) {
    guard let folder = world.path(of: .state) else { return nil }
    files = world.files
    self.folder = folder
    let snapshot = progress.snapshot.split(separator: "/").last.map(String.init) ?? ""
    let name = files.canonical(progress.folder) + "/" + snapshot
    path = "\(folder)/mock-\(Fingerprint([name]).short).json"
  }

  /// `nil` where there is none, or none that this version can read.
  func read() -> SavedMock? {
    guard files.kind(path) == .file, let bytes = try? files.read(path),
      let json = try? JSONNode(parsing: bytes)
    else { return nil }
    return SavedMock(json: json)
  }

  /// Takes the place of what was kept; `nil` takes it away.
  func keep(_ saved: SavedMock?) throws(HostError) {
    guard let saved else { return try files.remove(path) }
    try files.makeFolder(folder)
    try files.keep(path, Array(saved.json.compact().utf8))
  }

  /// Returns where it lies.
  func keepTranscript(_ text: String, of start: LocalTime) throws(HostError) -> String {
    let transcripts = "\(folder)/mocks"
    try files.makeFolder(transcripts)
    let clock = [start.hour, start.minute, start.second].map { $0.padded(to: 2) }.joined()
    let name = "\(transcripts)/\(start.calendarDay)-\(clock)"
    var path = name + ".md"
    var number = 1
    while files.kind(path) != nil {
      number += 1
      path = "\(name)-\(number).md"
    }
    try files.replace(path, Array(text.utf8))
    return path
  }
}
