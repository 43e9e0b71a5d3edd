import Foundation
import TestKit
import Testing

/// What is kept between two starts, on a real disk.
struct CacheTests {
  private func list(_ options: String..., in folder: URL, home: String) throws -> String {
    let end = try GrillProcess(
      ["list", "--json", "--bank", "bank"] + options,
      environment: ["GRILL_HOME": home],
      in: folder
    ).finish()
    #expect(end.status == 0)
    #expect(end.errors == "")
    return end.output
  }

  @Test func `a second start shows the same, and a third what has changed`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      let cache = folder.appending(path: "home/cache")
      let written = Date.now
      _ = try list(in: folder, home: "home")
      // What was written just now is not trusted yet; on a busy machine it may be no longer.
      if Date.now.timeIntervalSince(written) < 1.9 {
        #expect(!FileManager.default.fileExists(atPath: cache.path()))
      }
      Thread.sleep(forTimeInterval: 2.2)
      let first = try list(in: folder, home: "home")
      #expect(try FileManager.default.contentsOfDirectory(atPath: cache.path()).count == 1)
      #expect(try list(in: folder, home: "home") == first)
      #expect(try list("--no-cache", in: folder, home: "home") == first)
      let file = folder.appending(path: "bank/queues.md")
      let text = try String(contentsOf: file, encoding: .utf8)
      try Data(text.replacing("back", with: "BACK").utf8).write(to: file)
      #expect(try list(in: folder, home: "home").contains("BACK"))
    }
  }

  @Test func `a home that is no folder stops nothing`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      try Data("x".utf8).write(to: folder.appending(path: "home"))
      Thread.sleep(forTimeInterval: 2.2)
      #expect(try list("--progress", "p.json", in: folder, home: "home").contains("back pressure"))
    }
  }
}
