import Foundation
import TestKit
import Testing

/// What holds for every command of the built program, whatever it is about.
struct VerbLawTests {
  /// The commands that cannot begin with nothing at all: what they need is missing, or nobody is there
  /// to be asked.
  private static let codesOfNothing: [String: Int32] = [
    "drill": 2, "mock": 2, "plan": 2, "suspend": 2, "restore": 2, "bury": 2, "flag": 2, "reset": 2,
    "show": 2, "add": 2, "answer": 2, "read": 2, "quiz": 2, "progress": 2, "completions": 2,
    "edit": 2,
  ]

  /// Those that say nothing where nothing was handed in.
  private static let silent: Set = ["grade"]

  private struct End {
    var code: Int32
    var output: String
    var errors: String
  }

  /// Runs `grill` by a line of shell in which `$grill` is the program; standard input is empty unless
  /// the line says otherwise.
  private func shell(_ line: String, in folder: URL) throws -> End {
    let process = Process()
    let (output, errors) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", line]
    process.environment = [
      "grill": GrillProcess.executable.path(), "HOME": folder.path(), "TERM": "xterm", "TZ": "UTC",
      "GRILL_BANK": "bank", "GRILL_NOW": "2026-12-01T09:00:00Z", "PATH": "/usr/bin:/bin",
    ]
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let complaints = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return End(
      code: process.terminationReason == .exit ? process.terminationStatus : -1,
      output: String(decoding: printed, as: UTF8.self),
      errors: String(decoding: complaints, as: UTF8.self)
    )
  }

  /// The names of all commands, as shells are told them, with a small bank to work on.
  private func forEachVerb(_ body: (String, URL) throws -> Void) throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      let list = try shell("\"$grill\" __complete -- ''", in: folder).output
      let names = list.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
      #expect(names.count > 20)
      for name in names { try body(name, folder) }
    }
  }

  @Test func `with nothing else it does its work, or says what it needs`() throws {
    try forEachVerb { name, folder in
      let end = try shell("\"$grill\" \(name)", in: folder)
      #expect(end.code == Self.codesOfNothing[name] ?? 0, "\(name): \(end.errors)\(end.output)")
      if end.code >= 2 { #expect(end.errors.hasPrefix("grill: ") && end.output == "", "\(name)") }
      if end.code == 0, !Self.silent.contains(name) { #expect(end.output != "", "\(name)") }
    }
  }

  @Test func `its help is printed, examples first, and that is all`() throws {
    try forEachVerb { name, folder in
      for line in ["\(name) --help", "\(name) --nonsense -h", "help \(name)"] {
        let end = try shell("\"$grill\" \(line)", in: folder)
        #expect(end.code == 0 && end.errors == "", "\(line)")
        #expect(end.output.contains("\nUsage: grill \(name) "), "\(line)")
      }
    }
  }

  @Test func `nonsense is a usage error that names it`() throws {
    try forEachVerb { name, folder in
      let end = try shell("\"$grill\" \(name) --nonsense", in: folder)
      #expect(end.code == 2 && end.output == "" && end.errors.contains("--nonsense"), "\(name)")
      let word = try shell("\"$grill\" \(name) n%o%n%s%e%n%s%e", in: folder)
      #expect([2, 65, 66].contains(word.code) || name == "add", "\(name) ends with \(word.code)")
      #expect(word.errors != "" || name == "add", "\(name)")
    }
  }

  @Test func `without any standard input it ends as with an empty one`() throws {
    try forEachVerb { name, folder in
      let end = try shell("\"$grill\" \(name) <&-", in: folder)
      #expect(end.code == Self.codesOfNothing[name] ?? 0, "\(name): \(end.errors)")
    }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "there is no /dev/full"))
  func `what could not be printed does not look done`() throws {
    try forEachVerb { name, folder in
      let help = try shell("\"$grill\" \(name) --help > /dev/full", in: folder)
      #expect(help.code == 74, "\(name) --help ends with \(help.code)")
      let end = try shell("\"$grill\" \(name) > /dev/full", in: folder)
      let code = Self.codesOfNothing[name] ?? (Self.silent.contains(name) ? 0 : 74)
      #expect(end.code == code, "\(name) ends with \(end.code)")
      #expect(end.errors.hasPrefix("grill: ") == (code != 0), "\(name)")
    }
  }

  /// The fixed words that a command begins with, as shells are told them.
  @Test(arguments: ["stats", "progress", "help", "completions", "quiz", "mock", "config"])
  func `so does each thing that it can be told to do`(name: String) throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      let list = try shell("\"$grill\" __complete -- \(name) ''", in: folder).output
      let words = list.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
      #expect(!words.isEmpty)
      for word in words {
        let line = "\"$grill\" \(name) '\(word)'"
        let end = try shell("\(line) <&-", in: folder)
        #expect([0, 1, 2, 65, 66].contains(end.code), "\(name) \(word): \(end.code) \(end.errors)")
        #expect(end.code < 2 || end.errors.hasPrefix("grill: "), "\(name) \(word)")
        guard end.code == 0, end.output != "" else { continue }
        let full = try shell("\(line) <&- > /dev/full", in: folder)
        #expect(full.code == 74 && full.errors.contains("grill: "), "\(name) \(word): \(full.code)")
      }
    }
  }
}
