import Basics
import Host
import Progress
import Questions

/// The learner's own answers on the disk, read anew each time: a person edits them as well.
struct NotesStore {
  let path: String
  private let folder: String
  private let lock: String
  private let host: Files
  var relinked: (QuestionID) -> QuestionID

  /// `relinked` gives the id that a question has now for one that it had before.
  init(
    _ files: ProgressFiles,
    in world: World,
    relinked: @escaping (QuestionID) -> QuestionID = { $0 }
  ) {
    path = files.notes
    folder = files.folder
    lock = files.notesLock
    host = world.files
    self.relinked = relinked
  }

  /// Without any answer where there is no file.
  func read() throws(Failure) -> NotesFile {
    NotesFile(reading: try bytes() ?? [], relinked: relinked)
  }

  /// Changes what is there now, all of it or nothing; returns when it is on the disk.
  func change(_ body: (inout NotesFile) -> Void) throws(Failure) {
    do throws(HostError) {
      try host.makeFolder(folder)
    } catch {
      throw Failure(error, writing: "keep your answers there")
    }
    let lock = try take()
    defer { lock.release() }
    let old = try bytes()
    // In another encoding what is added would be noise to whoever wrote the rest.
    guard old?.contains(0) != true else { throw .noText(path) }
    var notes = NotesFile(reading: old ?? [], relinked: relinked)
    body(&notes)
    guard notes.bytes != old ?? [] else { return }
    do throws(HostError) {
      try host.replace(path, notes.bytes)
    } catch {
      throw Failure(error, writing: "save your answer")
    }
  }

  /// Puts the text below what was noted before; returns all of it, once it is on the disk.
  func add(_ text: String, to id: QuestionID, title: String) throws(Failure) -> String? {
    try change { file in
      let before = file.notes[id].map { $0 + "\n\n" } ?? ""
      file.set(before + text, for: id, title: title)
    }
    return try read().notes[id]
  }

  private func bytes() throws(Failure) -> [UInt8]? {
    do throws(HostError) {
      return try host.read(path)
    } catch .missing {
      return nil
    } catch {
      throw Failure(error, reading: "your answers")
    }
  }

  private func take() throws(Failure) -> Lock {
    guard let taken = try Commands.lock(at: lock, in: host) else { throw .beingChanged(path) }
    return taken
  }
}

extension Failure {
  fileprivate static func noText(_ path: String) -> Failure {
    Failure(
      .badData,
      "\(path): your answers are no UTF-8 text, so nothing is added to them.",
      advice: ["Save the file as UTF-8, or move it away."]
    )
  }

  fileprivate static func beingChanged(_ path: String) -> Failure {
    Failure(.inUse, "\(path): another grill is changing it.", advice: ["Do it again."])
  }
}
