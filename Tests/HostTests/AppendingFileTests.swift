import Foundation
import Testing

@testable import Host

struct AppendingFileTests {
  @Test func `a file that was cut or taken away is lost, one that was moved back is not`() throws {
    try withTemporaryFolder { folder in
      let path = "\(folder)/a"
      let file = try Files.live.appending(path)
      try file.append([1, 2, 3, 10])
      #expect(rename(path, "\(folder)/b") == 0)
      #expect(file.state() == .lost)
      #expect(rename("\(folder)/b", path) == 0)
      #expect(file.state() == .asLeft)
      #expect(truncate(path, 2) == 0)
      #expect(file.state() == .lost)
      #expect(file.endsWithinLine())
    }
  }

  @Test func `a file behind a link that was put in its place is the same file`() throws {
    try withTemporaryFolder { folder in
      let path = "\(folder)/a"
      let file = try Files.live.appending(path)
      try file.append([1])
      #expect(rename(path, "\(folder)/b") == 0)
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "b")
      #expect(file.state() == .asLeft)
      unlink(path)
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "c")
      #expect(file.state() == .lost)
    }
  }

  @Test func `who has it open goes on writing when permissions are taken away`() throws {
    try withTemporaryFolder { folder in
      let path = "\(folder)/a"
      let file = try Files.live.appending(path)
      #expect(chmod(path, 0) == 0)
      #expect(file.state() == .asLeft)
      try file.append([1])
      #expect(chmod(path, 0o600) == 0)
      #expect(try Files.live.read(path) == [1])
    }
  }

  @Test func `a closed one takes nothing more`() throws {
    try withTemporaryFolder { folder in
      let file = try Files.live.appending("\(folder)/a")
      file.close()
      #expect(throws: HostError.self) { try file.append([1]) }
      #expect(file.state() == .lost)
    }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `a disk that is full says so`() throws {
    #expect(throws: HostError.full(path: "/dev/full")) {
      try Files.live.appending("/dev/full").append([1])
    }
  }
}
