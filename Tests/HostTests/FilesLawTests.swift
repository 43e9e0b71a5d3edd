import Foundation
import Host
import TestKit
import Testing

/// What holds for the files of this machine and for those in memory alike.
struct FilesLawTests {
  @Test(arguments: [true, false])
  func `what is written is read`(isLive: Bool) throws {
    try withFiles(isLive) { files, folder in
      try files.append("\(folder)/a", [1])
      try files.append("\(folder)/a", [2])
      #expect(try files.read("\(folder)/a") == [1, 2])
      try files.replace("\(folder)/a", [3])
      #expect(try files.read("\(folder)//./a") == [3])
      #expect(files.kind("\(folder)/a") == .file)
      #expect(files.kind("\(folder)/b") == nil)
    }
  }

  @Test(arguments: [true, false])
  func `what is kept is read until it is removed`(isLive: Bool) throws {
    try withFiles(isLive) { files, folder in
      try files.keep("\(folder)/a", [1])
      try files.keep("\(folder)/a", [2])
      #expect(try files.read("\(folder)/a") == [2])
      #expect(try files.entries(folder) == ["a"])
      try files.remove("\(folder)/a")
      try files.remove("\(folder)/a")
      #expect(files.kind("\(folder)/a") == nil)
      let path = "\(folder)/no/a"
      #expect(throws: HostError.missing(path: path)) { try files.keep(path, [1]) }
    }
  }

  @Test(arguments: [true, false])
  func `a missing folder and a folder are refused by name`(isLive: Bool) throws {
    try withFiles(isLive) { files, folder in
      let path = "\(folder)/no/a"
      #expect(throws: HostError.missing(path: path)) { try files.read(path) }
      #expect(throws: HostError.missing(path: path)) { try files.append(path, [1]) }
      #expect(throws: HostError.missing(path: path)) { try files.replace(path, [1]) }
      #expect(throws: HostError.missing(path: path)) { try files.entries(path) }
      #expect(throws: HostError.missing(path: path)) { try files.lock(path) }
      #expect(throws: HostError.notAFile(path: folder)) { try files.read(folder) }
      #expect(throws: HostError.notAFile(path: folder)) { try files.append(folder, [1]) }
      #expect(throws: HostError.notAFile(path: folder)) { try files.replace(folder, [1]) }
    }
  }

  @Test(arguments: [true, false])
  func `folders are made and listed`(isLive: Bool) throws {
    try withFiles(isLive) { files, folder in
      try files.makeFolder("\(folder)/x/y")
      try files.makeFolder("\(folder)/x/y")
      try files.append("\(folder)/x/b", [])
      try files.append("\(folder)/x/A", [])
      #expect(try files.entries("\(folder)/x") == ["A", "b", "y"])
      #expect(try files.entries("\(folder)/x/y") == [])
      #expect(throws: HostError.self) { try files.makeFolder("\(folder)/x/b") }
      #expect(throws: HostError.self) { try files.makeFolder("\(folder)/x/b/c") }
    }
  }

  @Test(arguments: [true, false])
  func `a lock is held once, signed and released`(isLive: Bool) throws {
    try withFiles(isLive) { files, folder in
      let lock = try #require(try files.lock("\(folder)/lock"))
      #expect(try files.lock("\(folder)/lock").map { _ in "held" } == nil)
      lock.sign("me")
      #expect(try files.read("\(folder)/lock") == Array("me".utf8))
      lock.release()
      let next = try #require(try files.lock("\(folder)/lock"))
      lock.release()
      #expect(try files.lock("\(folder)/lock").map { _ in "held" } == nil)
      next.release()
    }
  }

  private func withFiles(_ isLive: Bool, _ body: (Files, String) throws -> Void) throws {
    if isLive {
      try withTemporaryFolder { try body(World.live.files, $0) }
    } else {
      try body(FakeWorld().world.files, "/here")
    }
  }
}
