import Foundation
import Testing

@testable import Host

struct KeepPreviousTests {
  /// The names' calls, of which only the first few are made; then the program is gone.
  private final class Killed {
    var left: Int

    init(after calls: Int) { left = calls }

    var names: NameCalls {
      func call(_ body: @escaping () -> Int32) -> Int32 {
        guard left > 0 else {
          errno = EIO
          return -1
        }
        left -= 1
        return body()
      }
      let live = NameCalls.live
      return NameCalls(
        rename: { a, b in call { live.rename(a, b) } },
        link: { a, b in call { live.link(a, b) } },
        remove: { path in call { live.remove(path) } }
      )
    }
  }

  private func names(_ folder: String) -> [String] { (1...3).map { "\(folder)/a.\($0)" } }

  /// What the files hold, those that are there.
  private func held(_ folder: String) throws -> [String: [UInt8]] {
    let names = try folderEntries(folder).filter { !$0.hasPrefix(".") }
    return try Dictionary(
      uniqueKeysWithValues: names.map { ($0, try Files.live.read("\(folder)/\($0)")) }
    )
  }

  @Test(arguments: 0..<6, [true, false])
  func `killed after any call, a whole file is there and the next run goes on`(
    calls: Int,
    canLink: Bool
  ) throws {
    try withTemporaryFolder { folder in
      let path = "\(folder)/a"
      for number in 1...5 {
        try replaceFile(path, [UInt8(number)], keeping: names(folder))
      }
      var broken = Killed(after: calls).names
      if !canLink { broken.link = { _, _ in -1 } }
      try? replaceFile(path, [6], keeping: names(folder), by: broken)
      let before = try held(folder)
      #expect(before["a"] == [5] || before["a"] == [6])
      // Nothing but the oldest was given up.
      let kept = Set(before.values.map { $0[0] })
      #expect(kept.isSuperset(of: [5, 4, 3]))
      try replaceFile(path, [7], keeping: names(folder))
      let after = try held(folder)
      #expect(after["a"] == [7])
      #expect(after["a.1"] == before["a"])
      #expect(Set(after.values.map { $0[0] }).isSuperset(of: [7, 5, 4]))
      clearTemporaryFiles(in: folder) { _ in false }
      #expect(try folderEntries(folder) == ["a", "a.1", "a.2", "a.3"])
    }
  }

  @Test func `where a file cannot have two names it is copied`() throws {
    try withTemporaryFolder { folder in
      var names = NameCalls.live
      names.link = { _, _ in -1 }
      let path = "\(folder)/a"
      try replaceFile(path, [1], keeping: self.names(folder), by: names)
      #expect(chmod(path, 0o640) == 0)
      try replaceFile(path, [2], keeping: self.names(folder), by: names)
      #expect(try held(folder) == ["a": [2], "a.1": [1]])
      #expect(try permissions(of: "\(folder)/a.1") == 0o640)
    }
  }

  @Test func `what lies behind a link is replaced there, and kept beside the link`() throws {
    try withTemporaryFolder { folder in
      try Files.live.makeFolder("\(folder)/far")
      try Files.live.replace("\(folder)/far/b", [1])
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/a",
        withDestinationPath: "far/b"
      )
      try replaceFile("\(folder)/a", [2], keeping: names(folder))
      #expect(try Files.live.read("\(folder)/far/b") == [2])
      #expect(try Files.live.read("\(folder)/a.1") == [1])
      #expect(linkEnd(of: "\(folder)/a") == .something("\(folder)/far/b"))
    }
  }

  @Test func `what cannot be kept is a failure and changes nothing`() throws {
    try withTemporaryFolder { folder in
      let path = "\(folder)/a"
      try Files.live.replace(path, [1])
      #expect(throws: HostError.missing(path: "\(folder)/no/a.1")) {
        try replaceFile(path, [2], keeping: ["\(folder)/no/a.1"])
      }
      #expect(try held(folder) == ["a": [1]])
      #expect(try folderEntries(folder) == ["a"])
    }
  }
}
