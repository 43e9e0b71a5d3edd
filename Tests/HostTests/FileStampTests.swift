import Foundation
import Host
import TestKit
import Testing

struct FileStampTests {
  @Test(arguments: [true, false])
  func `a file has another stamp when it was changed, and only then`(isLive: Bool) throws {
    func check(_ files: Files, _ folder: String) throws {
      let path = "\(folder)/a"
      #expect(files.stamp(path) == nil)
      try files.append(path, [1])
      let first = try #require(files.stamp(path))
      #expect(files.stamp(path) == first)
      try files.append(path, [2])
      let second = try #require(files.stamp(path))
      #expect(second != first)
      // The same size, and soon after.
      try files.replace(path, [3, 4])
      #expect(files.stamp(path) != second)
    }
    if isLive {
      try withTemporaryFolder { try check(World.live.files, $0) }
    } else {
      try check(FakeWorld().world.files, "/here")
    }
  }

  @Test func `the live world sleeps at least as long as it is told`() {
    let start = Date.now
    #expect(World.live.sleep(30))
    #expect(Date.now.timeIntervalSince(start) >= 0.029)
  }
}
