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

  @Test(arguments: [true, false])
  func `a file is read from a byte on, and nothing is behind its end`(isLive: Bool) throws {
    try withFiles(isLive) { files, folder in
      try files.append("\(folder)/a", [1, 2, 3])
      #expect(try files.readFrom("\(folder)/a", 0) == [1, 2, 3])
      #expect(try files.readFrom("\(folder)/a", 2) == [3])
      #expect(try files.readFrom("\(folder)/a", 3) == [])
      #expect(try files.readFrom("\(folder)/a", 9) == [])
      #expect(throws: HostError.missing(path: "\(folder)/b")) {
        try files.readFrom("\(folder)/b", 1)
      }
    }
  }

  @Test(arguments: [true, false])
  func `an open file is added to and told from others`(isLive: Bool) throws {
    try withFiles(isLive) { files, folder in
      let path = "\(folder)/a"
      let file = try files.appending(path)
      #expect(files.kind(path) == .file)
      #expect(!file.endsWithinLine())
      try file.append(Array("one\n".utf8))
      #expect(file.state() == .asLeft && !file.endsWithinLine())
      try files.append(path, Array("tw".utf8))
      #expect(file.state() == .longer && file.endsWithinLine())
      try file.append(Array("o\n".utf8))
      #expect(file.state() == .asLeft)
      #expect(try files.read(path) == Array("one\ntwo\n".utf8))
      try files.replace(path, Array("one\ntwo\n".utf8))
      #expect(file.state() == .lost)
      file.close()
    }
  }

  @Test(arguments: [true, false])
  func `what a file was is kept, the newest first, and the oldest is given up`(
    isLive: Bool
  ) throws {
    try withFiles(isLive) { files, folder in
      let path = "\(folder)/a"
      let previous = (1...3).map { "\(path).\($0)" }
      for number in 1...6 { try files.replaceKeeping(path, [UInt8(number)], previous) }
      #expect(try files.read(path) == [6])
      #expect(try previous.map(files.read) == [[5], [4], [3]])
      #expect(try files.entries(folder) == ["a", "a.1", "a.2", "a.3"])
    }
  }

  @Test(arguments: [true, false])
  func `a gap among those that are kept is filled before one is given up`(isLive: Bool) throws {
    try withFiles(isLive) { files, folder in
      let path = "\(folder)/a"
      let previous = (1...3).map { "\(path).\($0)" }
      try files.replace(path, [9])
      try files.replace(previous[0], [8])
      try files.replace(previous[2], [6])
      try files.replaceKeeping(path, [10], previous)
      #expect(try previous.map(files.read) == [[9], [8], [6]])
    }
  }

  @Test(arguments: [true, false])
  func `files of ours are their owner's alone, a document is not`(isLive: Bool) throws {
    try withFiles(isLive) { files, folder in
      try files.makeFolder("\(folder)/ours")
      try files.replace("\(folder)/a", [1])
      try files.append("\(folder)/b", [1])
      try files.replaceKeeping("\(folder)/c", [1], ["\(folder)/c.1"])
      try files.replaceKeeping("\(folder)/c", [2], ["\(folder)/c.1"])
      let file = try files.appending("\(folder)/d")
      file.close()
      let lock = try files.lock("\(folder)/e")
      lock?.release()
      for name in ["a", "b", "c", "c.1", "d", "e"] {
        #expect(files.permissions("\(folder)/\(name)") == 0o600)
      }
      #expect(files.permissions("\(folder)/ours") == 0o700)
      #expect(files.permissions("\(folder)/none") == nil)
      try files.replaceDocument("\(folder)/f", [1])
      #expect(files.permissions("\(folder)/f").map { $0 & 0o444 } == 0o444)
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
