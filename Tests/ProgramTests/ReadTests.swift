import Foundation
import TestKit
import Testing

/// `grill read` between files, pipes and full disks.
struct ReadTests {
  private let line = "*one* `two` <b>three</b>\n"
  private let html = "<p><em>one</em> <code>two</code> <b>three</b></p>\n"

  @Test func `a file, a redirection and a pipe give the same bytes`() throws {
    try withFolder { folder in
      let text = String(repeating: line + "\n", count: 20_000)
      try Data(text.utf8).write(to: folder.appending(path: "a.md"))
      let grill = GrillProcess.executable.path()
      for command in ["\(grill) read a.md", "\(grill) read - < a.md", "cat a.md | \(grill) read -"]
      {
        let end = try shell("\(command) --as html > out.html", in: folder)
        #expect(end == 0, "\(command)")
        let output = try String(contentsOf: folder.appending(path: "out.html"), encoding: .utf8)
        #expect(output == String(repeating: html, count: 20_000), "\(command)")
      }
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
      #expect(names == ["a.md", "out.html"])
    }
  }

  @Test func `a file too large for any document is refused before it is read`() throws {
    try withFolder { folder in
      let file = folder.appending(path: "large.md")
      try Data().write(to: file)
      try FileHandle(forWritingTo: file).truncate(atOffset: 1 << 31)
      for words in ["large.md", "- < large.md"] {
        let command = "\(GrillProcess.executable.path()) read \(words) --as html"
        let end = try shell("ulimit -v 1000000; \(command) 2> errors", in: folder)
        #expect(end == 65, "\(words)")
        let errors = try String(contentsOf: folder.appending(path: "errors"), encoding: .utf8)
        #expect(
          errors.hasSuffix(": this has more than 2147483639 bytes, the most that Grill reads.\n")
        )
      }
    }
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
    arguments: ["html", "text"]
  )
  func `a full disk is no success`(form: String) throws {
    try withFolder { folder in
      try Data(String(repeating: line, count: 9999).utf8).write(to: folder.appending(path: "a.md"))
      let command = "\(GrillProcess.executable.path()) read a.md --as \(form) > /dev/full"
      #expect(try shell("\(command) 2> errors", in: folder) == 74)
      let errors = try String(contentsOf: folder.appending(path: "errors"), encoding: .utf8)
      #expect(errors == "grill: standard output: cannot write the output, the disk is full.\n")
    }
  }

  @Test func `a reader that has seen enough ends it as it ends every filter`() throws {
    try withFolder { folder in
      try Data(String(repeating: line, count: 99_999).utf8).write(
        to: folder.appending(path: "a.md")
      )
      let command = "\(GrillProcess.executable.path()) read a.md --as html"
      let end = try shell("(\(command) 2> errors; echo $? > code) | head -c 10 > head", in: folder)
      #expect(end == 0)
      let code = try String(contentsOf: folder.appending(path: "code"), encoding: .utf8)
      // Where a parent ignores the signal, the write fails instead.
      #expect(["141\n", "74\n"].contains(code))
    }
  }

  private func shell(_ command: String, in folder: URL) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
