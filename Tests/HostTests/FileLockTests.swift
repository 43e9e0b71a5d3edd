import Foundation
import Testing

@testable import Host

struct FileLockTests {
  let files = World.live.files

  @Test func `one holds the lock at a time`() throws {
    try withTemporaryFolder { folder in
      let first = try #require(try files.lock("\(folder)/lock"))
      #expect(try files.lock("\(folder)/lock").map { _ in "held" } == nil)
      first.release()
      first.release()
      let second = try #require(try files.lock("\(folder)/lock"))
      #expect(try files.lock("\(folder)/lock").map { _ in "held" } == nil)
      second.release()
    }
  }

  @Test func `another process is kept out and let in`() throws {
    try withTemporaryFolder { folder in
      let lock = try #require(try files.lock("\(folder)/lock"))
      #expect(try tryLock("\(folder)/lock") == 1)
      lock.release()
      #expect(try tryLock("\(folder)/lock") == 0)
    }
  }

  @Test func `the holder's name replaces the one before`() throws {
    try withTemporaryFolder { folder in
      let lock = try #require(try files.lock("\(folder)/lock"))
      lock.sign("a long name")
      lock.sign("short")
      #expect(try files.read("\(folder)/lock") == Array("short".utf8))
      lock.release()
      lock.sign("too late")
      #expect(try files.read("\(folder)/lock") == [])
    }
  }

  @Test func `a lock in a missing folder is an error`() {
    #expect(throws: HostError.missing(path: "/no/such/lock")) { try files.lock("/no/such/lock") }
  }

  @Test func `no lock is taken through a link, and what it leads to stays`() throws {
    try withTemporaryFolder { folder in
      try files.append("\(folder)/letter", [1])
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/lock",
        withDestinationPath: "letter"
      )
      #expect(throws: HostError.self) { try files.lock("\(folder)/lock") }
      #expect(try files.read("\(folder)/letter") == [1])
    }
  }

  @Test func `a lock whose file was taken away is not taken for the one that is there`() throws {
    try withTemporaryFolder { folder in
      var tries = 0
      let lock = try takeLock("\(folder)/lock") { _ in
        tries += 1
        if tries == 1 { unlink("\(folder)/lock") }
        return 0
      }
      #expect(tries == 2)
      lock?.sign("me")
      #expect(try files.read("\(folder)/lock") == Array("me".utf8))
    }
  }

  @Test(arguments: [ENOLCK, ENOTSUP, EOPNOTSUPP, ENOSYS])
  func `where files cannot be locked the lock keeps nobody out, and says so`(code: Int32) throws {
    try withTemporaryFolder { folder in
      let lock = try #require(try takeLock("\(folder)/lock") { _ in code })
      #expect(!lock.keepsOthersOut)
      lock.sign("me")
      #expect(try files.read("\(folder)/lock") == Array("me".utf8))
      #expect(try #require(try files.lock("\(folder)/lock")).keepsOthersOut)
    }
  }

  @Test func `another failure to lock is a failure`() throws {
    try withTemporaryFolder { folder in
      #expect(throws: HostError.self) { try takeLock("\(folder)/lock") { _ in EIO } }
    }
  }

  /// The exit code of `flock(1)`, which tries once.
  private func tryLock(_ path: String) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["flock", "--nonblock", path, "true"]
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
