import Foundation
import TestKit
import Testing

/// Whole sessions: keys in, lines out.
struct TranscriptTests {
  private func drill(_ keys: String, options: [String] = [], in folder: URL) throws -> String {
    try Data(keys.utf8).write(to: folder.appending(path: "keys.txt"))
    let process = try GrillProcess(
      [
        "drill", "--plain", "--input", "keys.txt", "--bank", "bank", "--progress", "progress.json",
        "--now", "2026-12-01T09:00:00+01:00", "--seed", "7",
      ] + options,
      in: folder
    )
    let end = try process.finish()
    #expect(end.status == 0)
    #expect(end.errors == "")
    return end.output
  }

  @Test func `a whole drill reads as it was seen`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      let keys = """
        # reveal and grade, take one back, look at the keys
        space 3
        enter 1
        u 2
        ? space 4
        space enter
        """
      try expectGolden(try drill(keys, in: folder), "Program/drill.txt")
    }
  }

  @Test func `an answer is typed over several paragraphs and compared`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      let keys = """
        t
        The least recently used entry goes.

        And only on insertion, when the cache is full.
        ctrl-d
        enter q
        """
      try expectGolden(try drill(keys, in: folder), "Program/typed.txt")
    }
  }

  @Test func `what was missed can be drilled again at the summary`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      _ = try drill("q", in: folder)
      let log = folder.appending(path: "progress.reviews.jsonl")
      let begun = try Data(contentsOf: log)
      try (begun + Data(SmallBank.bySteps.utf8)).write(to: log)
      let keys = "space 4 space 1 space 4 space 4 space 4 enter space 3 q"
      let output = try drill(keys, in: folder)
      let asked = output.components(separatedBy: "Question: Why does a cache need").count - 1
      #expect(asked >= 3)
      #expect(output.components(separatedBy: "Session done.").count - 1 == 2)
    }
  }

  @Test func `a session ends though the clock stands still and a card was missed`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      let keys = "space 1 space 4 space 4 space 1 space 1 space 3 space 3 q"
      try expectGolden(try drill(keys, in: folder), "Program/missed.txt")
    }
  }

  @Test func `a scenario is planned blind, ticked, and graded by the learner`() throws {
    try withFolder { folder in
      try FileManager.default.createDirectory(
        at: folder.appending(path: "bank"),
        withIntermediateDirectories: true
      )
      try Data(SmallBank.scenario.utf8).write(to: folder.appending(path: "bank/outage.md"))
      let keys = "space 1 3 enter 4"
      try expectGolden(try drill(keys, in: folder), "Program/scenario.txt")
    }
  }

  @Test func `what was answered is not asked again the same day, and the log says why`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      _ = try drill("space 4 space 4 space 4 space 4", in: folder)
      let again = try drill("", in: folder)
      #expect(again.hasPrefix("Nothing to ask now."))
      #expect(try answerLines(in: folder).count == 4)
      #expect(
        FileManager.default.fileExists(atPath: folder.appending(path: "progress.json").path())
      )
    }
  }

  @Test func `the same keys at the same time write the same bytes`() throws {
    let keys = "space 3 space 1 u 3 space 2 space 4"
    // In one folder, for the log says where the questions lie.
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      let runs = try (0..<2).map { _ in
        let output = try drill(keys, in: folder)
        let written = try ["progress.reviews.jsonl", "progress.json"].map { name in
          let file = folder.appending(path: name)
          defer { try? FileManager.default.removeItem(at: file) }
          return try Data(contentsOf: file)
        }
        return [Data(output.utf8)] + written
      }
      #expect(runs[0] == runs[1])
    }
  }

  @Test func `two sessions with one seed at one time keep all their answers`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      _ = try drill("space 4 q", in: folder)
      _ = try drill("space 4 q", in: folder)
      let ids = Set(try answerLines(in: folder).map { $0.prefix(35) })
      #expect(ids.count == 2)
    }
  }

  @Test func `practising without recording leaves no trace`() throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      _ = try drill("space 4 space 4 space 4 space 4", options: ["--no-record"], in: folder)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
      #expect(names == ["bank", "keys.txt"])
    }
  }
}
