import Foundation
import Testing

@testable import Host

struct TemporaryFilesTests {
  @Test func `files of processes that are gone are removed, all others stay`() throws {
    try withTemporaryFolder { folder in
      let gone = [".grill-77-abc.tmp", ".grill-77-0.tmp"]
      let others = [
        ".grill-78-abc.tmp", ".grill-x-abc.tmp", ".grill-77.tmp", "grill-77-abc.tmp", "a",
        ".grill-77-abc.tmp.md", ".grill--77-abc.tmp", ".grill-0-abc.tmp",
      ]
      for name in gone + others { try Files.live.append("\(folder)/\(name)", []) }
      try Files.live.makeFolder("\(folder)/.grill-77-folder.tmp")
      clearTemporaryFiles(in: folder) { $0 == 78 }
      #expect(try Set(folderEntries(folder)) == Set(others + [".grill-77-folder.tmp"]))
    }
  }

  @Test func `a process that runs keeps its files, and one that ended does not`() throws {
    try withTemporaryFolder { folder in
      let child = Process()
      child.executableURL = URL(filePath: "/bin/sh")
      child.arguments = ["-c", "true"]
      try child.run()
      child.waitUntilExit()
      try Files.live.append("\(folder)/.grill-\(child.processIdentifier)-a.tmp", [])
      let path = temporaryPath(beside: "\(folder)/a")
      let own = String(path.split(separator: "/").last ?? "")
      try Files.live.append(path, [])
      try Files.live.append("\(folder)/.grill-1-a.tmp", [])
      Files.live.clearStrays(folder)
      #expect(try folderEntries(folder) == [".grill-1-a.tmp", own].sorted())
    }
  }

  @Test func `a folder that is not there has none`() {
    Files.live.clearStrays("/no/such/folder")
  }
}
