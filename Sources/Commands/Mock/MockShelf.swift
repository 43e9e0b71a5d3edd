import Basics
import Host
import Sessions

/// The interview that was left, and the transcripts of those that are over, in Grill's state folder.
struct MockShelf {
  private let file: StateFile

  /// `nil` where there is no folder for it.
  init?(for progress: ProgressFiles, in world: World) {
    guard let file = StateFile("mock", for: progress, in: world) else { return nil }
    self.file = file
  }

  /// `nil` where there is none, or none that this version can read.
  func read() -> SavedMock? { file.read().flatMap(SavedMock.init(json:)) }

  /// Takes the place of what was kept; `nil` takes it away.
  func keep(_ saved: SavedMock?) throws(HostError) {
    guard let saved else { return try file.remove() }
    try file.keep(saved.json)
  }

  /// Returns where it lies.
  func keepTranscript(_ text: String, of start: LocalTime) throws(HostError) -> String {
    let transcripts = "\(file.folder)/mocks"
    try file.files.makeFolder(transcripts)
    let path = file.files.freePath("\(transcripts)/", at: start, ending: ".md")
    try file.files.replace(path, Array(text.utf8))
    return path
  }
}
