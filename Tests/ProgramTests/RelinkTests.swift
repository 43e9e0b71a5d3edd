import Foundation
import TestKit
import Testing

/// Documents that are edited between sessions, through the program itself.
struct RelinkTests {
  private func grill(
    _ arguments: [String],
    day: Int,
    bank: String = "bank",
    in folder: URL
  ) throws -> (output: String, errors: String) {
    let process = try GrillProcess(
      arguments + [
        "--bank", bank, "--progress", "progress.json", "--plain",
        "--now", "2026-12-\(day < 10 ? "0" : "")\(day)T09:00:00+01:00", "--seed", "7",
      ],
      in: folder
    )
    let end = try process.finish()
    #expect(end.status == 0)
    return (end.output, end.errors)
  }

  private func drill(
    _ keys: String,
    day: Int,
    bank: String = "bank",
    options: [String] = [],
    in folder: URL
  ) throws -> (output: String, errors: String) {
    try Data(keys.utf8).write(to: folder.appending(path: "keys.txt"))
    return try grill(["drill", "--input", "keys.txt"] + options, day: day, bank: bank, in: folder)
  }

  private func edit(_ name: String, _ old: String, _ new: String, in folder: URL) throws {
    let file = folder.appending(path: name)
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.contains(old))
    try Data(text.replacing(old, with: new).utf8).write(to: file)
  }

  /// The small bank, all four of its questions answered on the first of December.
  private func withStudiedBank(_ body: (URL) throws -> Void) throws {
    try withFolder { folder in
      _ = try SmallBank.write(to: folder)
      let first = try drill("space 4 space 4 space 4 space 4", day: 1, in: folder)
      #expect(first.errors == "")
      try body(folder)
    }
  }

  private func rows(_ day: Int, bank: String = "bank", in folder: URL) throws -> String {
    try grill(["list", "caches"], day: day, bank: bank, in: folder).output
  }

  @Test func `a scan tells which questions were edited, and writes nothing`() throws {
    try withStudiedBank { folder in
      try edit("bank/caches.md", "cache stampede", "cahce stampede", in: folder)
      let log = folder.appending(path: "progress.reviews.jsonl")
      let before = try Data(contentsOf: log)
      let told = try grill(["scan", "bank"], day: 2, in: folder).errors
      #expect(told.contains("1 question was edited; its history was kept"), "\(told)")
      #expect(try Data(contentsOf: log) == before)
    }
  }

  @Test func `edited questions are followed, told, taken back and not followed again`() throws {
    try withStudiedBank { folder in
      try edit(
        "bank/caches.md",
        "What is a cache stampede?",
        "What is a cahce stampede?",
        in: folder
      )
      try edit(
        "bank/caches.md",
        "Why does a cache need a time to live?",
        "For what reason has a cache a time to live?",
        in: folder
      )
      let pages = try [
        ("$ grill list caches", grill(["list", "caches"], day: 2, in: folder)),
        ("$ grill drill", drill("q", day: 2, in: folder)),
        ("$ grill drill", drill("q", day: 2, in: folder)),
        ("$ grill undo", grill(["undo"], day: 2, in: folder)),
        ("$ grill list caches", grill(["list", "caches"], day: 2, in: folder)),
        ("$ grill drill", drill("q", day: 2, in: folder)),
      ].map { "\($0.0)\n\($0.1.errors)\($0.1.output)" }
      try expectGolden(pages.joined(separator: "\n"), "Program/relink.txt")
    }
  }

  @Test func `looking shows the right history and writes nothing`() throws {
    try withStudiedBank { folder in
      let before = try rows(2, in: folder)
      try edit(
        "bank/caches.md",
        "What is a cache stampede?",
        "What is a cahce stampede?",
        in: folder
      )
      let files = try ["progress.json", "progress.reviews.jsonl"].map {
        try Data(contentsOf: folder.appending(path: $0))
      }
      func columns(_ text: String) -> [Substring] {
        text.split(separator: "\n").filter { $0.contains("Easy") || $0.contains("easy") }
      }
      #expect(!columns(before).isEmpty)
      #expect(columns(try rows(2, in: folder)).count == columns(before).count)
      #expect(try grill(["today"], day: 2, in: folder).output.contains("new") == false)
      let practice = try drill("q", day: 2, options: ["--no-record"], in: folder)
      #expect(practice.output.hasPrefix("Nothing to ask now."))
      #expect(try grill(["stats"], day: 2, in: folder).output.contains("4 cards"))
      let after = try ["progress.json", "progress.reviews.jsonl"].map {
        try Data(contentsOf: folder.appending(path: $0))
      }
      #expect(files == after)
    }
  }

  @Test func `a folder that was moved, a file that was renamed, and an edit in it`() throws {
    try withStudiedBank { folder in
      let files = FileManager.default
      try files.moveItem(at: folder.appending(path: "bank"), to: folder.appending(path: "notes"))
      try files.moveItem(
        at: folder.appending(path: "notes/caches.md"),
        to: folder.appending(path: "notes/memory.md")
      )
      try edit(
        "notes/memory.md",
        "What is a cache stampede?",
        "What are cache stampedes?",
        in: folder
      )
      let end = try drill("q", day: 2, bank: "notes", in: folder)
      #expect(end.errors.contains("1 question was edited; its history was kept"))
      #expect(end.output.hasPrefix("Nothing to ask now."))
    }
  }

  @Test func `another bank for a day changes nothing`() throws {
    try withStudiedBank { folder in
      try FileManager.default.createDirectory(
        at: folder.appending(path: "other"),
        withIntermediateDirectories: true
      )
      let like = SmallBank.caches.replacing("Why does a cache need", with: "Why would a cache need")
        .replacing("stampede", with: "stampeed").replacing("LRU", with: "LRU-K")
      try Data(like.utf8).write(to: folder.appending(path: "other/caches.md"))
      let other = try drill("space 1 q", day: 2, bank: "other", in: folder)
      #expect(other.errors == "")
      #expect(other.output.contains("Card 1 of 3."))
      let home = try drill("q", day: 2, in: folder)
      #expect(home.errors == "")
      #expect(home.output.hasPrefix("Nothing to ask now."))
    }
  }

  @Test func `a file that cannot be read is not taken for gone`() throws {
    try withStudiedBank { folder in
      // A link to nowhere: it is there, and there is nothing to read.
      let file = folder.appending(path: "bank/queues.md")
      try FileManager.default.removeItem(at: file)
      let more =
        "\n### Q4: What would back pressure mean?\n\n**Answer**:\n"
        + "A slow consumer makes the producer slow down instead of letting the queue grow without bound.\n"
      let caches = folder.appending(path: "bank/caches.md")
      let end = try drill("q", day: 2, in: folder)
      #expect(end.errors == "")
      try Data((SmallBank.caches + more).utf8).write(to: caches)
      let moved = try drill("q", day: 2, in: folder)
      #expect(moved.errors.contains("1 question was edited; its history was kept"))
    }
  }
}
