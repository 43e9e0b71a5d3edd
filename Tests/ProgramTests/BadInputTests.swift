import Foundation
import TestKit
import Testing

/// Bad input of any kind: one clear message, the right exit code, nothing lost.
struct BadInputTests {
  private func run(
    _ arguments: [String],
    in folder: URL
  ) throws -> (status: Int32, output: String, errors: String) {
    try GrillProcess(arguments, in: folder).finish()
  }

  private func write(_ text: String, _ name: String, in folder: URL) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  private let drill = [
    "drill", "--plain", "--input", "-", "--bank", "bank", "--progress", "progress.json",
  ]

  @Test(arguments: ["list", "quiz", "export", "today", "stats", "drill"])
  func `a missing document is named by every command`(verb: String) throws {
    try withFolder { folder in
      let more = verb == "drill" ? ["--input", "-"] : []
      let end = try run([verb, "--bank", "nowhere.md"] + more, in: folder)
      #expect(end.status == 66)
      #expect(end.errors.hasPrefix("grill: nowhere.md: there is no such file or folder.\n"))
      #expect(end.output == "")
    }
  }

  @Test(arguments: [
    ("empty.md", ""), ("blank.md", "\n  \n\n"), ("prose.md", "Nothing is asked here.\n"),
    ("binary.md", "\u{0}\u{1}\u{2}\u{0}\u{0}\u{3}\u{0}\u{0}\u{0}ELF\u{0}\u{0}"),
  ])
  func `a document without questions alone is bad data`(name: String, text: String) throws {
    try withFolder { folder in
      try write(text, name, in: folder)
      let end = try run(["list", "--bank", name], in: folder)
      #expect(end.status == 65)
      #expect(end.errors.contains(name))
      #expect(end.output == "")
    }
  }

  @Test func `one bad document among others is a warning`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      try write("\u{0}\u{0}\u{0}\u{0}\u{1}\u{2}", "bank/a.md", in: folder)
      let end = try run(["list", "--json", "--bank", "bank"], in: folder)
      #expect(end.status == 0)
      #expect(end.errors.hasPrefix("grill: bank/a.md:1:1: "))
      #expect(end.output.contains("What is a cache stampede?"))
    }
  }

  @Test func `a folder without documents says which names count`() throws {
    try withFolder { folder in
      try FileManager.default.createDirectory(
        at: folder.appending(path: "none"),
        withIntermediateDirectories: true
      )
      let end = try run(["today", "--bank", "none"], in: folder)
      #expect(end.status == 66)
      #expect(end.errors.contains(".md, .markdown, .txt, .gift, .aiken or .bank.json"))
    }
  }

  @Test(arguments: [
    ("{\"schema\": \"grill.progress/1\", ", 65, "damaged"),
    ("{\"schema\": \"grill.progress/99\"}", 65, "newer Grill"),
    ("not JSON at all", 65, "damaged"),
  ])
  func `a progress file that cannot be used is left as it is`(
    text: String,
    status: Int32,
    word: String
  ) throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      try write(text, "progress.json", in: folder)
      let end = try run(drill, in: folder)
      #expect(end.status == status)
      #expect(end.errors.contains("progress.json") && end.errors.contains(word))
      let after = try String(contentsOf: folder.appending(path: "progress.json"), encoding: .utf8)
      #expect(after == text)
    }
  }

  @Test func `a read-only progress file is never replaced`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      let file = folder.appending(path: "progress.json")
      try GrillProcess(drill, in: folder).typeAll("space 4 q\n")
      let before = try Data(contentsOf: file)
      try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: file.path())
      let end = try run(drill, in: folder)
      #expect(end.status == 73)
      #expect(end.errors.contains("read-only"))
      #expect(try Data(contentsOf: file) == before)
    }
  }

  @Test func `a second session is told who is recording, and may practise`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      let first = try GrillProcess(drill, in: folder)
      #expect(first.waitFor("Question:"))
      let second = try run(drill, in: folder)
      #expect(second.status == 75)
      #expect(second.errors.contains("in use by another grill (pid "))
      #expect(second.errors.contains("--no-record"))
      let practice = try GrillProcess(drill + ["--no-record"], in: folder)
      #expect(practice.waitFor("Question:"))
      #expect(try practice.finish().status == 0)
      #expect(try first.finish().status == 0)
    }
  }

  @Test func `a torn last line is set aside and everything before it counts`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      try GrillProcess(drill, in: folder).typeAll("space 4 space 4 q\n")
      let log = folder.appending(path: "progress.reviews.jsonl")
      let whole = try Data(contentsOf: log)
      try (whole + Data("{\"id\":\"01".utf8)).write(to: log)
      let end = try run(drill, in: folder)
      #expect(end.status == 0)
      #expect(end.errors.contains("torn"))
      #expect(end.output.contains("Card 1 of 2."))
      #expect(try Data(contentsOf: log) == whole)
      let aside = folder.appending(path: "progress.damaged.txt")
      #expect(try String(contentsOf: aside, encoding: .utf8).contains("{\"id\":\"01"))
    }
  }

  @Test func `standard input that is no terminal is refused with the way out`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      let end = try run(["drill", "--bank", "bank"], in: folder)
      #expect(end.status == 2)
      #expect(end.errors.contains("not a terminal") && end.errors.contains("--input"))
    }
  }

  @Test func `grill alone without a terminal shows the overview and ends well`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      let end = try run(["--bank", "bank", "--now", "2026-12-01T09:00:00Z"], in: folder)
      #expect(end.status == 0)
      try expectGolden(end.output, "Program/today.txt")
    }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `output that nobody takes is no success`() throws {
    try withFolder { folder in
      let bank = try SmallBank.write(to: folder)
      let process = Process()
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments = [
        "-c", "\(GrillProcess.executable.path()) export --bank \(bank) > /dev/full",
      ]
      process.currentDirectoryURL = folder
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 74)
    }
  }

  @Test func `a folder that contains itself is read once`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      for name in ["loop", "again"] {
        try FileManager.default.createSymbolicLink(
          atPath: folder.appending(path: "bank/\(name)").path(),
          withDestinationPath: "."
        )
      }
      let end = try run(["today", "--bank", "bank"], in: folder)
      #expect(end.status == 0)
      #expect(end.output.contains("4 new"))
    }
  }

  @Test func `hostile text reaches nobody's terminal`() throws {
    try withFolder { folder in
      try write(
        "### What is \u{1b}]0;owned\u{7}\u{202e}x?\n\nIt \u{9b}31m is.\n",
        "x.md",
        in: folder
      )
      for arguments in [["list", "x"], ["show", "x"], ["export"], ["today"], ["list", "--json"]] {
        let end = try run(arguments + ["--bank", "x.md"], in: folder)
        #expect(end.status == 0, "\(arguments) \(end.errors)")
        for text in [end.output, end.errors] {
          let isClean = text.unicodeScalars.allSatisfy { scalar in
            scalar == "\n"
              || scalar.value >= 0x20 && !(0x7f..<0xa0).contains(scalar.value)
                && scalar != "\u{202e}"
          }
          #expect(isClean, "\(arguments)")
        }
      }
    }
  }
}

extension GrillProcess {
  fileprivate func typeAll(_ text: String) throws {
    try type(text)
    _ = try finish()
  }
}
