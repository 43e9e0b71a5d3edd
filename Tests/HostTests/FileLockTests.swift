import Foundation
import Host
import Testing

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
      #expect(try files.read("\(folder)/lock") == Array("short".utf8))
    }
  }

  @Test func `a lock in a missing folder is an error`() {
    #expect(throws: HostError.missing(path: "/no/such/lock")) { try files.lock("/no/such/lock") }
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
