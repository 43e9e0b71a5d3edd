import Host
import JSON
import Sessions

/// The session that was left, kept for the next start.
struct SessionShelf {
  private let file: StateFile

  /// `nil` where there is no folder for it.
  init?(for progress: ProgressFiles, in world: World) {
    guard let file = StateFile("session", for: progress, in: world) else { return nil }
    self.file = file
  }

  /// `nil` where there is none, or none that this version can read.
  func read() -> SavedSession? { file.read().flatMap(SavedSession.init(json:)) }

  /// Removes what a killed session left behind while it was being kept.
  func clearStrays() { file.files.clearStrays(file.folder) }

  /// Takes the place of what was kept; a session that is over leaves only its draft.
  func keep(_ session: SavedSession) throws(HostError) {
    guard !session.isOver || session.draft != nil else { return try file.remove() }
    try file.keep(session.json)
  }
}
