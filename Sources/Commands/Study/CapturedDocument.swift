import Basics
import Host
import Library
import Questions

/// A document that questions are added to: as it is, and as it is going to be.
struct CapturedDocument {
  /// With all that was added.
  private(set) var file: SourceFile
  /// What is to be appended.
  private(set) var added: [UInt8]
  /// Lines that are there already.
  let lineCount: Int

  /// One that is not there begins with a heading.
  init(at path: String, in world: World) throws(Failure) {
    var bytes: [UInt8] = []
    do throws(HostError) {
      bytes = try world.files.read(path)
    } catch .missing {
    } catch {
      throw Failure(error, reading: "the document")
    }
    lineCount = bytes.count { $0 == UInt8(ascii: "\n") }
    added = bytes.isEmpty ? Array("# Captured questions\n".utf8) : []
    file = SourceFile(path: path, bytes: bytes + added)
  }

  /// The question as the document will ask it.
  func addition(of captured: CapturedQuestion) throws(CaptureError) -> Addition {
    try Library.addition(of: captured, to: file)
  }

  mutating func add(_ addition: Addition) {
    added += addition.bytes
    file.bytes += addition.bytes
  }

  /// Appends what was added; the learner's own document is private, one they name is like others.
  func save(isOwn: Bool, in world: World) throws(Failure) {
    let path = file.path
    do throws(HostError) {
      let folder = folder(of: path)
      if !folder.isEmpty { try world.files.makeFolder(folder) }
      if !isOwn, world.files.kind(path) == nil {
        try world.files.replaceDocument(path, added)
      } else {
        try world.files.append(path, added)
      }
    } catch {
      throw Failure(error, writing: "write the question")
    }
  }
}
