import Foundation
import Host
import Testing

struct ReplaceFileTests {
  let files = World.live.files

  @Test func `the content is new and nothing else is left in the folder`() throws {
    try withTemporaryFolder { folder in
      try files.replace("\(folder)/a", [1, 2, 3])
      try files.replace("\(folder)/a", [4])
      #expect(try files.read("\(folder)/a") == [4])
      #expect(try files.entries(folder) == ["a"])
    }
  }

  @Test(arguments: [0o600, 0o640, 0o755])
  func `the permissions of the old file are kept`(mode: Int) throws {
    try withTemporaryFolder { folder in
      try files.append("\(folder)/a", [])
      #expect(chmod("\(folder)/a", mode_t(mode)) == 0)
      try files.replace("\(folder)/a", [1])
      #expect(try permissions(of: "\(folder)/a") == mode)
    }
  }

  @Test func `a link stays and its target is replaced, even where it was not there yet`() throws {
    try withTemporaryFolder { folder in
      let manager = FileManager.default
      try files.makeFolder("\(folder)/store")
      try files.append("\(folder)/store/real", [1])
      try manager.createSymbolicLink(
        atPath: "\(folder)/second",
        withDestinationPath: "store/real"
      )
      try manager.createSymbolicLink(
        atPath: "\(folder)/first",
        withDestinationPath: "\(folder)/second"
      )
      try manager.createSymbolicLink(atPath: "\(folder)/new", withDestinationPath: "store/new")
      try files.replace("\(folder)/first", [2])
      try files.replace("\(folder)/new", [3])
      #expect(try files.read("\(folder)/store/real") == [2])
      #expect(try files.read("\(folder)/store/new") == [3])
      #expect(try manager.destinationOfSymbolicLink(atPath: "\(folder)/first").hasSuffix("second"))
      #expect(try files.entries("\(folder)/store") == ["new", "real"])
    }
  }

  @Test func `a circle of links is an error`() throws {
    try withTemporaryFolder { folder in
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/a",
        withDestinationPath: "a"
      )
      #expect(throws: HostError.self) { try files.replace("\(folder)/a", [1]) }
    }
  }

  @Test func `a reader never sees half of it`() throws {
    try withTemporaryFolder { folder in
      try files.replace("\(folder)/a", [0])
      let old = try #require(FileHandle(forReadingAtPath: "\(folder)/a"))
      try files.replace("\(folder)/a", [1, 1])
      #expect(try old.readToEnd() == Data([0]))
    }
  }

  @Test func `a device is written to and not replaced`() throws {
    try files.replace("/dev/null", [1])
    #expect(files.kind("/dev/null") == .other)
    #expect(throws: HostError.full(path: "/dev/full")) { try files.replace("/dev/full", [1]) }
  }

  @Test func `a folder and a missing folder are refused by the name that was given`() throws {
    try withTemporaryFolder { folder in
      #expect(throws: HostError.notAFile(path: folder)) { try files.replace(folder, [1]) }
      let path = "\(folder)/no/such"
      #expect(throws: HostError.missing(path: path)) { try files.replace(path, [1]) }
    }
  }
}
