import Foundation
import TestKit
import Testing

/// `grill lint` on real files.
struct LintTests {
  private let broken = "# Q: Why?\n\nHigh bias ‚Üí underfitting.\r\n"

  private func lint(_ words: String..., in folder: URL) throws -> (
    status: Int32, output: String, errors: String
  ) {
    try GrillProcess(["lint"] + words, in: folder).finish()
  }

  @Test func `a link stays a link, its file is repaired and keeps its permissions`() throws {
    try withFolder { folder in
      let file = folder.appending(path: "a.md")
      let link = folder.appending(path: "b.md")
      try Data(broken.utf8).write(to: file)
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path())
      try FileManager.default.createSymbolicLink(
        atPath: link.path(),
        withDestinationPath: "a.md"
      )
      let end = try lint("--fix", "b.md", in: folder)
      #expect(end.status == 0)
      #expect(end.errors == "grill: b.md: repaired 1 line.\n")
      #expect(try Data(contentsOf: file) == Data(broken.replacing("‚Üí", with: "→").utf8))
      let attributes = try FileManager.default.attributesOfItem(atPath: file.path())
      #expect((attributes[.posixPermissions] as? Int) == 0o640)
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path()) == "a.md")
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
      #expect(names == ["a.md", "b.md"])
    }
  }

  @Test func `its reports are what other programs can read`() throws {
    try withFolder { folder in
      try Data(broken.utf8).write(to: folder.appending(path: "a b&c.md"))
      let end = try lint(
        "a b&c.md",
        "--report",
        "json",
        "--report=sarif=out.sarif",
        "--report=junit=out.xml",
        in: folder
      )
      #expect(end.status == 1)
      let json = try JSONSerialization.jsonObject(with: Data(end.output.utf8)) as? [String: Any]
      #expect(json?["schema"] as? String == "grill.lint/1")
      #expect(json?["failed"] as? Bool == true)
      let sarif = try JSONSerialization.jsonObject(
        with: Data(contentsOf: folder.appending(path: "out.sarif"))
      )
      #expect((sarif as? [String: Any])?["version"] as? String == "2.1.0")
      let xml = try String(contentsOf: folder.appending(path: "out.xml"), encoding: .utf8)
      #expect(xml.contains("<testsuite name=\"a b&amp;c.md\" tests=\"1\" failures=\"1\""))
    }
  }

  @Test func `it watches until it is interrupted`() throws {
    try withFolder { folder in
      let file = folder.appending(path: "a.md")
      try Data("# Q: Why?\n\nx\n".utf8).write(to: file)
      let grill = try GrillProcess(["lint", "--watch", "a.md"], in: folder)
      #expect(grill.waitFor("lint: nothing to report in 1 file"))
      try Data(broken.utf8).write(to: file)
      #expect(grill.waitFor("a.md:3:11: error[E201]"))
      #expect(grill.waitFor("lint: 1 error"))
      grill.kill()
    }
  }
}
